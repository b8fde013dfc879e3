package org.malha.groups;

import org.malha.web.Form;
import org.malha.web.View;

/** The form that makes a group. */
public record NewGroupPage(Form form, TerritoryChoice territory) implements View {}

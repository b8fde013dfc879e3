package org.malha.groups;

import org.malha.web.Form;
import org.malha.web.View;

/** The form in which somebody asks to join. */
public record JoinPage(GroupHead head, Form form) implements View {}

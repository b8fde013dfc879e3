package org.malha.discussions;

import org.malha.web.Form;
import org.malha.web.View;

/** The form in which a moderator says why a post is hidden. */
public record HidePage(Place place, Quoted post, Form form) implements View {}

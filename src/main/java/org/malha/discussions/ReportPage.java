package org.malha.discussions;

import org.malha.web.Form;
import org.malha.web.View;

/** The form in which a reader says why a post should not stand. */
public record ReportPage(Place place, Quoted post, Form form) implements View {}

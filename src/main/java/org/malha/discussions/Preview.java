package org.malha.discussions;

import org.malha.web.SafeHtml;
import org.malha.web.View;

/** How a text will look, as a part of the page on which it is written. */
public record Preview(SafeHtml html) implements View {}

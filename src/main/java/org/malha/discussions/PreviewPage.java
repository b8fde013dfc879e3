package org.malha.discussions;

import org.malha.web.SafeHtml;
import org.malha.web.View;

/** How a text will look, and the text itself, for browsers that cannot fetch a part of a page. */
public record PreviewPage(String markdown, SafeHtml html) implements View {}

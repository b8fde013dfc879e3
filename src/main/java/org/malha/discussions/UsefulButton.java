package org.malha.discussions;

import org.malha.web.View;

/**
 * The button that says that a post was useful, or takes that back.
 *
 * @param focused whether it has just been pressed and keeps the focus
 */
public record UsefulButton(long post, int count, boolean pressed, boolean focused)
    implements View {}

package org.malha.search;

import org.jspecify.annotations.Nullable;
import org.malha.web.View;

/**
 * How the index of this node is.
 *
 * @param answers whether questions are answered
 * @param size how many entries it has
 * @param progress how far a new one is, from when it is asked for until it serves
 */
public record IndexPage(boolean answers, int size, Shelf.@Nullable Progress progress)
    implements View {}

package org.malha.library;

import org.malha.content.Words;

/**
 * A line that leads to something.
 *
 * @param path without language prefix
 * @param key the message key of what it is
 * @param summary in a sentence; may be empty
 */
public record Link(Words title, String path, String key, Words summary) {}

package org.malha.home;

import java.util.List;

/**
 * One thing that waits for this person.
 *
 * @param icon in the sprite, without {@code i-}
 * @param key of the sentence that says what to do
 * @param arguments of the sentence
 * @param why key of the line that says why it matters
 * @param path where to do it
 */
public record Task(String icon, String key, List<Object> arguments, String why, String path) {}

package org.malha.library;

import java.time.Instant;

/**
 * An item as the database holds it.
 *
 * @param row its id there
 * @param version of its text
 * @param changedAt when that version came to be
 * @param vanished whether its file is no longer in the content folder
 */
public record Holding(long row, int version, Instant changedAt, boolean vanished, Item item) {}

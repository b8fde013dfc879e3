package org.malha.cases.release;

/**
 * Something that may stand for a passage.
 *
 * @param text what it would read; of {@link Choice#OWN} and {@link Choice#KEPT} empty
 */
public record Offer(Choice choice, String text) {}

package org.malha.content;

/**
 * One entry of a vocabulary: a sector, somebody who can act, a barrier, a recommendation.
 *
 * @param id which never changes, such as {@code health}
 * @param name what people read
 * @param shortName the name where there is little room; the whole name when it has none
 * @param meaning in a sentence
 */
public record Concept(String id, Words name, Words shortName, Words meaning) {}

package org.malha.cases.deidentify;

/**
 * A passage that could lead to a person.
 *
 * @param start index of its first UTF-16 unit in the text as given
 * @param end index after its last one
 * @param confidence how sure the finder is, above 0 and at most 1
 * @param replacement what stands for it in the text that may be shown; never empty
 */
public record Mark(int start, int end, Kind kind, double confidence, String replacement) {}

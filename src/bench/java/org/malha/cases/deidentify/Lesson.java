package org.malha.cases.deidentify;

import java.util.List;

/**
 * One labelled note as {@link Learning} needs it.
 *
 * @param clues of each word
 * @param strangers the same, as if lists of names and places had not some of its words
 * @param sorts what each word is, as the label says
 * @param weight how much it counts
 */
record Lesson(
    LabelledNote note, List<int[]> clues, List<int[]> strangers, Sort[] sorts, float weight) {}

package org.malha.cases.release;

/**
 * One place where the words of a passage stand.
 *
 * @param key names it among those of its passage, by the words around it
 * @param field in which it stands
 * @param start index of its first UTF-16 unit in the text of the field
 * @param end index after its last one
 * @param proposal what would stand for it here
 * @param found whether the finder saw this very place, and not only the same words elsewhere
 * @param before some of the text before it, on the same line
 * @param words as they stand here
 * @param after some of the text after it
 */
public record Occurrence(
    String key,
    String field,
    int start,
    int end,
    String proposal,
    boolean found,
    String before,
    String words,
    String after) {
  @Override
  public String toString() {
    return field + " " + start + ".." + end; // never the words
  }
}

package org.malha.cases.release;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a field, for the page.
 *
 * @param words as they were written
 * @param passage that stands here; null where nothing does, and then the words are what is read
 * @param occurrence of the passage
 */
public record Piece(String words, @Nullable Passage passage, @Nullable Occurrence occurrence) {
  /** What will be read here. */
  public String instead() {
    return passage == null || occurrence == null ? words : passage.instead(occurrence);
  }

  @Override
  public String toString() {
    return passage == null ? "Piece" : passage.toString(); // never the words
  }
}

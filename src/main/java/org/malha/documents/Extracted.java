package org.malha.documents;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The text of a file, in the language it was written in.
 *
 * @param pages in order; a single one where the format knows no pages before it is printed
 */
public record Extracted(List<Page> pages, Lost lost) implements Reading {
  /** The paragraphs of a page; none is blank. */
  public record Page(List<String> paragraphs) {}

  /**
   * What was in the file and is not in the text.
   *
   * @param images pictures, and what may be written on them
   * @param files other files inside
   * @param comments remarks in the margin
   * @param changes whether deletions and moves were noted; the text is as if all were accepted
   */
  public record Lost(int images, int files, int comments, boolean changes) {
    /** Whether all of it is in the text. */
    public boolean nothing() {
      return images == 0 && files == 0 && comments == 0 && !changes;
    }
  }

  /** All of it, with a blank line between paragraphs. */
  public String text() {
    return pages.stream()
        .flatMap(page -> page.paragraphs().stream())
        .collect(Collectors.joining("\n\n"));
  }

  /** Says how much it is and not what: this may end up in a message. */
  @Override
  public String toString() {
    return "Extracted[" + pages.size() + " pages]";
  }
}

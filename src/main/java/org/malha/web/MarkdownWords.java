package org.malha.web;

import java.util.List;
import java.util.Set;

/** Collects the words of rendered HTML, up to its footnotes. */
final class MarkdownWords extends MarkdownReader {
  private static final Set<String> INLINE = Set.of("a", "em", "strong", "del", "code");
  private final StringBuilder words = new StringBuilder();
  private boolean silent;

  @Override
  public void openTag(String element, List<String> attributes) {
    if (element.equals("sup") || attributes.contains("notas")) {
      silent = true;
    } else if (!INLINE.contains(element)) {
      words.append(' ');
    }
  }

  @Override
  public void closeTag(String element) {
    if (element.equals("sup")) {
      silent = false;
    } else if (!INLINE.contains(element)) {
      words.append(' ');
    }
  }

  @Override
  public void text(String text) {
    if (!silent) {
      words.append(text);
    }
  }

  @Override
  public String toString() {
    return words.toString().replaceAll("\\s+", " ").strip();
  }
}

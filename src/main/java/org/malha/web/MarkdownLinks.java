package org.malha.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the addresses of the links of rendered HTML. */
final class MarkdownLinks extends MarkdownReader {
  private final Set<String> links = new LinkedHashSet<>();

  /** Each once, in the order of the text. */
  List<String> all() {
    return List.copyOf(links);
  }

  @Override
  public void openTag(String element, List<String> attributes) {
    int href = element.equals("a") ? attributes.indexOf("href") : -1;
    if (href >= 0 && href % 2 == 0) { // not the value of another attribute
      links.add(attributes.get(href + 1));
    }
  }
}

package org.malha.content;

import org.malha.web.Language;

/** The same words in both languages, as reference content writes them. */
public record Words(String pt, String en) {
  /** In the language of a page. */
  public String in(Language language) {
    return language == Language.PT ? pt : en;
  }
}

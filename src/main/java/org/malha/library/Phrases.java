package org.malha.library;

import java.util.List;
import org.malha.web.Language;

/** A list of phrases in one language and in the other. */
public record Phrases(List<String> pt, List<String> en) {
  /** In a language. */
  public List<String> in(Language language) {
    return language == Language.PT ? pt : en;
  }
}

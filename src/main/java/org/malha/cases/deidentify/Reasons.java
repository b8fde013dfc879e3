package org.malha.cases.deidentify;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The sentences that say why a text may still lead to a person, in one language. */
final class Reasons {
  private static final Reasons PORTUGUESE = new Reasons("reasons-pt.txt");
  private static final Reasons ENGLISH = new Reasons("reasons-en.txt");

  private final Map<String, String> sentences = new HashMap<>();

  private Reasons(String list) {
    for (String line : Phrases.lines(list)) {
      int is = line.indexOf('=');
      sentences.put(line.substring(0, is).strip(), line.substring(is + 1).strip());
    }
  }

  static Reasons of(Language language) {
    return language == Language.PORTUGUESE ? PORTUGUESE : ENGLISH;
  }

  String of(String key, Object... facts) {
    String sentence = sentences.getOrDefault(key, sentences.getOrDefault("rare-other", key));
    return String.format(Locale.ROOT, sentence, facts);
  }
}

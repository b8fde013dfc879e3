package org.malha.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The two letters that stand in a circle for a person and in a square for a municipality. */
final class Initials {
  private static final Set<String> SMALL =
      Set.of("de", "da", "do", "das", "dos", "e", "a", "o", "of", "the", "à", "d");

  private static final Pattern BETWEEN = Pattern.compile("[\\s\\-'’.]+");

  private Initials() {}

  static String ofPerson(String name) {
    List<String> words = words(name);
    if (words.isEmpty()) {
      return "?";
    }
    String first = letter(words.get(0));
    return words.size() == 1 ? first : first + letter(words.get(words.size() - 1));
  }

  /** "Montemor-o-Novo" is MN, "Évora" is Év. */
  static String ofPlace(String name) {
    List<String> words = words(name);
    if (words.isEmpty()) {
      return "?";
    }
    if (words.size() > 1) {
      return letter(words.get(0)) + letter(words.get(words.size() - 1));
    }
    String word = words.get(0);
    int end = word.offsetByCodePoints(0, Math.min(2, word.codePointCount(0, word.length())));
    return word.substring(0, end);
  }

  private static List<String> words(String name) {
    return Arrays.stream(BETWEEN.split(name.strip()))
        .filter(word -> !word.isEmpty() && !SMALL.contains(word.toLowerCase(java.util.Locale.ROOT)))
        .toList();
  }

  private static String letter(String word) {
    return word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(java.util.Locale.ROOT);
  }
}

package org.malha.cases.deidentify;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One word of a name.
 *
 * @param folded in lower case, without accents
 * @param keys what it can be known again by: itself, what it is short for, the name without its
 *     diminutive ending, and with one letter wrong
 * @param given whether the lists have it as a given name
 */
record NameWord(String folded, Set<String> keys, boolean given) {
  private static final int LONG_WORD = 6;
  private static final int LONGEST_WORD = 24;
  private static final int STEM = 4;
  private static final Pattern DIMINUTIVE = Pattern.compile("(?:zinh|inh|zit|it)([oa])s?$");
  private static final Map<String, Set<String>> DIMINUTIVES = diminutives();
  private static final Set<String> GIVEN = lists();

  static NameWord of(String folded) {
    Set<String> keys = new HashSet<>();
    keys.add(folded);
    keys.addAll(DIMINUTIVES.getOrDefault(folded, Set.of()));
    Matcher ending = DIMINUTIVE.matcher(folded);
    if (ending.find() && ending.start() >= STEM) {
      String stem = folded.substring(0, ending.start());
      keys.addAll(List.of(stem, stem + ending.group(1), stem + ending.group(1) + "s", stem + "e"));
    }
    if (folded.length() >= LONG_WORD && folded.length() <= LONGEST_WORD) {
      for (int i = 1; i < folded.length(); i++) {
        keys.add("-" + folded.substring(0, i) + folded.substring(i + 1));
      }
    }
    return new NameWord(folded, Set.copyOf(keys), GIVEN.contains(folded));
  }

  /** Whether both may be the same name; two known given names with a letter apart are two. */
  boolean means(NameWord other) {
    if (folded.equals(other.folded)) {
      return true;
    }
    boolean apart = given && other.given;
    return keys.stream()
        .anyMatch(key -> other.keys.contains(key) && !(apart && key.startsWith("-")));
  }

  /** Whether one is the initial of the other. */
  boolean begins(NameWord other) {
    boolean initial = folded.length() == 1 || other.folded.length() == 1;
    return initial && folded.charAt(0) == other.folded.charAt(0);
  }

  /** The first letters of the words of a name. */
  static String initials(List<NameWord> name) {
    StringBuilder initials = new StringBuilder();
    name.forEach(word -> initials.append(word.folded.charAt(0)));
    return initials.toString();
  }

  /** 1 for a man, -1 for a woman, by the ending of a given name of the lists; 0 if unclear. */
  int sex() {
    return given && folded.endsWith("o") ? 1 : given && folded.endsWith("a") ? -1 : 0;
  }

  private static Map<String, Set<String>> diminutives() {
    Map<String, Set<String>> diminutives = new HashMap<>();
    for (String line : Phrases.lines("diminutives.txt")) {
      String[] parts = Folding.fold(line).split("\\s*[=,]\\s*");
      Set<String> names = diminutives.computeIfAbsent(parts[0], word -> new HashSet<>());
      names.addAll(List.of(parts).subList(1, parts.length));
    }
    return diminutives;
  }

  private static Set<String> lists() {
    Set<String> given = new HashSet<>();
    for (String list : List.of("given-names.txt", "foreign-names.txt")) {
      Phrases.lines(list).forEach(line -> given.add(Folding.fold(line.split("[|;]")[0].strip())));
    }
    return Set.copyOf(given);
  }
}

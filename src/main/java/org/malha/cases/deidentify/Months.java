package org.malha.cases.deidentify;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Names of months, Portuguese and English, whole and short, as a scanner may have left them. */
final class Months {
  private static final String[] PORTUGUESE = {
    "janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro",
    "jan fev mar abr mai jun jul ago set out nov dez",
    "x fever x x x x x agos setem outub novem dezem"
  };
  private static final String[] ENGLISH = {
    "january february march april may june july august september october november december",
    "jan feb mar apr may jun jul aug sep oct nov dec",
    "x febr x x x x x x sept x x x"
  };
  private static final String[] ROMAN = {"i ii iii iv v vi vii viii ix x xi xii"};
  private static final Set<String> ORDINARY = Set.of("may", "march", "mar", "out", "set", "ago");

  private static final Set<String> ALL = new HashSet<>();
  private static final Set<String> ENGLISH_ONES = words(ENGLISH);
  private static final Set<String> ROMANS = words(ROMAN);
  private static final Map<String, Integer> ORDINALS = new HashMap<>();

  static {
    ALL.addAll(words(PORTUGUESE));
    ALL.addAll(ENGLISH_ONES);
    String[] ordinals =
        ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
                + " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
                + " twentieth")
            .split(" ", -1);
    for (int i = 0; i < ordinals.length; i++) {
      ORDINALS.put(Sight.blurred(ordinals[i]), i + 1);
    }
    ORDINALS.put("thirtieth", 30);
    ORDINALS.put("primeiro", 1);
  }

  private Months() {}

  static boolean named(String blurred) {
    return ALL.contains(blurred);
  }

  static boolean english(String blurred) {
    return ENGLISH_ONES.contains(blurred);
  }

  static boolean roman(String blurred) {
    return ROMANS.contains(blurred);
  }

  /** Whether it is as well an ordinary word of one of the languages. */
  static boolean ordinary(String blurred) {
    return ORDINARY.contains(blurred);
  }

  static boolean ordinal(String blurred) {
    return ORDINALS.containsKey(blurred);
  }

  private static Set<String> words(String[] rows) {
    Set<String> words = new HashSet<>();
    for (String row : rows) {
      for (String word : row.split(" ", -1)) {
        if (!word.equals("x") || rows == ROMAN) {
          words.add(Sight.blurred(word));
        }
      }
    }
    return words;
  }
}

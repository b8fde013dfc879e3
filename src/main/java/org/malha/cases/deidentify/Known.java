package org.malha.cases.deidentify;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.malha.cases.deidentify.Word.Shape;

/**
 * The names found in a text so far: a word found once as part of a name is one everywhere, in any
 * case, and with one letter wrong if it is long. An ordinary word must still look like a name.
 */
final class Known {
  private static final int LONG = 5;
  private static final int ORDINARY = 9;
  private static final int CALLED = 14;
  private static final int CERTAIN = 30;

  private final Map<String, Boolean> tokens = new HashMap<>();
  private final Set<String> alone = new HashSet<>();
  private final Set<String> called = new HashSet<>();
  private final Set<String> pieces = new HashSet<>();

  /** Remembers a name of one word: with a capital it can hardly be anything else. */
  void addAlone(Word word) {
    add(word);
    alone.add(word.folded());
  }

  /** Remembers a nickname that the text says to be one: an ordinary word is it everywhere. */
  void addCalled(Word word) {
    add(word);
    called.add(word.folded());
  }

  /** Remembers a part of a name. */
  void add(Word word) {
    String folded = word.folded();
    if (folded.length() < 2 || word.is(Trait.JOINING) || tokens.put(folded, true) != null) {
      return;
    }
    if (folded.length() >= LONG && word.common() <= 1) {
      pieces.add(folded);
      for (int i = 0; i < folded.length(); i++) {
        pieces.add(without(folded, i));
      }
    }
  }

  /** Remembers a name that stands in the text in two pieces. */
  void add(String whole) {
    tokens.put(whole, true);
  }

  boolean has(String folded) {
    return tokens.containsKey(folded);
  }

  /** What having been found before adds to a word. */
  int points(Word word) {
    boolean typed = word.shape() == Shape.CAPITAL || word.shape() == Shape.OPENING;
    if (typed && alone.contains(word.folded())) {
      return CERTAIN;
    }
    if (word.shape() == Shape.BLIND && called.contains(word.folded())) {
      return CALLED;
    }
    if (tokens.containsKey(word.folded())) {
      return switch (word.shape()) {
        case LOWER -> word.common() <= 1 ? 8 : 0;
        case BLIND -> word.common() >= ORDINARY ? 4 : 9;
        default -> word.common() >= ORDINARY + 4 ? 7 : 9;
      };
    }
    return word.unknown() && word.shape() != Shape.LOWER && close(word.folded()) ? 6 : 0;
  }

  /** Whether at most one letter is wrong, missing, too much or changed with its neighbour. */
  private boolean close(String folded) {
    if (folded.length() < LONG || pieces.isEmpty()) {
      return false;
    }
    if (pieces.contains(folded)) {
      return true;
    }
    for (int i = 0; i < folded.length(); i++) {
      if (pieces.contains(without(folded, i))) {
        return true;
      }
    }
    return false;
  }

  private static String without(String word, int i) {
    return word.substring(0, i) + word.substring(i + 1);
  }
}

package org.malha.cases.deidentify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where in a text the words stand that say what a number is. */
final class Signs {
  /**
   * One of these words.
   *
   * @param first index of its first {@link Stretch}
   * @param last index of its last, the same unless it is spelt with stops or broken
   */
  record Found(Sign sign, int first, int last, int start, int end) {}

  private static final Map<String, Sign> WORDS = read();

  private final List<Found> all;
  private final int[] upTo;

  private Signs(List<Found> all, int length) {
    this.all = List.copyOf(all);
    upTo = new int[length + 1];
    int count = 0;
    for (int i = 0; i <= length; i++) {
      while (count < all.size() && all.get(count).end() <= i) {
        count++;
      }
      upTo[i] = count;
    }
  }

  static Signs of(Sight sight) {
    List<Found> found = new ArrayList<>();
    int i = 0;
    while (i < sight.words().size()) {
      Found next = at(sight, i);
      if (next == null) {
        i++;
      } else {
        found.add(next);
        i = next.last() + 1;
      }
    }
    return new Signs(found, sight.plain().length());
  }

  List<Found> all() {
    return all;
  }

  /** The last sign that ends before a character and at most so many characters from it. */
  @Nullable Found before(int character, int within) {
    return before(character, within, EnumSet.allOf(Sign.class));
  }

  /** The last of these signs that ends before a character; looks at the last eight signs only. */
  @Nullable Found before(int character, int within, Set<Sign> wanted) {
    int last = upTo[character] - 1;
    for (int i = last; i >= 0 && i > last - 8; i--) {
      Found found = all.get(i);
      if (found.end() < character - within) {
        return null;
      }
      if (wanted.contains(found.sign())) {
        return found;
      }
    }
    return null;
  }

  /** Whether the sign nearest before a character, of those that matter, is this one. */
  boolean nearest(int character, int within, Sign sign, Sign... others) {
    Set<Sign> wanted = EnumSet.of(sign, others);
    Found found = before(character, within, wanted);
    return found != null && found.sign() == sign;
  }

  private static @Nullable Found at(Sight sight, int index) {
    Stretch word = sight.words().get(index);
    if (word.number()) {
      return null;
    }
    int last = index;
    StringBuilder spelt = new StringBuilder(word.text());
    while (spelt.length() < 5 && letterFollows(sight, last, word.length() == 1)) {
      last++;
      spelt.append(sight.words().get(last).text());
    }
    for (; last > index; last--) {
      if (WORDS.containsKey(spelt.toString())) {
        return found(sight, spelt.toString(), index, last);
      }
      spelt.setLength(spelt.length() - 1);
    }
    String written = sight.plain().substring(word.start(), word.end());
    if (WORDS.containsKey(written) && written.length() < 4) {
      return found(sight, written, index, index);
    }
    if (WORDS.containsKey(word.text())) {
      return found(sight, word.text(), index, index);
    }
    return broken(sight, word);
  }

  /** Whether the next word goes on with an abbreviation such as N.I.S.S. */
  private static boolean letterFollows(Sight sight, int last, boolean letters) {
    if (!letters || last + 1 >= sight.words().size()) {
      return false;
    }
    String gap = sight.gapAfter(sight.words().get(last));
    Stretch next = sight.words().get(last + 1);
    return next.length() == 1 && !next.number() && (gap.equals(".") || gap.equals(". "));
  }

  /** A word that a scanner broke in two. */
  private static @Nullable Found broken(Sight sight, Stretch word) {
    if (word.index() + 1 >= sight.words().size() || !sight.gapAfter(word).equals(" ")) {
      return null;
    }
    Stretch next = sight.words().get(word.index() + 1);
    String whole = word.text() + next.text();
    return whole.length() > 5 && whole.length() < 20 && WORDS.containsKey(whole)
        ? found(sight, whole, word.index(), next.index())
        : null;
  }

  private static Found found(Sight sight, String word, int first, int last) {
    int start = sight.words().get(first).start();
    int end = sight.words().get(last).end();
    return new Found(Objects.requireNonNull(WORDS.get(word)), first, last, start, end);
  }

  private static Map<String, Sign> read() {
    Map<String, Sign> words = new HashMap<>();
    try (InputStream in = Objects.requireNonNull(Signs.class.getResourceAsStream("signs.txt"))) {
      String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : lines.split("\n", -1)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] parts = line.strip().split("[: ]+", -1);
          for (int i = 1; i < parts.length; i++) {
            boolean capitals = parts[i].equals(parts[i].toUpperCase(Locale.ROOT));
            String word = capitals ? parts[i] : Sight.blurred(Folding.fold(parts[i]));
            words.put(word, Sign.valueOf(parts[0]));
          }
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return Map.copyOf(words);
  }
}

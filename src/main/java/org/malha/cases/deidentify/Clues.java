package org.malha.cases.deidentify;

import java.util.Arrays;
import java.util.List;

/**
 * What speaks for a word being part of an identifier: the word, its neighbours within three words
 * and both together, each clue a number made of all that it says. {@link Weights} knows what a clue
 * is worth.
 */
final class Clues {
  private static final int MANY = 320;
  private static final int NEAR = 2;
  private static final int FAR = 3;
  private static final int BITS = 20;
  private static final int REACH = 8;
  private static final Glance NONE =
      new Glance(1, 1, 1, 1, 1, -1, 0, 0, -1, 0, 0, 1, 0, 0, 0, 0, 0);

  private final List<Glance> words;
  private final int dense;
  private int[] clues = new int[MANY];
  private int count;
  private int template;

  Clues(List<Glance> words) {
    this.words = words;
    dense = share(Sort.NAME) * 4 + Math.max(share(Sort.NUMBER), share(Sort.ADDRESS));
  }

  /** Whether the rules found no person, number or address at all: such a text is hardly a note. */
  boolean plain() {
    return dense == 0;
  }

  /** Roughly how much of a text is of one sort: 0 for nothing, 3 for much. */
  private int share(Sort sort) {
    long found = words.stream().filter(word -> word.ruled() == sort.ordinal()).count();
    long percent = found * 100 / Math.max(1, words.size());
    return found == 0 ? 0 : percent < 2 ? 1 : percent < 5 ? 2 : 3;
  }

  /** The clues of a word. */
  int[] at(int i) {
    count = 0;
    template = 0;
    own(words.get(i));
    for (int far = -FAR; far <= FAR; far++) {
      if (far != 0) {
        neighbour(words.get(i), near(i + far), Math.abs(far));
      }
    }
    around(i);
    return Arrays.copyOf(clues, count);
  }

  private Glance near(int i) {
    return i < 0 || i >= words.size() ? NONE : words.get(i);
  }

  private void own(Glance word) {
    int shape = word.shape();
    add(word.word(), 0);
    add(word.word(), shape);
    add(word.two(), word.length());
    add(word.three(), 0);
    add(word.three(), shape);
    add(word.four(), 0);
    add(word.first(), 0);
    add(shape, word.length());
    add(word.common(), 0);
    add(word.common(), shape);
    add(word.common(), word.parts());
    add(word.common(), word.casing());
    add(word.parts(), shape);
    add(word.lists(), 0);
    add(word.lists(), shape);
    add(word.elsewhere(), 0);
    add(word.elsewhere(), shape);
    add(word.field(), 0);
    add(word.casing(), word.place());
    add(word.gap(), shape);
    add(word.traits(), shape);
    each(word.traits(), 0);
    each(word.traits(), shape);
    add(dense, shape);
    add(dense, word.common());
    add(dense, word.traits());
    add(dense, word.casing());
  }

  private void neighbour(Glance word, Glance other, int far) {
    add(other.word(), 0);
    add(other.ruled(), 0);
    add(other.shape(), 0);
    if (far <= NEAR) {
      each(other.traits(), 0);
      add(other.lists(), 0);
      add(other.parts(), 0);
      add(other.common(), 0);
      add(other.three(), 0);
      add(other.word(), word.shape());
      add(other.ruled(), word.shape());
    } else {
      template += 7;
    }
    if (far == 1) {
      add(other.word(), word.word());
      add(other.traits(), word.shape());
    } else {
      template += 2;
    }
  }

  private void around(int i) {
    Glance word = words.get(i);
    Glance before = near(i - 1);
    Glance after = near(i + 1);
    add(word.gap(), after.gap());
    add(after.gap(), word.shape());
    add(before.word(), word.gap());
    add(after.word(), after.gap());
    add(before.word(), near(i - 2).word());
    add(after.word(), near(i + 2).word());
    add(before.word(), after.word());
    add(before.ruled() * Sort.ALL + after.ruled(), word.shape());
    add(before.ruled(), word.gap());
    add(after.ruled(), after.gap());
    add(before.ruled() * 31 + word.gap(), word.word());
    add(after.ruled() * 31 + after.gap(), word.word());
    add(before.word(), word.common());
    add(before.word(), word.lists());
    add(before.word(), word.casing() * 64 + word.common());
    add(found(i, -1), word.shape());
    add(found(i, 1), word.shape());
  }

  /** What the rules found nearest on one side, and about how far away. */
  private int found(int i, int step) {
    for (int far = 1; far <= REACH; far++) {
      int ruled = near(i + far * step).ruled();
      if (ruled != 0) {
        return ruled * 4 + far / 3;
      }
    }
    return 0;
  }

  /** One clue for each bit. */
  private void each(int bits, int with) {
    if (bits == 0) {
      add(-1, with);
      return;
    }
    int own = template;
    for (int bit = 0; bit < BITS; bit++) {
      if ((bits & 1 << bit) != 0) {
        template = own;
        add(bit, with);
      }
    }
    template = own + 1;
  }

  private void add(int what, int with) {
    template++;
    if (count == clues.length) {
      clues = Arrays.copyOf(clues, count * 2);
    }
    int clue = template * 0x9E3779B1 + what;
    clue = (clue ^ clue >>> 15) * 0x85EBCA6B + with * 0xC2B2AE35;
    clue = (clue ^ clue >>> 13) * 0x27D4EB2F;
    clues[count++] = clue ^ clue >>> 16;
  }
}

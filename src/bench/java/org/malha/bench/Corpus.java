package org.malha.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * Invented items of 300 words, the same in every run. Words are as frequent as the law of Zipf and
 * Mandelbrot has it; each item keeps coming back to a few words of its own and uses some
 * expressions that others use too.
 */
final class Corpus {
  static final int GROUPS = 200;

  private static final long SEED = 20_261_121;
  private static final int WORDS = 300;
  private static final int EXPRESSIONS = 400;
  private static final int TELLING = 150;
  private static final List<String> TYPES =
      List.of("constraint", "post", "practice", "term", "unit");
  private static final List<String> ELEMENTS =
      List.of("commitment", "delivery-system", "evaluation", "governance", "roles-and-tasks");
  private static final List<String> SECTORS =
      List.of(
          "education",
          "employment",
          "health",
          "housing",
          "income",
          "justice",
          "migration",
          "social-services");

  private final List<String> vocabulary;
  private final double[] upTo;
  private final List<String> expressions = new ArrayList<>();

  Corpus(Path content) {
    var random = new Random(SEED);
    vocabulary = Vocabulary.of(content, random);
    upTo = new double[vocabulary.size()];
    double sum = 0;
    for (int rank = 0; rank < upTo.length; rank++) {
      sum += 1 / Math.pow(rank + 2.7, 1.07);
      upTo[rank] = sum;
    }
    for (int i = 0; i < EXPRESSIONS; i++) {
      expressions.add(telling(random) + " " + telling(random));
    }
  }

  private String telling(Random random) {
    String word;
    do {
      word = vocabulary.get(TELLING + random.nextInt(5_000));
    } while (word.length() < 5);
    return word;
  }

  /** Words, the most frequent first. */
  List<String> vocabulary() {
    return vocabulary;
  }

  /** Two words that often stand together, the most frequent first. */
  List<String> expressions() {
    return expressions;
  }

  List<Item> items(int from, int to) {
    var items = new ArrayList<Item>(to - from);
    for (int number = from; number < to; number++) {
      items.add(item(number));
    }
    return items;
  }

  private Item item(int number) {
    // Scrambled twice: neighbouring seeds would give neighbouring items nearly the same words.
    var random = new SplittableRandom(new Random(SEED + number).nextLong());
    String[] own = new String[6];
    for (int i = 0; i < own.length; i++) {
      own[i] = vocabulary.get(Math.min(vocabulary.size() - 1, TELLING + rank(random)));
    }
    return new Item(
        number,
        sentence(6, own, random),
        body(own, random),
        any(TYPES, random),
        any(ELEMENTS, random),
        any(SECTORS, random),
        2008 + random.nextInt(19),
        random.nextInt(10) < 3 ? "public" : "group:" + random.nextInt(GROUPS));
  }

  private String body(String[] own, SplittableRandom random) {
    var text = new StringBuilder(WORDS * 7);
    for (int left = WORDS; left > 0; ) {
      int words = Math.min(left, 8 + random.nextInt(11));
      text.append(sentence(words, own, random)).append(left > words ? ". " : ".");
      left -= words;
    }
    return text.toString();
  }

  private String sentence(int words, String[] own, SplittableRandom random) {
    var text = new StringBuilder(words * 8);
    for (int left = words; left > 0; left--) {
      String next = word(own, left, random);
      left -= next.indexOf(' ') > 0 ? 1 : 0;
      text.append(text.isEmpty() ? "" : random.nextInt(14) == 0 ? ", " : " ").append(next);
    }
    text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
    return text.toString();
  }

  private String word(String[] own, int left, SplittableRandom random) {
    int kind = random.nextInt(1_000);
    if (kind < 150) {
      return own[random.nextInt(own.length)];
    }
    if (kind < 160 && left > 1) {
      return expressions.get((int) (EXPRESSIONS * Math.pow(random.nextDouble(), 2)));
    }
    return vocabulary.get(rank(random));
  }

  private int rank(SplittableRandom random) {
    int at = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
    return Math.min(upTo.length - 1, at < 0 ? -at - 1 : at);
  }

  private static String any(List<String> of, SplittableRandom random) {
    return of.get(random.nextInt(of.size()));
  }
}

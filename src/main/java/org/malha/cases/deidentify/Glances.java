package org.malha.cases.deidentify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Looks at each word of a text once, with what lists, dictionary and rules say of it. */
final class Glances {
  private static final String UNSEEN = "?";
  private static final int LONG_NUMBER = 4;
  private static final int LINE = 3;

  /** How often a word stands in the text, what it was found as, and whether it has a capital. */
  private static final class Seen {
    int times;
    int ruled;
    boolean capital;
  }

  private final Reading reading;
  private final List<Token> tokens;
  private final ReadWords words;
  private final Predicate<String> unseen;
  private final int[] ruled;
  private final int[] lists;
  private final Map<String, Seen> seen = new HashMap<>();

  private Glances(Reading reading, Spans spans, ReadWords words, Predicate<String> unseen) {
    this.reading = reading;
    this.words = words;
    this.unseen = unseen;
    tokens = reading.tokens();
    Sequence sequence = new Sequence(reading);
    lists = Membership.of(sequence);
    ruled = new int[tokens.size()];
    for (Span span : spans.merged()) {
      for (int i = sequence.first(span.start());
          i < ruled.length && tokens.get(i).start() < span.end();
          i++) {
        ruled[i] = Sort.of(span.kind()).ordinal();
      }
    }
  }

  /**
   * Looks at a text.
   *
   * @param words of the same reading
   * @param unseen which folded words to look at as if no list of names had them; for teaching
   */
  static List<Glance> at(Reading reading, Spans spans, ReadWords words, Predicate<String> unseen) {
    return new Glances(reading, spans, words, unseen).all();
  }

  private List<Glance> all() {
    for (Token token : tokens) {
      Seen word = seen.computeIfAbsent(token.folded(), folded -> new Seen());
      word.times++;
      word.ruled = ruled[token.index()] == 0 ? word.ruled : ruled[token.index()];
      word.capital |= token.capital() && !token.opens();
    }
    Casing casing = Casing.of(reading);
    List<Glance> all = new ArrayList<>(tokens.size());
    int field = 0;
    int place = 0;
    for (Token token : tokens) {
      int gap = Gap.of(before(token)).ordinal();
      if (gap == Gap.LINE.ordinal()) {
        place = 0;
      }
      if (gap == Gap.COLON.ordinal() && !all.isEmpty()) {
        field = all.getLast().word();
      } else if (gap == Gap.LINE.ordinal() || gap == Gap.STOP.ordinal()) {
        field = 0;
      }
      all.add(glance(words.at(token.index()), gap, field, place, casing.at(token).ordinal()));
      place = Math.min(place + 1, LINE);
    }
    return all;
  }

  private String before(Token token) {
    return token.index() == 0 ? "\n" : reading.between(tokens.get(token.index() - 1), token);
  }

  private Glance glance(Word word, int gap, int field, int place, int casing) {
    Token token = word.token();
    boolean hidden = unseen.test(token.folded());
    String text = token.digits() ? number(token) : token.folded();
    int length = text.length();
    return new Glance(
        (hidden ? UNSEEN : text).hashCode(),
        end(text, 2),
        end(text, 3),
        end(text, 4),
        text.substring(0, Math.min(3, length)).hashCode(),
        shape(token) * Word.Shape.values().length + word.shape().ordinal(),
        length <= 2 ? length : length <= 4 ? 3 : length <= 9 ? 4 : 5,
        hidden ? word.traits() & ~(Trait.NAME | Trait.USUAL.bit()) : word.traits(),
        often(word.entry().common()) * 8 + often(word.entry().proper()),
        word.entry().parts(),
        hidden ? Membership.hidden(lists[token.index()]) : lists[token.index()],
        gap,
        ruled[token.index()],
        elsewhere(seen.getOrDefault(token.folded(), new Seen())),
        field,
        place,
        casing);
  }

  private static String number(Token token) {
    return token.length() > LONG_NUMBER ? "9+" : "9".repeat(token.length());
  }

  private static int end(String text, int letters) {
    return text.substring(Math.max(0, text.length() - letters)).hashCode();
  }

  private static int shape(Token token) {
    if (token.digits()) {
      return 6 + Math.min(token.length(), 6);
    }
    if (token.upper()) {
      return token.length() == 1 ? 0 : 1;
    }
    if (token.capital()) {
      return token.opens() ? 2 : 3;
    }
    return token.text().chars().anyMatch(Character::isUpperCase) ? 4 : 5;
  }

  private static int often(int count) {
    if (count <= 1) {
      return count;
    }
    return count <= 5
        ? 2
        : count <= 8 ? 3 : count <= 10 ? 4 : count <= 12 ? 5 : count <= 14 ? 6 : 7;
  }

  private static int elsewhere(Seen word) {
    return word.times == 1 ? 0 : 1 + word.ruled * 2 + (word.capital ? 1 : 0);
  }
}

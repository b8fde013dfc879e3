package org.malha.cases.deidentify;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The words of one reading, and how each stands to the one before it. */
final class Sequence {
  private static final int FAR = 40;
  private static final int FRAGMENT = 6;
  private static final int SELDOM = 6;
  private static final int OFTEN = 11;
  private static final int FEW_WORDS = 25;
  private static final int WORDS_PER_SIGN = 25;
  private static final Set<String> WHERE = Set.of("em", "no", "na", "nos", "nas", "ao");
  private static final Set<String> CONNECTORS =
      Set.of("de", "da", "do", "das", "dos", "d", "del", "e", "y", "el", "o", "a", "os", "as");

  private final Reading reading;
  private final List<Token> tokens;
  private final OrdinaryWords ordinary;
  private final String[] folded;
  private final byte[] known; // 1 ordinary, -1 not, 0 not looked up yet
  private final byte[] frequencies; // and 1, 0 not looked up yet
  private final boolean upper;
  private final boolean loose;

  Sequence(Reading reading) {
    this.reading = reading;
    tokens = reading.tokens();
    ordinary = new OrdinaryWords();
    upper = reading.capitals() == Reading.Capitals.ALL;
    loose = reading.capitals() != Reading.Capitals.USUAL || dictated(reading);
    known = new byte[tokens.size()];
    frequencies = new byte[tokens.size()];
    folded = new String[tokens.size()];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = Misread.mended(tokens.get(i), ordinary);
    }
  }

  /** The words of a list that is parted by spaces. */
  static Set<String> set(String list) {
    return Set.copyOf(Arrays.asList(list.split(" ")));
  }

  int size() {
    return tokens.size();
  }

  /** The index of the first word that begins at a character or after it. */
  int first(int character) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).start() < character) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  Token at(int i) {
    return tokens.get(i);
  }

  /** The word in lower case without accents; empty where there is none. */
  String folded(int i) {
    return i >= 0 && i < folded.length ? folded[i] : "";
  }

  /** Whether a scanner seems to have read the text. */
  boolean scanned() {
    return reading.scanned();
  }

  /** Whether capitals say nothing in this text. */
  boolean loose() {
    return loose;
  }

  /** Whether a text has so few signs that it must have been dictated, whatever its capitals. */
  private static boolean dictated(Reading reading) {
    int words = reading.tokens().size();
    long signs = reading.plain().chars().filter(c -> ".,;:!?".indexOf(c) >= 0).count();
    return words >= FEW_WORDS && signs * WORDS_PER_SIGN <= words;
  }

  /** What stands before a word, after the one before it; a line end where it is long. */
  String gap(int i) {
    if (i <= 0 || i >= tokens.size()) {
      return "\n\n";
    }
    int from = tokens.get(i - 1).end();
    int to = tokens.get(i).start();
    return to - from > FAR ? "\n\n" : reading.plain().substring(from, to);
  }

  /** Whether a word may go on with the phrase of the word before it. */
  boolean joined(int i) {
    String gap = gap(i);
    if (gap.isBlank()) {
      return gap.indexOf('\n') < 0
          ? gap.length() <= 2
          : wraps(gap) && (connector(i - 1) || oneOf(i - 1, WHERE));
    }
    String core = gap.strip();
    boolean within = core.equals("-") || core.equals("'") || core.equals("/");
    return (within && core.equals(gap)) || (core.equals(".") && !at(i).opens());
  }

  private static boolean wraps(String gap) {
    return gap.indexOf('\n') == gap.lastIndexOf('\n');
  }

  /** Whether it only joins two others: de, da, dos, e. */
  boolean connector(int i) {
    if (!CONNECTORS.contains(folded(i)) || at(i).text().equalsIgnoreCase("é")) {
      return false;
    }
    return loose() || !at(i).upper() || at(i).opens();
  }

  /** Whether it is the second half of a word that a scanner broke. */
  boolean fragment(int i) {
    boolean close = gap(i).equals(" ") && letters(i) && letters(i - 1) && !at(i).capital();
    return close && at(i).length() <= FRAGMENT && !connector(i) && !ordinary(i) && !ordinary(i - 1);
  }

  /** Whether it and the word before are one word of the language when written together. */
  boolean torn(int i) {
    return gap(i).equals(" ") && letters(i - 1) && ordinary.has(at(i - 1).text() + at(i).text());
  }

  /** Whether it may be the second half of a word of some list. */
  boolean half(int i) {
    boolean close = gap(i).equals(" ") && letters(i) && letters(i - 1);
    return close && (upper || !at(i).capital()) && !(ordinary(i) && ordinary(i - 1));
  }

  boolean digits(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).digits();
  }

  boolean letters(int i) {
    return i >= 0 && i < tokens.size() && !tokens.get(i).digits();
  }

  boolean capital(int i) {
    return letters(i) && tokens.get(i).capital();
  }

  /** Whether the word in lower case is one of the language. */
  boolean ordinary(int i) {
    if (!letters(i)) {
      return false;
    }
    if (known[i] == 0) {
      known[i] = (byte) (ordinary.has(tokens.get(i).text()) ? 1 : -1);
    }
    return known[i] > 0;
  }

  private int frequency(int i) {
    if (frequencies[i] == 0) {
      frequencies[i] = (byte) (OrdinaryWords.frequency(at(i).text()) + 1);
    }
    return frequencies[i] - 1;
  }

  /** Whether the word in lower case is one that people write at all. */
  boolean usual(int i) {
    return ordinary(i) && frequency(i) > 0;
  }

  /** Whether the word in lower case is one that people often write. */
  boolean common(int i) {
    return ordinary(i) && frequency(i) > SELDOM;
  }

  /** Whether the word in lower case is one of everyday. */
  boolean everyday(int i) {
    return ordinary(i) && frequency(i) > OFTEN;
  }

  /** Whether it is written, or where capitals say nothing could be meant, as a proper name. */
  boolean proper(int i) {
    if (!letters(i) || !loose) {
      return capital(i);
    }
    boolean written = !upper && capital(i) && !at(i).opens();
    return at(i).length() > 2 && (written || !ordinary(i) || frequency(i) == 1);
  }

  /** What stands from one word up to another, as written. */
  String text(int from, int to) {
    return reading.plain().substring(at(from).start(), at(to - 1).end());
  }

  /** What a passage says, whatever its case, accents and signs. */
  String key(Span span) {
    StringBuilder key = new StringBuilder();
    for (int i = first(span.start()); i < size() && at(i).start() < span.end(); i++) {
      key.append(folded(i)).append(' ');
    }
    return key.toString();
  }

  /** Whether it stands right after an opening bracket, as our own replacements do. */
  boolean bracketed(int i) {
    return gap(i).endsWith("[");
  }

  boolean oneOf(int i, Set<String> some) {
    return some.contains(folded(i));
  }
}

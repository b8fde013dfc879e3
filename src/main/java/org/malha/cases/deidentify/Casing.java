package org.malha.cases.deidentify;

import java.util.Arrays;
import java.util.List;
import org.malha.cases.deidentify.Reading.Capitals;

/**
 * How each part of a text uses capitals, line by line: people dictate one paragraph and type the
 * next, and forms mix all of it. A line too short to tell is taken as the whole text is.
 */
final class Casing {
  private static final int ENOUGH = 5;
  private static final int FEW = 3;
  private static final int SPOKEN = 25;

  private final Capitals[] ofToken;

  private Casing(Capitals[] ofToken) {
    this.ofToken = ofToken;
  }

  static Casing of(Reading reading) {
    List<Token> tokens = reading.tokens();
    Capitals[] casing = new Capitals[tokens.size()];
    Capitals whole = new Count(tokens, 0, tokens.size()).whole(reading.capitals());
    int start = 0;
    while (start < tokens.size()) {
      int end = endOfLine(reading, start);
      Arrays.fill(casing, start, end, line(reading, start, end, whole));
      start = end;
    }
    return new Casing(casing);
  }

  Capitals at(Token token) {
    return ofToken[token.index()];
  }

  private static Capitals line(Reading reading, int start, int end, Capitals whole) {
    Capitals line = new Count(reading.tokens(), start, end).line(whole);
    return line == Capitals.USUAL && dictated(reading, start, end) ? Capitals.NONE : line;
  }

  /** Whether a long line has hardly a comma: what a machine wrote down has capitals by chance. */
  private static boolean dictated(Reading reading, int start, int end) {
    int from = reading.tokens().get(start).start();
    int to = reading.tokens().get(end - 1).end();
    long marks =
        reading.plain().substring(from, to).chars().filter(c -> ".,;:".indexOf(c) >= 0).count();
    return end - start >= SPOKEN && marks * SPOKEN <= end - start;
  }

  private static int endOfLine(Reading reading, int start) {
    List<Token> tokens = reading.tokens();
    int end = start + 1;
    while (end < tokens.size()
        && reading.between(tokens.get(end - 1), tokens.get(end)).indexOf('\n') < 0) {
      end++;
    }
    return end;
  }

  /** Counts words of a stretch and their capitals. */
  private static final class Count {
    private final boolean opensLow;
    private int words;
    private int inside;
    private int capitals;
    private int upper;

    Count(List<Token> tokens, int start, int end) {
      opensLow = start < end && Character.isLowerCase(tokens.get(start).text().charAt(0));
      for (Token token : tokens.subList(start, end)) {
        if (!token.digits() && token.length() > 2) {
          words++;
          upper += shouted(token) ? 1 : 0;
          inside += token.opens() ? 0 : 1;
          capitals += token.capital() && !token.opens() && !token.upper() ? 1 : 0;
        }
      }
    }

    /** Whether it is in capitals; a scanner's small l among them is an I. */
    private static boolean shouted(Token token) {
      return token.text().chars().allMatch(c -> Character.isUpperCase(c) || c == 'l');
    }

    Capitals whole(Capitals otherwise) {
      if (words >= ENOUGH && upper * 10 >= words * 7) {
        return Capitals.ALL;
      }
      return inside >= ENOUGH && capitals * 40 <= inside ? Capitals.NONE : otherwise;
    }

    Capitals line(Capitals whole) {
      if (words >= 1 && upper * 10 >= words * 8 && (words > 1 || whole == Capitals.ALL)) {
        return Capitals.ALL;
      }
      if (inside >= FEW && opensLow && capitals == 0) {
        return Capitals.NONE;
      }
      boolean typed = whole != Capitals.NONE || (inside >= ENOUGH && capitals * 6 >= inside);
      return typed ? Capitals.USUAL : Capitals.NONE;
    }
  }
}

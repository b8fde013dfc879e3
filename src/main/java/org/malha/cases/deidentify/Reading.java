package org.malha.cases.deidentify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text in one normal form, and the way back to where each character stood. Invisible signs are
 * gone, accents are composed, every space is a space and every hyphen a hyphen, letters of other
 * alphabets that only look like ours are ours, and words parted at the end of a line are whole.
 */
final class Reading {
  /** How a text, or most of it, uses capitals. */
  enum Capitals {
    /** As the language does. */
    USUAL,
    /** Not at all, or only by chance: dictated or written in haste. */
    NONE,
    /** Everywhere. */
    ALL
  }

  private static final int FEW_WORDS = 6;
  private static final int MISREAD = 2;

  private final String text;
  private final String plain;
  private final String folded;
  private final int[] from;
  private final int[] to;
  private final List<Token> tokens;
  private final Capitals capitals;
  private final boolean scanned;

  Reading(String text, String plain, int[] from, int[] to) {
    this.text = text;
    this.plain = plain;
    this.from = Arrays.copyOf(from, plain.length());
    this.to = Arrays.copyOf(to, plain.length());
    folded = Folding.fold(plain);
    tokens = tokens(plain, folded);
    capitals = capitals(tokens);
    scanned = scanned(text, plain, from);
  }

  /** Reads a text; takes time linear in its length. */
  static Reading of(String text) {
    return new Normalising(text).reading();
  }

  /** The text as sent. */
  String text() {
    return text;
  }

  /** The text in normal form: all indices of tokens and spans are indices of this. */
  String plain() {
    return plain;
  }

  /** The normal form in lower case and without accents; as long as {@link #plain()}. */
  String folded() {
    return folded;
  }

  List<Token> tokens() {
    return tokens;
  }

  Capitals capitals() {
    return capitals;
  }

  /** Whether a scanner seems to have read it: letters stand where it saw digits. */
  boolean scanned() {
    return scanned;
  }

  private static boolean scanned(String text, String plain, int[] from) {
    int misread = 0;
    for (int i = 0; i < plain.length() && misread < MISREAD; i++) {
      boolean digit = Character.isDigit(text.charAt(from[i]));
      misread += digit && Character.isLetter(plain.charAt(i)) ? 1 : 0;
    }
    return misread >= MISREAD;
  }

  /** Where a character of the normal form begins in the text as sent. */
  int from(int index) {
    return from[index];
  }

  /** Where a character of the normal form ends in the text as sent. */
  int to(int index) {
    return to[index];
  }

  /** What stands between two tokens, the second after the first. */
  String between(Token first, Token second) {
    return plain.substring(first.end(), second.start());
  }

  private static List<Token> tokens(String plain, String folded) {
    List<Token> tokens = new ArrayList<>();
    boolean opens = true;
    int i = 0;
    while (i < plain.length()) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        int end = end(plain, i);
        tokens.add(
            new Token(
                tokens.size(), i, end, plain.substring(i, end), folded.substring(i, end), opens));
        opens = false;
        i = end;
      } else {
        opens |= opensAfter(plain, i);
        i++;
      }
    }
    return List.copyOf(tokens);
  }

  private static int end(String plain, int start) {
    boolean letter = Character.isLetter(plain.charAt(start));
    int end = start + 1;
    while (end < plain.length()
        && (letter
            ? Character.isLetter(plain.charAt(end))
            : Character.isDigit(plain.charAt(end)))) {
      end++;
    }
    return end;
  }

  /** A stop after a one-letter word or an abbreviation does not open a sentence by itself. */
  private static boolean opensAfter(String plain, int i) {
    char c = plain.charAt(i);
    return c == '\n'
        || c == '!'
        || c == '?'
        || c == '"'
        || c == '\u2022'
        || (c == '.' && stops(plain, i));
  }

  private static boolean stops(String plain, int dot) {
    boolean blank = dot + 1 >= plain.length() || Character.isWhitespace(plain.charAt(dot + 1));
    return blank && !Abbreviations.endsAt(plain, dot);
  }

  private static Capitals capitals(List<Token> tokens) {
    int words = 0;
    int capital = 0;
    int upper = 0;
    for (Token token : tokens) {
      if (!token.digits() && token.length() > 2) {
        words++;
        capital += token.capital() ? 1 : 0;
        upper += token.upper() ? 1 : 0;
      }
    }
    if (words >= FEW_WORDS && upper * 10 >= words * 7) {
      return Capitals.ALL;
    }
    return words >= FEW_WORDS && capital * 50 <= words ? Capitals.NONE : Capitals.USUAL;
  }
}

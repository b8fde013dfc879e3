package org.malha.cases.deidentify;

import java.lang.Character.UnicodeScript;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in a text after the replacement that looks as if it had been missed. */
final class Leftovers {
  private static final int MANY_DIGITS = 6;
  private static final int MANY_PARTED = 8;
  private static final int LONGEST_NUMBER = 20;
  private static final int FEW_LETTERS = 2;
  private static final Pattern SUM =
      Pattern.compile(
          "(?<![\\d.,])\\d{1,3}(?:[. ]?\\d{3}){0,2},(?!00)[\\doO]{2}(?! ?(?:[\\d%]|k?m\\b|kg|h\\b))"
              + "|(?<![\\d.,])\\d{1,3}\\.\\d{3} ?(?:€|eur)"
              + "|(?<![\\d.,])[1-9]\\d{0,5}[1-9] ?(?:€|eur)");
  private static final Phrases KNOWN =
      Phrases.read("not-identifying.txt", "larger-areas.txt", "institutions.txt");
  private static final int LONGEST_SHORT = 6;
  private static final Set<String> ENGLISH = english();
  private static final Set<String> OURS =
      Sequence.set("pessoa profissional person professional nif niss iban");

  private final Set<String> numbers = new LinkedHashSet<>();
  private final Set<String> capitals = new LinkedHashSet<>();
  private final Set<String> halves;
  private final int sums;

  Leftovers(Sequence words, String redacted) {
    for (int i = 0; i < words.size(); i++) {
      int known = KNOWN.end(words, i);
      if (known > i) {
        i = known - 1;
      } else if (capital(words, i) && !words.bracketed(i) && !(i > 0 && term(words, i))) {
        capitals.add(words.at(i).text());
      }
    }
    capitals.addAll(ProperRuns.in(words));
    halves = ProperRuns.halves(redacted);
    numbers(words);
    sums = sums(redacted.toLowerCase(Locale.ROOT));
  }

  private static Set<String> english() {
    Set<String> english = new HashSet<>();
    for (String line : Phrases.lines("english-words.txt")) {
      english.addAll(List.of(line.split("\\s+")));
    }
    return english;
  }

  Set<String> numbers() {
    return numbers;
  }

  Set<String> capitals() {
    return capitals;
  }

  /** What stands so close to a replacement that it may belong to what was replaced. */
  Set<String> halves() {
    return halves;
  }

  int sums() {
    return sums;
  }

  /** Whether it ends a term of the trade: Modelo Sistémico. */
  private static boolean term(Sequence words, int i) {
    return words.joined(i) && words.capital(i - 1) && words.oneOf(i - 1, ProperRuns.TERMS);
  }

  private static boolean capital(Sequence words, int i) {
    if (words.loose() || !words.capital(i) || words.at(i).length() <= FEW_LETTERS) {
      return false;
    }
    boolean short1 = words.gap(i + 1).startsWith(".") && words.at(i).length() <= LONGEST_SHORT;
    if (short1 || ENGLISH.contains(words.folded(i))) {
      return false;
    }
    return !words.at(i).upper()
        && !words.ordinary(i)
        && !OURS.contains(words.folded(i))
        && !Numerals.month(words, i);
  }

  /** Runs of digits, also parted, that are too long for a sum, a year or the number of a law. */
  private void numbers(Sequence words) {
    StringBuilder run = new StringBuilder();
    int parts = 0;
    for (int i = 0; i <= words.size(); i++) {
      boolean goesOn =
          parts > 0 && words.digits(i) && Set.of("", " ", ".", "-").contains(words.gap(i));
      if (!goesOn) {
        int enough = parts > 1 ? MANY_PARTED : MANY_DIGITS;
        if (run.length() >= enough && run.length() <= LONGEST_NUMBER && !money(words, i)) {
          numbers.add(run.toString());
        }
        run.setLength(0);
        parts = 0;
      }
      if (words.digits(i) && run.length() <= LONGEST_NUMBER) {
        run.append(words.folded(i));
        parts++;
      }
    }
  }

  private static boolean money(Sequence words, int i) {
    return words.gap(i).contains("€")
        || words.gap(i).contains("%")
        || words.folded(i).startsWith("eur");
  }

  private static int sums(String text) {
    Matcher matcher = SUM.matcher(text);
    int count = 0;
    while (matcher.find()) {
      count++;
    }
    return count;
  }

  /** The scripts of letters that no recogniser reads. */
  static Set<String> scripts(String plain) {
    Set<String> scripts = new TreeSet<>();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c >= 0x370 && Character.isLetter(plain.codePointAt(i))) {
        UnicodeScript script = UnicodeScript.of(plain.codePointAt(i));
        if (script != UnicodeScript.LATIN && script != UnicodeScript.COMMON) {
          scripts.add(name(script));
        }
      }
    }
    return scripts;
  }

  private static String name(UnicodeScript script) {
    return switch (script) {
      case CYRILLIC, DEVANAGARI, ARABIC, HAN, GREEK, BENGALI, HEBREW, GURMUKHI -> script.name();
      default -> "OTHER";
    };
  }
}

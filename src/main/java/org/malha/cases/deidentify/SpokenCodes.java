package org.malha.cases.deidentify;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.malha.cases.deidentify.NumberWords.Numeral;

/**
 * Finds codes of letters and numbers that were dictated, such as plates, numbers of courts and of
 * papers: {@code cinquenta e dois traço V H traço zero sete}.
 */
final class SpokenCodes implements Form {
  private static final int MOST = 30;
  private static final int SPELT = 5;
  private static final Set<Sign> NUMBERS = EnumSet.complementOf(EnumSet.of(Sign.THING, Sign.BIRTH));
  private static final Set<String> LINKS = Set.of("barra", "traco", "hifen", "ponto", "espaco");
  private static final Set<String> LETTERS =
      Set.copyOf(
          List.of(
                  "xis", "efe", "erre", "esse", "aga", "jota", "capa", "kapa", "ipsilon", "dablio",
                  "eme", "ene")
              .stream()
              .map(Sight::blurred)
              .toList());
  private static final Set<String> WORDS =
      Set.of(
          "de", "da", "do", "em", "no", "na", "os", "as", "ao", "um", "se", "eu", "ja", "so", "ha",
          "que", "com", "por", "foi", "e", "o", "a", "ou", "ele", "sao", "nao", "dos", "das", "the",
          "is", "of", "to");

  @Override
  public void find(Sight sight, Spans spans) {
    NumberWords numbers = new NumberWords(sight);
    int i = 0;
    while (i < sight.words().size()) {
      Code code = new Code(sight, numbers, i);
      code.read();
      code.add(spans);
      i = Math.max(i, code.last) + 1;
    }
  }

  /** What may be one code, from a word on. */
  private static final class Code {
    private final Sight sight;
    private final NumberWords numbers;
    private final int first;
    private int last;
    private int digits;
    private int spoken;
    private int letters;
    private int signs;
    private int singles;

    Code(Sight sight, NumberWords numbers, int first) {
      this.sight = sight;
      this.numbers = numbers;
      this.first = first;
      last = first - 1;
    }

    void read() {
      int at = first;
      while (at < sight.words().size() && at - first < MOST) {
        Numeral numeral = numbers.at(at);
        if (numeral != null) {
          digits += String.valueOf(numeral.value()).length();
          spoken++;
          at = numeral.last();
        } else if (!part(at)) {
          return;
        }
        singles += numeral != null || sight.words().get(at).length() == 1 ? 1 : 0;
        last = at;
        if (at + 1 >= sight.words().size() || !near(at)) {
          return;
        }
        at++;
        if (LINKS.contains(text(at)) && near(at)) {
          boolean stop = text(at).equals("ponto");
          if (stop && numbers.at(at + 1) == null) {
            return;
          }
          signs += stop ? 0 : 1;
          at++;
        }
      }
    }

    private boolean part(int at) {
      Stretch word = sight.words().get(at);
      if (word.number()) {
        digits += word.length();
        return true;
      }
      boolean court =
          signs > 0
              && digits > 3
              && word.length() <= 6
              && !word.text().matches(".*[aeiou].*[aeiou].*");
      boolean letter =
          word.length() == 1
              && (at > first
                  || !WORDS.contains(text(at))
                  || text(at + 1).length() == 1 && text(at + 2).length() == 1
                  || numbers.at(at + 1) != null && !text(at).matches("[eo]"));
      boolean few = word.length() <= 3 && !WORDS.contains(text(at)) && !LINKS.contains(text(at));
      boolean said =
          few
              && (at == first
                  ? text(at + 1).equals("barra") || text(at).equals("pt")
                  : !text(at).matches(".*[aeiou].*"));
      if (letter
          && at > first
          && WORDS.contains(text(at))
          && !LINKS.contains(text(at - 1))
          && !within(at)) {
        return false;
      }
      letters += letter || said || court || LETTERS.contains(text(at)) ? 1 : 0;
      return letter || said || court || LETTERS.contains(text(at));
    }

    private boolean plain() {
      for (int at = first; at < last; at++) {
        if (!sight.gapAfter(sight.words().get(at)).equals(" ")) {
          return false;
        }
      }
      return true;
    }

    /** Whether it stands among single letters and digits, as the a of n p i s a 73. */
    private boolean within(int at) {
      boolean before = text(at - 1).length() == 1 && singles > 1;
      return before && (text(at + 1).length() == 1 || numbers.at(at + 1) != null);
    }

    /** Whether it was spelt sign by sign: a r 7 4 0 1 9 9 2. */
    private boolean spelt() {
      boolean letter = !sight.words().get(first).number() && numbers.at(first) == null;
      return singles >= SPELT && letter && letters > 0 && digits > 1 && plain();
    }

    void add(Spans spans) {
      if (last > first && (spelt() || announced())) {
        int start = sight.words().get(first).start();
        Signs.@Nullable Found sign = sight.signs().before(start, 60, NUMBERS);
        Kind kind = sign == null ? null : sign.sign().kind();
        boolean law = Laws.before(sight, start);
        if (!law) {
          int end = sight.words().get(last).end();
          spans.add(start, end, kind == null ? Kind.OTHER_ID : kind, 0.7);
          return;
        }
      }
      if (last < first || spoken == 0 || digits < 3 || letters == 0 && signs == 0) {
        return;
      }
      int start = sight.words().get(first).start();
      int end = sight.words().get(last).end();
      Signs.@Nullable Found sign = sight.signs().before(start, 60, NUMBERS);
      Kind kind = sign == null ? null : sign.sign().kind();
      boolean shape = signs >= 1 && letters >= 1 && spoken + signs >= 3;
      boolean named = kind != null && letters > 0 && spoken >= 2;
      if ((shape || named) && !Laws.before(sight, start)) {
        spans.add(start, end, kind == null ? Kind.OTHER_ID : kind, 0.75);
      }
    }

    /** "o processo é o s 25 barra 306": a letter, a stroke and digits after the word for a case. */
    private boolean announced() {
      int start = sight.words().get(first).start();
      Signs.@Nullable Found sign = sight.signs().before(start, 20, NUMBERS);
      return signs > 0 && letters > 0 && digits > 2 && sign != null && sign.sign().kind() != null;
    }

    private boolean near(int index) {
      String gap = sight.gapAfter(sight.words().get(index));
      return gap.length() < 4 && gap.chars().allMatch(c -> " \n-,/".indexOf(c) >= 0);
    }

    private String text(int index) {
      return index >= 0 && index < sight.words().size() ? sight.words().get(index).text() : "";
    }
  }
}

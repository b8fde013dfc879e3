package org.malha.cases.deidentify;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.malha.cases.deidentify.NumberWords.Numeral;

/**
 * Finds numbers that were dictated, digit by digit or in groups, and numbers of cases and postal
 * codes with their {@code barra} and {@code traço}.
 */
final class SpokenNumbers implements Form {
  private static final Set<Sign> NUMBERS = EnumSet.complementOf(EnumSet.of(Sign.THING, Sign.BIRTH));
  private static final Set<String> FILLERS =
      Set.of("traco", "hifen", "espaco", "e", "virgula", "dash", "miihoes", "mii");
  private static final Set<String> STROKES = Set.of("barra", "siash", "stroke");
  private static final Set<String> SIGNS =
      Set.of("ponto", "numero", "virgula", "nif", "paragrafo", "niss", "e", "utente");
  private static final int MOST = 40;

  @Override
  public void find(Sight sight, Spans spans) {
    NumberWords numbers = new NumberWords(sight);
    int i = 0;
    while (i < sight.words().size()) {
      Run run = run(sight, numbers, i);
      if (run == null) {
        i++;
      } else {
        run.add(sight, spans);
        i = run.last() + 1;
      }
    }
  }

  /** The numbers from a word on that only spaces and fillers part; null if none begins with it. */
  private static @Nullable Run run(Sight sight, NumberWords numbers, int first) {
    List<String> items = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    int spoken = 0;
    String sign = "";
    int at = first;
    while (at < sight.words().size() && items.size() < MOST) {
      Stretch word = sight.words().get(at);
      Numeral numeral = numbers.at(at);
      if (numeral == null && !(word.number() && word.length() <= 9)) {
        break;
      }
      items.add(sign + (numeral == null ? word.text() : String.valueOf(numeral.value())));
      spoken += numeral != null ? 1 : 0;
      int last = numeral == null ? at : numeral.last();
      ends.add(last);
      at = next(sight, last);
      sign = at < 0 ? "" : STROKES.contains(sight.words().get(at - 1).text()) ? "/" : "";
      if (at < 0) {
        break;
      }
    }
    return items.isEmpty() ? null : new Run(first, items, ends, spoken);
  }

  /** The word with which the run may go on, or -1. */
  private static int next(Sight sight, int last) {
    int at = last + 1;
    if (at >= sight.words().size() || !near(sight, last)) {
      return -1;
    }
    String text = sight.words().get(at).text();
    if (FILLERS.contains(text) || STROKES.contains(text)) {
      return near(sight, at) ? at + 1 : -1;
    }
    return at;
  }

  private static boolean near(Sight sight, int index) {
    String gap = sight.gapAfter(sight.words().get(index));
    return gap.length() < 5 && gap.chars().allMatch(c -> " \n,-/;".indexOf(c) >= 0);
  }

  /**
   * Numbers spoken one after another.
   *
   * @param items their digits; one after a stroke begins with it
   * @param ends index of the last word of each
   */
  private record Run(int first, List<String> items, List<Integer> ends, int spoken) {
    int last() {
      return ends.get(ends.size() - 1);
    }

    void add(Sight sight, Spans spans) {
      int stroke = stroke();
      int start = sight.words().get(first).start();
      if (stroke > 0 && stroke <= 2) {
        addCase(sight, spans, start, stroke);
        return;
      }
      if (spoken == 0) {
        return;
      }
      Signs.Found sign = sight.signs().before(start, 45, NUMBERS);
      Kind signed = sign == null ? null : sign.sign().kind();
      String digits = digits(items.size());
      boolean free =
          spoken >= 3 && digits.length() >= 7 && items.size() >= 5
              || digits.length() == 9 && items.size() >= 3;
      boolean named =
          signed != null
              && digits.length() >= (signed == Kind.PHONE ? 6 : 3)
              && items.size() >= 2
              && spoken >= 2
              && links(sight, sign);
      if ((free || named) && !PublicLines.at(sight, start, digits)) {
        int count = stands(sight) ? items.size() : nine();
        Kind kind =
            signed != null
                ? signed
                : digits.startsWith("1") && digits.length() == 11 ? Kind.NISS : Kind.PHONE;
        spans.add(start, sight.words().get(ends.get(count - 1)).end(), kind, 0.85);
      } else if (postcode(sight)) {
        spans.add(start, sight.words().get(last()).end(), Kind.POSTCODE, 0.8);
      }
    }

    /** Whether nothing follows to which the last number could belong. */
    private boolean stands(Sight sight) {
      int next = last() + 1;
      return next >= sight.words().size() || SIGNS.contains(sight.words().get(next).text());
    }

    private String digits(int count) {
      return String.join("", items.subList(0, count));
    }

    /** How many items make the number: those of nine digits if a telephone begins here. */
    private int nine() {
      int digits = 0;
      for (int i = 0; i < items.size(); i++) {
        digits += items.get(i).length();
        boolean phone = items.get(0).startsWith("9") || items.get(0).startsWith("2");
        boolean whole = i + 2 == items.size() && !items.get(i + 1).equals("1");
        if (digits == 9 && phone && items.size() - i <= 3 && !whole) {
          return i + 1;
        }
      }
      return items.size();
    }

    private int stroke() {
      for (int i = 1; i < items.size(); i++) {
        if (items.get(i).startsWith("/")) {
          return i;
        }
      }
      return -1;
    }

    private void addCase(Sight sight, Spans spans, int start, int stroke) {
      boolean date = items.size() > stroke + 1 && items.get(stroke + 1).startsWith("/");
      int count = date ? stroke + 2 : stroke + 1;
      int end =
          date
              ? ends.get(count - 1)
              : SpokenCourts.end(sight, ends.get(Math.min(count, ends.size()) - 1));
      if (!Laws.before(sight, start)) {
        spans.add(start, sight.words().get(end).end(), date ? Kind.DATE : Kind.PROCESS, 0.8);
      }
    }

    private boolean postcode(Sight sight) {
      return items.size() == 2
          && items.get(0).length() == 4
          && items.get(1).length() == 3
          && (sight.words().get(ends.get(0) + 1).text().matches("traco|hifen")
              || !items.get(0).matches("(?:19|20)\\d\\d|0.*"));
    }

    /** Whether nothing but short words stands between the sign and the number. */
    private boolean links(Sight sight, Signs.@Nullable Found sign) {
      if (sign == null) {
        return false;
      }
      for (int i = sign.last() + 1; i < first; i++) {
        if (sight.words().get(i).length() > 9 || sight.words().get(i).text().equals("ponto")) {
          return false;
        }
      }
      return true;
    }
  }
}

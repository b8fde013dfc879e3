package org.malha.cases.deidentify;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds every number of 9, 11, 16 or 21 digits, however its digits are grouped, and every unbroken
 * run of seven or more. Nothing need say what it is: almost nothing else in a note is that long.
 */
final class FreeNumbers implements Form {
  private static final int MOST_GROUPS = 21;
  private static final int FAR = 60;

  @Override
  public void find(Sight sight, Spans spans) {
    for (List<Stretch> row : Rows.of(sight, new Spans(sight.reading()))) {
      new Row(sight, row).addAround(spans);
    }
    for (List<Stretch> row : Rows.of(sight, spans)) {
      new Row(sight, row).add(spans);
    }
  }

  /** The kind of a number by the word before it, else by its own form. */
  static Kind kind(Sight sight, int start, String digits) {
    Signs.Found sign = sight.signs().before(start, FAR, Sign.NUMBERS);
    Kind kind = sign == null ? null : sign.sign().kind();
    boolean fits =
        sign != null && (sign.sign().usual() == 0 || sign.sign().usual() == digits.length());
    return kind != null && fits ? kind : kind(digits);
  }

  private static Kind kind(String digits) {
    return switch (digits.length()) {
      case 9 ->
          digits.startsWith("9") || digits.startsWith("2") && !CheckDigits.nif(digits)
              ? Kind.PHONE
              : Kind.NIF;
      case 11 -> Kind.NISS;
      case 10, 12 -> Kind.PHONE;
      case 21 -> Kind.IBAN;
      default -> Kind.OTHER_ID;
    };
  }

  /** Digits that stand together, to be parted into numbers in the likeliest way. */
  private record Row(Sight sight, List<Stretch> words) {
    void add(Spans spans) {
      int[] best = new int[words.size() + 1];
      int[] from = new int[words.size() + 1];
      for (int to = 1; to <= words.size(); to++) {
        best[to] = best[to - 1];
        from[to] = to;
        for (int start = to - 1; start >= Math.max(0, to - MOST_GROUPS); start--) {
          int worth = worth(start, to);
          if (worth > 0 && best[start] + worth > best[to]) {
            best[to] = best[start] + worth;
            from[to] = start;
          }
        }
      }
      for (int to = words.size(); to > 0; to = from[to] == to ? to - 1 : from[to]) {
        if (from[to] < to) {
          add(from[to], to, spans);
        }
      }
    }

    /** Adds the whole if it is one number of which a part only looked like a date. */
    void addAround(Spans spans) {
      int last = words.size();
      if (last < 3 || last > MOST_GROUPS || !even(0, last)) {
        return;
      }
      int digits = Rows.digits(words, 0, last);
      int start = words.get(0).start();
      int end = words.get(last - 1).end();
      if ((digits == 9 || digits == 11) && spans.touches(start, end) && !spans.covers(start, end)) {
        add(0, last, spans);
      }
    }

    private void add(int from, int to, Spans spans) {
      String digits = Rows.text(words, from, to);
      int start = from + 1 == to ? glued(words.get(from)) : words.get(from).start();
      Kind kind = kind(sight, start, digits);
      boolean right =
          CheckDigits.nif(digits) || CheckDigits.niss(digits) || CheckDigits.nib(digits);
      Kind shown =
          digits.length() == 8 && Grouping.day(digits)
              ? Births.kind(sight, start, words.get(to - 1).end())
              : kind;
      spans.add(start, words.get(to - 1).end(), shown, right ? 0.98 : 0.85);
    }

    /** Where a code begins of which the digits are the end. */
    private int glued(Stretch word) {
      int start = word.start();
      while (sight.letterAt(start - 1) && word.start() - start < 4) {
        start--;
      }
      boolean word4 = word.start() - start > 3;
      return word4 || sight.signs().before(word.start(), word.start() - start, Sign.NUMBERS) != null
          ? word.start()
          : start;
    }

    /** How likely some groups are one number; 0 if not at all. */
    private int worth(int from, int to) {
      int start = words.get(from).start();
      int length = words.get(to - 1).end() - start;
      if (length > 21 * 10 && to - from > 1) {
        return 0;
      }
      int digits = Rows.digits(words, from, to);
      boolean one = to - from == 1;
      if (!(one && digits >= 7
          || digits == 9
          || digits == 11
          || digits == 21
          || digits == 12
          || digits == 16
          || alone(from, to) && even(from, to) && Grouping.mistyped(words))) {
        return 0;
      }
      String text = one && digits > 21 ? "" : Rows.text(words, from, to);
      if (Amounts.at(sight, start, words.get(to - 1).end()) || PublicLines.at(sight, start, text)) {
        return 0;
      }
      if (act(from, to) && Laws.before(sight, start)) {
        return 0;
      }
      if (one) {
        return digits == 9 || digits == 11 || digits == 21 ? digits * 10 + 50 : 70;
      }
      return worth(from, to, digits, text);
    }

    private int worth(int from, int to, int digits, String text) {
      boolean alone = alone(from, to);
      boolean even = even(from, to);
      boolean usual = Grouping.usual(words, from, to);
      boolean checked =
          digits == 9 && CheckDigits.nif(text) || CheckDigits.niss(text) || CheckDigits.nib(text);
      boolean rare = digits == 12 || digits == 16;
      boolean likely =
          rare
              ? usual && (digits == 16 || text.startsWith("351"))
              : usual || alone || checked || digits == 21 || signed(words.get(from).start());
      if (!likely || lines(from, to) > 1) {
        return 0;
      }
      return digits * 10
          + (usual ? 30 : 0)
          + (even ? 10 : 0)
          + (checked ? 15 : 0)
          + (alone ? 20 : 0)
          - 10 * lines(from, to);
    }

    /** Whether it has the form of the number of a law. */
    private boolean act(int from, int to) {
      return to - from == 2
          && sight.gapAfter(words.get(from)).equals("/")
          && words.get(from + 1).text().matches("(?:19|20)?\\d\\d");
    }

    private boolean alone(int from, int to) {
      return from == 0 && to == words.size();
    }

    private boolean signed(int start) {
      Signs.@Nullable Found sign = sight.signs().before(start, 12, Sign.NUMBERS);
      return sign != null;
    }

    private boolean even(int from, int to) {
      List<String> gaps = new ArrayList<>();
      for (int i = from; i < to - 1; i++) {
        String gap = sight.gapAfter(words.get(i));
        if (gap.indexOf('\n') < 0) {
          gaps.add(gap.strip());
        }
      }
      return gaps.stream().distinct().count() < 2;
    }

    private int lines(int from, int to) {
      int lines = 0;
      for (int i = from; i < to - 1; i++) {
        lines += sight.gapAfter(words.get(i)).indexOf('\n') >= 0 ? 1 : 0;
      }
      return lines;
    }
  }
}

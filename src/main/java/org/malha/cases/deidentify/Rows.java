package org.malha.cases.deidentify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Runs of digits that stand near enough to each other to be one number. */
final class Rows {
  private static final Pattern JOINS =
      Pattern.compile(
          "[ ]{0,4}(?:[./_·•|:'*~,-][ ]{0,3})?\\n?[ ]{0,12}|\\)[ ./_·-]{0,4}\\n?[ ]{0,12}| ?--? ?");
  private static final Pattern LIST = Pattern.compile("[ ]*[,:][ \\n].*", Pattern.DOTALL);

  private Rows() {}

  /** All digits of a text but those already found, in rows. */
  static List<List<Stretch>> of(Sight sight, Spans spans) {
    List<List<Stretch>> rows = new ArrayList<>();
    List<Stretch> row = new ArrayList<>();
    int last = -2;
    for (Stretch word : sight.words()) {
      if (!word.number()) {
        continue;
      }
      boolean taken = spans.touches(word.start(), word.end()) || counts(sight, word);
      boolean joined = last == word.index() - 1 && joins(sight.gapAfter(sight.words().get(last)));
      if (!row.isEmpty() && (taken || !joined)) {
        rows.add(row);
        row = new ArrayList<>();
      }
      if (!taken) {
        row.add(word);
        last = word.index();
      }
    }
    if (!row.isEmpty()) {
      rows.add(row);
    }
    return rows;
  }

  static boolean joins(String gap) {
    return gap.length() < 20 && JOINS.matcher(gap).matches() && !LIST.matcher(gap).matches();
  }

  /** Whether it is an ordinal or a share. */
  private static boolean counts(Sight sight, Stretch word) {
    String gap = sight.gapAfter(word);
    boolean hour = gap.isEmpty() && follows(sight, word, "h");
    return word.length() < 4
        && (hour
            || gap.startsWith("º")
            || gap.startsWith(".º")
            || gap.startsWith("ª")
            || gap.startsWith(".ª")
            || gap.startsWith("°")
            || gap.startsWith("%")
            || gap.startsWith(" %"));
  }

  private static boolean follows(Sight sight, Stretch word, String text) {
    int next = word.index() + 1;
    return next < sight.words().size() && sight.words().get(next).text().equals(text);
  }

  static int digits(List<Stretch> row, int from, int to) {
    int digits = 0;
    for (int i = from; i < to; i++) {
      digits += row.get(i).length();
    }
    return digits;
  }

  static String text(List<Stretch> row, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      text.append(row.get(i).text());
    }
    return text.toString();
  }
}

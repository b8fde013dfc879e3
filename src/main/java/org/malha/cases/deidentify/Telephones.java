package org.malha.cases.deidentify;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.List;

/**
 * Finds telephone numbers with the code of a country, after a plus or after 00. National ones are
 * {@link FreeNumbers} or {@link SignedNumbers}.
 */
final class Telephones implements Form {
  private static final int LEAST = 8;
  private static final int MOST = 15;
  private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();

  @Override
  public void find(Sight sight, Spans spans) {
    int done = 0;
    for (Stretch word : sight.words()) {
      if (word.number() && word.start() >= done) {
        int plus = plus(sight, word.start());
        boolean zeros = word.text().startsWith("00") && !word.text().startsWith("000");
        if (plus >= 0 || zeros) {
          done = add(sight, word, plus, spans);
        }
      }
    }
  }

  /** Where the plus before digits stands, or -1. */
  private static int plus(Sight sight, int start) {
    String plain = sight.plain();
    for (int i = start - 1; i >= 0 && i > start - 4; i--) {
      char c = plain.charAt(i);
      if (c == '+') {
        return i > 0 && plain.charAt(i - 1) == '(' ? i - 1 : i;
      }
      if (c != ' ' && c != '(') {
        return -1;
      }
    }
    return -1;
  }

  private static int add(Sight sight, Stretch first, int plus, Spans spans) {
    int skip = plus >= 0 ? 0 : 2;
    StringBuilder digits = new StringBuilder(first.text());
    int valid = -1;
    int most = first.length() - skip <= MOST ? first.index() : -1;
    int at = first.index();
    int lines = 0;
    while (digits.length() - skip <= MOST) {
      if (digits.length() - skip >= LEAST) {
        most = at;
        valid = valid(digits.substring(skip)) ? at : valid;
      }
      Stretch word = sight.words().get(at);
      String gap = sight.gapAfter(word);
      lines += gap.indexOf('\n') >= 0 ? 1 : 0;
      if (!next(sight, at + 1) || lines > 1 || !(Rows.joins(gap) || gap.matches("\\s?\\(\\s?"))) {
        break;
      }
      at++;
      digits.append(sight.words().get(at).text());
    }
    int last = valid >= 0 ? valid : most;
    if (last < 0 || length(sight, first.index(), last) - skip < LEAST) {
      return first.end();
    }
    int end = sight.words().get(last).end();
    spans.add(plus >= 0 ? plus : first.start(), end, Kind.PHONE, valid >= 0 ? 0.98 : 0.8);
    return end;
  }

  private static boolean next(Sight sight, int index) {
    return index < sight.words().size() && sight.words().get(index).number();
  }

  private static int length(Sight sight, int from, int to) {
    List<Stretch> words = sight.words().subList(from, to + 1);
    return Rows.digits(words, 0, words.size());
  }

  private static boolean valid(String international) {
    try {
      return PLANS.isValidNumber(PLANS.parse("+" + international, null));
    } catch (NumberParseException unknown) {
      return false;
    }
  }
}

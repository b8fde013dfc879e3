package org.malha.cases.deidentify;

/**
 * Finds where the dictated number of a case ends that says its court: ponto três T oito FIG traço
 * B.
 */
final class SpokenCourts {
  private SpokenCourts() {}

  /** The number of the court that may follow: {@code ponto zero T um CLD}. */
  static int end(Sight sight, int last) {
    if (last + 2 >= sight.words().size() || !sight.words().get(last + 1).text().equals("ponto")) {
      return last;
    }
    NumberWords numbers = new NumberWords(sight);
    int at = last + 2;
    if (numbers.at(at) == null && !sight.words().get(at).number()) {
      return last;
    }
    while (at < sight.words().size() && at < last + 12 && part(sight, numbers, at)) {
      at++;
    }
    return at - 1;
  }

  private static boolean part(Sight sight, NumberWords numbers, int at) {
    Stretch word = sight.words().get(at);
    String plain = sight.plain().substring(word.start(), word.end());
    boolean letters =
        word.length() == 1
            || word.length() <= 6 && plain.equals(plain.toUpperCase(java.util.Locale.ROOT));
    return letters || word.number() || numbers.at(at) != null || suffix(sight, at);
  }

  /** The traço before the last letter. */
  private static boolean suffix(Sight sight, int at) {
    boolean dash = sight.words().get(at).text().equals("traco");
    return dash && at + 1 < sight.words().size() && sight.words().get(at + 1).length() == 1;
  }
}

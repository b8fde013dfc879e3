package org.malha.cases.deidentify;

import java.util.Set;
import java.util.regex.Pattern;
import org.malha.cases.deidentify.NumberWords.Numeral;

/** Finds ages of ninety and more, in figures or words: so few people are as old. */
final class GreatAges implements Form {
  private static final Set<String> YEARS =
      blurred("anos", "ano", "years", "year", "yrs", "yr", "yo", "primaveras", "aninhos");
  private static final Set<String> AGE = blurred("idade", "aged", "age", "id", "anciao", "ancia");
  private static final Set<String> HAS =
      blurred(
          "tem",
          "fez",
          "faz",
          "fara",
          "tinha",
          "teve",
          "completou",
          "completa",
          "completar",
          "is",
          "turned",
          "turns",
          "was",
          "dos",
          "os",
          "com",
          "conta",
          "ja",
          "quase",
          "fazer",
          "nearly",
          "almost",
          "tem-se");
  private static final Set<String> LASTS =
      blurred("ha", "durante", "ultimos", "pena", "apos", "past", "last", "over", "for", "since");
  private static final Set<String> GOES_ON =
      blurred(
          "e", "mas", "ponto", "virgula", "em", "and", "but", "ja", "que", "vive", "quando", "in",
          "na", "no");
  private static final Pattern CLOSED = Pattern.compile("\\s*[.,;:)!?\\n].*", Pattern.DOTALL);
  private static final Pattern SHARE =
      Pattern.compile("\\s?(?:[%€ºª°/]|,\\d|\\.\\d|-\\d).*", Pattern.DOTALL);

  @Override
  public void find(Sight sight, Spans spans) {
    NumberWords numbers = new NumberWords(sight);
    for (int i = 0; i < sight.words().size(); i++) {
      Stretch word = sight.words().get(i);
      Numeral numeral = word.number() ? new Numeral(word.value(), i) : numbers.at(i);
      if (numeral != null) {
        boolean old = numeral.value() >= 90 && numeral.value() <= 122 && word.length() > 1;
        if (old && age(sight, i, numeral.last())) {
          int end = sight.words().get(numeral.last()).end();
          spans.add(word.start(), end, Kind.AGE90, 0.85);
        }
        i = numeral.last();
      }
    }
  }

  private static boolean age(Sight sight, int first, int last) {
    String before = text(sight, first - 1);
    String next = text(sight, last + 1);
    String gap = sight.gapAfter(sight.words().get(last));
    if (SHARE.matcher(gap).matches() || glued(sight, first)) {
      return false;
    }
    if (YEARS.contains(next) && gap.matches("\\s{0,2}-?|\\n")) {
      return !LASTS.contains(before) && !LASTS.contains(text(sight, first - 2));
    }
    String afterNext =
        last + 1 < sight.words().size() ? sight.gapAfter(sight.words().get(last + 1)) : "";
    boolean shortYears =
        next.equals("a")
            && gap.length() < 2
            && gap.isBlank()
            && CLOSED.matcher(afterNext).matches();
    boolean ends = CLOSED.matcher(gap).matches() || gap.isEmpty() || next.isEmpty();
    boolean said =
        AGE.contains(before) || AGE.contains(text(sight, first - 2)) && before.equals("de");
    return shortYears
        || said
        || (HAS.contains(before) && (ends || GOES_ON.contains(next)))
        || aside(sight, first, gap);
  }

  /** Whether a name stands before, as in {@code Idalina (93)} or {@code Idalina, 93, lives}. */
  private static boolean aside(Sight sight, int first, String gap) {
    if (first == 0 || !sight.words().get(first).number()) {
      return false;
    }
    Stretch before = sight.words().get(first - 1);
    String sign = sight.gapAfter(before);
    boolean name =
        Character.isUpperCase(sight.plain().charAt(before.start()))
            && before.length() > 2
            && !sight
                .plain()
                .substring(before.start(), before.end())
                .equals(
                    sight
                        .plain()
                        .substring(before.start(), before.end())
                        .toUpperCase(java.util.Locale.ROOT));
    return name
        && (sign.equals(" (") && gap.startsWith(")")
            || sign.equals(", ") && (gap.startsWith(", ") || gap.startsWith(")")));
  }

  private static boolean glued(Sight sight, int first) {
    int start = sight.words().get(first).start();
    return first > 0 && start > 0 && "/-.,+€$".indexOf(sight.plain().charAt(start - 1)) >= 0;
  }

  private static String text(Sight sight, int index) {
    return index >= 0 && index < sight.words().size() ? sight.words().get(index).text() : "";
  }

  private static Set<String> blurred(String... words) {
    return Set.copyOf(java.util.Arrays.stream(words).map(Sight::blurred).distinct().toList());
  }
}

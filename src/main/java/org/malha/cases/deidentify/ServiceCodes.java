package org.malha.cases.deidentify;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds numbers that a service made up for itself, letters and digits joined by signs: {@code
 * TAV/ID-25.118} anywhere, {@code gaaf-m17} or {@code CA 19/25-S} where a word or n.º announces a
 * number. No form of them is laid down anywhere; every service has its own.
 */
final class ServiceCodes implements Form {
  private static final Pattern JOINED =
      Pattern.compile(
          "(?<![\\p{L}\\d@])(?<![\\p{L}\\d][./_-])(?:(?:[A-Z]{1,6}|[a-z]{2,6}) (?=\\d))?+[A-Za-z\\d]{1,14}+"
              + "(?:[./_-][A-Za-z\\d]{1,12}+){1,5}+(?: \\d(?![\\p{L}\\d]))?+(?![\\p{L}\\d@]|[./_-][\\p{L}\\d])");
  private static final Pattern MIXED =
      Pattern.compile(
          "(?<![\\p{L}\\d/-])(?=[A-Z\\d]{7,12}(?![\\p{L}\\d/-]))\\d{1,3}[A-Z]\\d{1,5}[A-Z]\\d{2,7}");
  private static final Pattern SPACED =
      Pattern.compile(
          "(?<![\\p{L}\\d])[a-z]{1,3}[ -]\\d{2,8}(?: \\d{1,8}){1,3}(?![\\p{L}\\d]|[.,]\\d)");
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\p{L}\\d/-])\\d{1,4}/\\d\\d(?:\\d\\d)?(?![\\p{L}\\d/-]|[.,]\\d)");
  private static final Pattern ZEROS =
      Pattern.compile("(?<![\\p{L}\\d.,/:+-])0\\d{3,7}(?![\\p{L}\\d]|[.,/:-]\\d| \\d)");
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?<![\\p{L}\\d.,/:-])\\d{4,8}(?:-\\d{2,5}){0,2}(?![\\p{L}\\d]|[.,/:]\\d|[-.]?[ºª]| \\d)");
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "(?s).*(?<!\\p{L})(?:n[.]?[ºo°]s?|nr\\.?|numero|number|no\\.|codigo|cod\\.|n\\.)(?: \\p{L}{2,10})?(?: is)?[ :]{0,2}");
  private static final Pattern LINKED = Pattern.compile("(?:[ :.º(-]|\\p{L}{1,8}(?!\\p{L})){0,9}");
  private static final Set<Sign> WANTED =
      EnumSet.of(Sign.CASE, Sign.PAPER, Sign.HEALTH, Sign.LAW, Sign.THING);
  private static final Set<String> NO_CASE =
      Set.of(
          "ue", "ce", "cee", "eu", "onu", "iso", "en", "np", "dl", "covid", "sars", "cid", "icd",
          "cif", "dsm", "wisc", "decreto", "lei", "h", "km", "eur");
  private static final int NEAR = 30;

  /** How much of one may stand before the first sign that joins it. */
  private static final int FIRST = 21;

  @Override
  public void find(Sight sight, Spans spans) {
    String text = sight.digits();
    Anchors.each(JOINED, text, i -> joins(text, i), FIRST, add(sight, spans, Code::stands));
    Anchors.digits(MIXED, text, 0, add(sight, spans, code -> true));
    Anchors.digits(SPACED, text, 4, add(sight, spans, code -> code.named() && code.word()));
    Anchors.digits(NUMBER, text, 0, add(sight, spans, Code::announced));
    Anchors.digits(COUNTED, text, 0, add(sight, spans, code -> code.announced() && !code.year()));
    Anchors.digits(ZEROS, text, 0, add(sight, spans, code -> !code.hour()));
  }

  private static boolean joins(String text, int i) {
    return "./_-".indexOf(text.charAt(i)) >= 0
        && i + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(i + 1));
  }

  private static Consumer<Matcher> add(Sight sight, Spans spans, Predicate<Code> meant) {
    return found -> {
      var code = Code.of(sight, found.start(), found.end());
      if (!spans.covers(code.own(), code.end()) && !code.nobodys() && meant.test(code)) {
        spans.add(code.start(), code.end(), code.kind(), 0.75);
      }
    };
  }

  /** What may be a code, where it stands. */
  private record Code(Sight sight, int start, int end) {
    private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d\\d[/-](?:(?:19|20)?\\d\\d)");

    /**
     * A word before the code that is no part of it, unless it is short for a service, stays out.
     */
    static Code of(Sight sight, int start, int end) {
      Code whole = new Code(sight, start, end);
      boolean word = whole.number() > start;
      boolean small = word && whole.groups().get(0).matches("[a-z]{2,6}");
      Signs.@Nullable Found found =
          word ? sight.signs().before(start + whole.groups().get(0).length(), 6) : null;
      boolean sign = found != null && found.start() >= start;
      boolean apart = sign || small && (!whole.word() || !whole.named());
      return apart ? new Code(sight, whole.number(), end) : whole;
    }

    /** Where it begins without the short word before it. */
    int number() {
      int blank = text().indexOf(' ');
      return blank > 0 && blank < 7 && Character.isLetter(text().charAt(0))
          ? start + blank + 1
          : start;
    }

    /** Where that begins which must not be found already: a date behind a word is one. */
    int own() {
      boolean letters =
          sight.digits().substring(number(), end).chars().anyMatch(Character::isLetter);
      return letters && named() ? start : number();
    }

    private String text() {
      return sight.digits().substring(start, end);
    }

    private List<String> groups() {
      return List.of(text().split("[ ./_-]", -1));
    }

    private long digits() {
      return text().chars().filter(c -> Sight.digit((char) c)).count();
    }

    /** Whether it is part of a law, a school year, a sum or a part of something written. */
    boolean nobodys() {
      boolean known =
          groups().stream().map(Folding::fold).anyMatch(NO_CASE::contains)
              || YEARS.matcher(text()).matches();
      return known
          || CaseNumbers.minutes(sight, start)
          || Laws.before(sight, start)
          || Amounts.at(sight, start, end);
    }

    /** Whether it is one by its form, or by what stands before it. */
    boolean stands() {
      boolean letters = text().chars().anyMatch(Character::isLetter);
      if (!letters) {
        return text().matches("\\d{2}-\\d{4}") && announced()
            || text().matches("\\d{2,4}-(?:19|20)\\d\\d") && named();
      }
      boolean form = groups().stream().anyMatch(group -> group.matches("\\d{2,}"));
      boolean capitals = groups().stream().anyMatch(group -> group.matches("[A-Z]{1,8}"));
      boolean small = groups().stream().anyMatch(group -> group.matches("(?s).*[a-z]{2}.*"));
      boolean joined = text().indexOf(' ') < 0;
      boolean own = joined && groups().size() > 2 && form && capitals && !small && digits() > 2;
      return own || (digits() > 1 && named()) || (digits() > 0 && capitals && announced());
    }

    /** Whether n.º stands right before it, or a few small words after n.º. */
    boolean announced() {
      String before = before();
      int sign = before.lastIndexOf("n.º");
      boolean links =
          sign >= 0 && before.substring(sign + 3).matches("(?: \\p{Ll}{1,4}){1,4} ")
              || before.endsWith("n.º ");
      return (links || ANNOUNCED.matcher(before).matches()) && !thing();
    }

    /** Whether the word for a case or a paper stands before it, and only small words between. */
    boolean named() {
      int from = number();
      Signs.@Nullable Found sign = sight.signs().before(from, NEAR, WANTED);
      return sign != null
          && sign.sign().kind() != null
          && LINKED.matcher(sight.reading().folded().substring(sign.end(), from)).matches();
    }

    /** Whether its letters are no small word of the language. */
    boolean word() {
      String letters = groups().get(0);
      return !Set.of("em", "de", "do", "da", "no", "na", "ha", "com", "as", "os", "a", "e", "o")
          .contains(letters);
    }

    boolean year() {
      return text().matches("(?:19|20)\\d\\d");
    }

    boolean hour() {
      return before().matches("(?s).*\\b(?:as|das|at|hora|horas|h|tel|indicativo)[: ]{1,2}");
    }

    private boolean thing() {
      Signs.@Nullable Found sign = sight.signs().before(start, 20, WANTED);
      return sign != null && sign.sign().kind() == null;
    }

    private String before() {
      return sight.reading().folded().substring(Math.max(0, start - NEAR), start);
    }

    Kind kind() {
      Signs.@Nullable Found sign = sight.signs().before(start, NEAR, WANTED);
      boolean paper = sign != null && (sign.sign() == Sign.PAPER || sign.sign() == Sign.HEALTH);
      return paper ? Kind.OTHER_ID : Kind.PROCESS;
    }
  }
}

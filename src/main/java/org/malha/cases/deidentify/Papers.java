package org.malha.cases.deidentify;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the numbers of papers, cards, contracts and cases that a word names, and codes that could
 * be nothing else.
 */
final class Papers implements Form {
  private static final int FAR = 64;
  private static final int LETTERS = 4;
  private static final Pattern CODE =
      Pattern.compile(
          "(?<![\\p{Ll}\\p{Lu}\\d])(?:[A-Z]{1,6}[ .-]){0,2}[A-Za-z\\d]{0,12}\\d[A-Za-z\\d]{0,14}"
              + "(?:[./-][A-Za-z\\d]{1,12}){0,3}"
              + "(?: (?:\\d{1,4}(?![\\d/.º,h€%-])|(?![EAO] |DE|DO|DA|EM|NO|NA|E$)[A-Z]{1,2}(?![\\p{L}\\dº-]|\\.\\p{L}))){0,5}(?![\\p{L}\\d])");
  private static final Pattern FREE =
      Pattern.compile(
          "(?<![\\p{Ll}\\p{Lu}\\d/-])(?=[A-Z\\d-]{7,16}(?![\\p{L}\\d]))(?:[A-Z]{1,3}-?\\d{5,9}(?:-\\d)?(?: \\d)?"
              + "|\\d{1,4}[A-Z]\\d{5,8}|\\d{1,2}[A-Z]\\d{2}[A-Z]\\d{4}|\\d{6,8}[A-Z]{1,2}|[A-Z]{1,2}-\\d{5,8} \\d|[A-Z]{1,2}-\\d{3,5}-[A-Z]{1,2})"
              + "(?![\\p{L}\\d])"
              + "|(?<![\\p{L}\\d/-])\\d{2}[a-z]{2}\\d{5}(?![\\p{L}\\d/-])"
              + "|(?<![\\d.])(?:\\d{1,3}\\.){3}\\d{1,3}(?![\\d.])");
  private static final Pattern DEVICE =
      Pattern.compile(
          "(?<![\\p{Ll}\\p{Lu}\\d:])(?:[\\da-fA-F]{2}[:-]){5}[\\da-fA-F]{2}(?![\\p{L}\\d:])");
  private static final Pattern NUMBER =
      Pattern.compile(
          ".*(?:\\bn[ºo°r]?s?\\.?\\s?[ºo°]?s?\\.?|numero|number(?: is)?|#)\\s?[:é]?\\s{0,2}[\"(]?\\n?\\s?",
          Pattern.DOTALL);
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d(?: .*)?");
  private static final Pattern UNIT =
      Pattern.compile(
          "\\s?(?:[ºª°%€]|\\.[ºª°]|h\\d{0,2}\\b|horas|anos?\\b|meses|mes\\b|dias?\\b|vezes|pessoas|alunos|euros?"
              + "|semanas|copias|paginas|years?|months?|days?|hours|times|min\\b|minutos|km\\b|kg\\b|filhos"
              + "|visitas|sessoes|candidaturas|processos|utentes|camas|vagas|casos|[,.]\\d{1,2}\\s?[€%]).*",
          Pattern.DOTALL);
  private static final Set<String> WORDS =
      Set.of(
          "a", "o", "e", "as", "os", "de", "do", "da", "em", "no", "na", "ha", "com", "ate", "n");
  private static final Set<Sign> WANTED =
      Set.of(Sign.VEHICLE, Sign.PAPER, Sign.CASE, Sign.HEALTH, Sign.CARD);

  @Override
  public void find(Sight sight, Spans spans) {
    Anchors.digits(FREE, sight.digits(), LETTERS, free -> free(sight, free, spans));
    Anchors.each(
        DEVICE,
        sight.digits(),
        i -> ":-".indexOf(sight.digits().charAt(i)) >= 0,
        2,
        device -> free(sight, device, spans));
    Matcher code = CODE.matcher(sight.digits());
    code.useTransparentBounds(true);
    for (Signs.Found found : sight.signs().all()) {
      if (WANTED.contains(found.sign())) {
        after(sight, found, code, spans);
      }
    }
  }

  private static void free(Sight sight, Matcher free, Spans spans) {
    if (!spans.covers(free.start(), free.end())
        && (free.group().indexOf('.') < 0 || address(sight, free))) {
      spans.add(free.start(), free.end(), Kind.OTHER_ID, 0.7);
    }
  }

  /** Whether four groups are an address of the internet and no version or section. */
  private static boolean address(Sight sight, Matcher free) {
    for (String part : free.group().split("\\.", -1)) {
      if (Integer.parseInt(part) > 255) {
        return false;
      }
    }
    return free.group().length() > 9 || sight.signs().nearest(free.start(), 30, Sign.PAPER);
  }

  private static void after(Sight sight, Signs.Found found, Matcher code, Spans spans) {
    int limit = Math.min(sight.plain().length(), found.end() + FAR);
    code.region(found.end(), limit);
    for (int i = 0; i < 4 && code.find(); i++) {
      int start = withoutWord(sight, code.start(), code.end());
      if (spans.covers(start, code.end())) {
        return;
      }
      if (law(sight, start, code.end())
          || sight.plain().substring(found.end(), start).contains("\n\n")) {
        return;
      }
      if (meant(sight, found, start, code.end())) {
        Kind kind = found.sign() == Sign.CASE ? Kind.PROCESS : Kind.OTHER_ID;
        boolean known = found.sign() == Sign.CARD && code.group().length() >= 7;
        spans.add(
            prefix(sight, found, start),
            code.end(),
            known ? Objects.requireNonNull(found.sign().kind()) : kind,
            0.75);
        return;
      }
      if (!YEAR.matcher(code.group()).matches()) {
        return;
      }
    }
  }

  /** Short capitals after the word for a paper belong to its number: título TR 55M20183. */
  private static int prefix(Sight sight, Signs.Found found, int start) {
    boolean capitals =
        found.end() - found.start() == 2
            && start == found.end() + 1
            && sight.plain().substring(found.start(), found.end()).matches("[A-Z]{2}");
    return capitals && sight.signs().before(found.start(), 2, EnumSet.of(Sign.PAPER)) != null
        ? found.start()
        : start;
  }

  /** Where the code begins if what seemed its first letters is a word. */
  private static int withoutWord(Sight sight, int start, int end) {
    Stretch first = sight.words().get(sight.wordAt(start));
    boolean apart = !first.number() && !sight.wordCharacterAt(first.end()) && first.end() < end;
    boolean word =
        apart
            && sight.plain().charAt(first.end()) == ' '
            && (WORDS.contains(first.text())
                || sight.signs().before(first.end(), first.length()) != null);
    return word ? first.end() + 1 : start;
  }

  private static boolean law(Sight sight, int start, int end) {
    return Laws.before(sight, start)
        || CaseNumbers.minutes(sight, start)
        || sight.signs().before(end, end - start, EnumSet.of(Sign.LAW)) != null;
  }

  private static boolean meant(Sight sight, Signs.Found found, int start, int end) {
    String text = sight.digits().substring(start, end);
    String folded = sight.reading().folded();
    String between = folded.substring(found.end(), start);
    String after = folded.substring(end, Math.min(folded.length(), end + 14));
    long digits = text.chars().filter(c -> Character.isDigit(c)).count();
    if (UNIT.matcher(after).matches()
        || text.matches("(?:[A-Z]{1,2} )?\\d{1,2}[Hh]\\d{0,2}")
        || Amounts.at(sight, start, end)
        || sight.wordCharacterAt(end)
        || digits > 6 && PublicLines.at(sight, start, text)) {
      return false;
    }
    if (found.sign() == Sign.VEHICLE) {
      return folded.startsWith("matr", found.start())
          && digits >= 4
          && digits == text.length()
          && (between.isBlank() || NUMBER.matcher(between).matches());
    }
    if (NUMBER.matcher(between).matches()) {
      return true;
    }
    boolean letters = text.chars().anyMatch(Character::isUpperCase) && digits >= 3;
    boolean shape =
        text.matches(
            "(?:[A-Za-z]{1,5}[ /-])?\\d{1,7}(?:-[A-Za-z])?/(?:\\d\\d|(?:19|20)\\d\\d)(?:-[A-Za-z])?");
    if (text.matches("\\d{1,4}-\\d{1,4}")) {
      return false;
    }
    boolean year = YEAR.matcher(text).matches();
    boolean direct = between.replaceAll("[^a-z]", "").length() <= 6 && between.indexOf('.') < 3;
    if (found.sign() == Sign.HEALTH || found.sign() == Sign.CARD) {
      return direct && digits >= 4 && !year;
    }
    return letters && digits >= 4
        || found.sign() == Sign.CASE && shape
        || !year && digits >= (direct ? 4 : 6) && !text.contains(":")
        || direct && letters
        || direct && shape && digits >= 5;
  }
}

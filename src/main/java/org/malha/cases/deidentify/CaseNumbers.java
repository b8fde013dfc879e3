package org.malha.cases.deidentify;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds numbers of cases by their form alone: of courts and prosecutors ({@code 657/13.2TBCBR-A.C1}
 * as dgsi.pt prints them) and of services ({@code RSI/2021/0047731}). Never those of laws.
 */
final class CaseNumbers implements Form {
  private static final String ALONE = "(?<![\\p{Ll}\\p{Lu}\\d])(?<!\\d[./-])";
  private static final Pattern COURT =
      Pattern.compile(
          "(?<!\\d)\\d{1,7}\\s?/\\s?\\d\\d\\s?\\.\\s?\\d\\s?[A-Za-z\\d]{2}\\s?[A-Za-z\\d]{0,2}[A-Za-z]{1,2}(?: [A-Z](?=-[A-Z]))?"
              + "(?![A-Za-z\\d])(?:\\s?-\\s?[A-Za-z]{1,2}(?![\\p{L}\\d]))?"
              + "(?:\\s?\\.\\s?[A-Za-z\\d]{1,2}\\d(?:-[A-Za-z\\d]{1,2})?(?![\\p{L}\\d]))?");
  private static final Pattern SERVICE =
      Pattern.compile(
          ALONE
              + "(?:[A-Za-z]{1,6}\\s?[/-]\\s?\\d{2,7}(?:\\s?[/.-]\\s?\\d{1,9}){1,2}(?:-[A-Z]{1,2})?"
              + "|[A-Z]{2,6}[/-][A-Z]{2,6}[/-]\\d{2,7}(?:[/-]\\d{2,4})?"
              + "|\\d{1,6}[/-]\\d{2,4}/[A-Z]{1,6}"
              + "|\\d{1,6}/[A-Z]{1,5}/\\d{2,4}(?:/\\d{1,6})?"
              + "|\\d{1,6}-[A-Z]{2,5}-\\d{2,4}"
              + "|[A-Z]{2,6}\\.\\d{1,6}/(?:19|20)\\d\\d"
              + "|[A-Z]{2,5}-\\d{2,6}/\\d{2,4}"
              + "|(?:19|20)\\d\\d[/-]\\d{4,9}"
              + "|(?!(?:19|20)\\d\\d/)\\d{4,8}/(?:19|20)?\\d\\d(?:-[A-Z])?"
              + "|(?:[2-9]\\d|1[3-9]|\\d{3})(?:-[A-Z])?/(?:19|20)\\d\\d(?:-[A-Z])?)"
              + "(?![\\p{L}\\d])(?![./-]\\d)");

  /** How many letters and signs of those may stand before the first digit. */
  private static final int LETTERS = 14;

  private static final Pattern NO_CASE =
      Pattern.compile(
          "(?i)(?:ue|ce|eu|dl|iso|np|en|lei|covid|sars|ods|n|eb|cat|decreto|ps|rcm|desp|port)\\s?[/.-].*"
              + "|(?:19|20)\\d\\d[/-](?:19|2[01])\\d\\d");

  private static final Pattern MINUTES =
      Pattern.compile(".*\\bac?tas?\\s?(?:n[.ºo°]{0,3})?\\s?", Pattern.DOTALL);

  @Override
  public void find(Sight sight, Spans spans) {
    Anchors.digits(
        COURT,
        sight.digits(),
        0,
        court -> {
          if (court.group().chars().anyMatch(Character::isLetter)) {
            spans.add(court.start(), court.end(), Kind.PROCESS, 0.97);
          }
        });
    Anchors.digits(SERVICE, sight.digits(), LETTERS, service -> add(sight, service, spans));
  }

  private static void add(Sight sight, Matcher service, Spans spans) {
    int start = service.start();
    boolean nobodys =
        NO_CASE.matcher(service.group()).matches()
            || minutes(sight, start)
            || Laws.before(sight, start)
            || Amounts.at(sight, start, service.end())
            || spans.touches(start, service.end()) && spans.covers(start, service.end());
    if (!nobodys) {
      spans.add(start, service.end(), Kind.PROCESS, 0.8);
    }
  }

  /** Whether it is the number of the minutes of a meeting. */
  static boolean minutes(Sight sight, int start) {
    String before = sight.reading().folded().substring(Math.max(0, start - 12), start);
    return MINUTES.matcher(before).matches();
  }
}

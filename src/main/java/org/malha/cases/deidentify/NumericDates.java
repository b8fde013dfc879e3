package org.malha.cases.deidentify;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates in figures, with a year or, where a stroke or the words before say so, without. */
final class NumericDates implements Form {
  private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])";
  private static final String MONTH = "(?:0?[1-9]|1[0-2])";
  private static final String YEAR = "(?:1[89]\\d\\d|20\\d\\d)";
  private static final String SIGN = "\\s?[/.-]\\s?";
  private static final String ALONE = "(?<!\\d)(?<!\\d[.,-])(?<!\\d {0,2}/ {0,2})";
  private static final String DONE = "(?!\\d)(?![.-]\\d)(?!\\s{0,2}/\\s{0,2}\\d)";
  private static final Pattern WHOLE =
      Pattern.compile(
          ALONE
              + "(?:"
              + DAY
              + SIGN
              + MONTH
              + SIGN
              + "'?"
              + YEAR
              + "|"
              + MONTH
              + "/"
              + DAY
              + "/"
              + YEAR
              + "|"
              + DAY
              + "(\\s?[/.-]\\s?)"
              + MONTH
              + "\\1"
              + "'?\\d\\d"
              + "|"
              + YEAR
              + SIGN
              + MONTH
              + SIGN
              + DAY
              + "|(?<!\\d )\\d\\d \\d\\d "
              + YEAR
              + "(?! \\d)"
              + ")"
              + DONE);
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          ALONE
              + "(?:"
              + DAY
              + " (?:e|a) )?"
              + "(?:"
              + DAY
              + "\\s?/\\s?"
              + MONTH
              + "|"
              + DAY
              + "[.-]"
              + MONTH
              + ")"
              + DONE);
  private static final Pattern DATE_WORD =
      Pattern.compile(
          ".*\\b(?:dias?|cons|consulta|data|on|reuniao|audiencia|visita|vd|atd|atend|atendimento|em|desde|ate|marcad[ao]"
              + "|agendad[ao]|para|ontem|hoje|amanha|segunda|terca|quarta|quinta|sexta|sabado"
              + "|domingo|feira|sab|seg|qui|sex|vistoria|volta a|vence a|termina a|limite|prazo|prev|prevista?o?|corte|regressa a)[:.,( ]{1,3}");
  private static final Pattern NO_DATE_BEFORE =
      Pattern.compile(
          ".*\\b(?:eb|ta|mmse|barthel|katz|escala|score|grau|nota|pontuacao|tensao|eva|glasgow"
              + "|sala|lote|n|no|n\\.?[ºo°]|numero|processos?|procs?|refª?|ppp?|oficio|inquerito"
              + "|turno|1/)[:. ]{0,3}");
  private static final Pattern NO_DATE_AFTER =
      Pattern.compile(
          "\\s?(?:%|€|euros?\\b|avos\\b|d[aeo]s?\\b(?! 20)|sessoes|sessions|meses|anos|vezes|dias"
              + "|semanas|criancas|pessoas|horas|filhos|elementos|comprimidos|valores|pontos"
              + "|years|months|times|children|people|points|km\\b|mg\\b|kg\\b|[a-z]*mente).*",
          Pattern.DOTALL);

  @Override
  public void find(Sight sight, Spans spans) {
    Anchors.digits(
        WHOLE, sight.digits(), 0, whole -> add(sight, whole.start(), whole.end(), spans));
    Anchors.digits(
        DAY_MONTH,
        sight.digits(),
        0,
        day -> {
          if (!spans.touches(day.start(), day.end()) && meant(sight, day)) {
            add(sight, day.start(), day.end(), spans);
          }
        });
  }

  private static void add(Sight sight, int start, int end, Spans spans) {
    if (!Laws.before(sight, start)) {
      spans.add(start, end, Births.kind(sight, start, end), 0.95);
    }
  }

  /** Whether day and month alone are a date, and no fraction, result, version or share. */
  private static boolean meant(Sight sight, Matcher found) {
    String folded = sight.reading().folded();
    String before = folded.substring(Math.max(0, found.start() - 14), found.start());
    before = before.substring(before.lastIndexOf('\n') + 1);
    boolean said = DATE_WORD.matcher(before).matches();
    String after = folded.substring(found.end(), Math.min(folded.length(), found.end() + 14));
    if (NO_DATE_AFTER.matcher(after).matches()
        || !said && NO_DATE_BEFORE.matcher(before).matches()) {
      return false;
    }
    String text = found.group();
    boolean padded =
        text.matches("[0-3]\\d-(?:0[1-9]|1[0-2])") && after.matches("(?s)(?:,|:|;|\\)).*|");
    if (text.indexOf('/') < 0 && padded) {
      return true;
    }
    if (text.indexOf('/') < 0) {
      return said
          && (text.indexOf('-') < 0
              || before.matches(".*\\b(?:dias?|ate|desde|prazo|limite|prev)[.: ]{1,2}"));
    }
    return said || !text.matches("[1-4]/[2-5]|24/7|\\d/8");
  }
}

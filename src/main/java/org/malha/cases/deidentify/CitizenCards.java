package org.malha.cases.deidentify;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds whole document numbers of the Cartão de Cidadão: nine digits, two signs and a digit. */
final class CitizenCards implements Form {
  private static final String GAP = "[ .,/_·-]{0,3}\\n?[ ]{0,4}";
  private static final Pattern CARD =
      Pattern.compile(
          "(?<![\\d])\\d{8}"
              + GAP
              + "\\d"
              + GAP
              + "[A-Za-z][A-Za-z\\d]"
              + GAP
              + "\\d(?![\\d])"
              + "|(?<!\\d)(?:\\d"
              + GAP
              + "){9}[A-Za-z]"
              + GAP
              + "[A-Za-z\\d]"
              + GAP
              + "\\d(?!\\d)");

  /** Dictated, as machines write it down: quatro milhões 271 mil 309. */
  private static final Pattern MILLIONS =
      Pattern.compile(
          "(?<!\\p{L})(?:\\p{L}{2,12}|\\d{1,2}) milh(?:ao|oes) (?:e )?\\d{1,3}(?: mil)?(?: e)? \\d{1,3}"
              + "(?: \\d \\p{L} \\p{L} (?:\\d|\\p{L}{2,6}))?(?![\\p{L}\\d])(?! (?:mil|eur|pess))");

  @Override
  public void find(Sight sight, Spans spans) {
    Matcher spoken = MILLIONS.matcher(sight.reading().folded());
    while (spoken.find()) {
      if (sight.signs().nearest(spoken.start(), 40, Sign.CARD)) {
        spans.add(spoken.start(), spoken.end(), Kind.CC, 0.8);
      }
    }
    Anchors.digits(CARD, sight.digits(), 0, card -> add(sight, card, spans));
  }

  private static void add(Sight sight, Matcher card, Spans spans) {
    String signs = card.group().replaceAll("[^A-Za-z\\d]", "");
    String before = sight.plain().substring(Math.max(0, card.start() - 3), card.start());
    boolean usual =
        signs.substring(9, 10).matches("[A-Z]")
            || CheckDigits.card(signs)
            || signs.substring(9, 11).matches("[a-z]{2}") && !before.endsWith("+");
    if (usual && !word(card.group())) {
      spans.add(card.start(), card.end(), Kind.CC, CheckDigits.card(signs) ? 1 : 0.85);
    }
  }

  /** Whether its two signs are only a word between two numbers. */
  private static boolean word(String text) {
    return text.matches(
        "(?s).*\\s(?i:de|da|do|em|ou|no|na|os|as|ao|eu|se|um|ha|to|in|of|or|at)\\s.*");
  }
}

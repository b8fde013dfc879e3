package org.malha.cases.deidentify;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds numbers with letters before them where a word says what they are: {@code proc. RLIVD-41},
 * {@code processo PPP 0093/2025}, {@code passaporte: GB 117 406}.
 */
final class LetteredNumbers implements Form {
  private static final Pattern CODE =
      Pattern.compile(
          "(?<![\\p{L}\\d])[A-Z]{1,6}(?:-\\d{2,7}| \\d{2,7})(?:[/.-]\\d{1,4}){0,2}(?: \\d{1,4}){0,4}"
              + "(?![\\p{L}\\d])");
  private static final Pattern PAPER =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:[A-Z]{2} (?=\\d)[\\dA-Z]{6,12}"
              + "|(?!(?:em|de|do|da|no|na|ha|com|ja|os|as|nr|ano|dia|art|ate|por|que|foi|lei|procs?|pp|ppp|ref|nif|niss|cc|bi)\\b)"
              + "[a-z]{2,5}[ -]\\d{2,6}(?:-[a-z])?/\\d{2,4})(?![\\p{L}\\d])");
  private static final Set<Sign> WANTED = EnumSet.of(Sign.CASE, Sign.PAPER, Sign.LAW, Sign.THING);
  private static final int NEAR = 6;

  /** Those before its first digit, and a sign. */
  private static final int LETTERS = 7;

  @Override
  public void find(Sight sight, Spans spans) {
    Anchors.digits(CODE, sight.digits(), LETTERS, code -> add(sight, code, spans));
    Anchors.digits(PAPER, sight.digits(), LETTERS, code -> add(sight, code, spans));
  }

  private static void add(Sight sight, Matcher code, Spans spans) {
    Signs.@Nullable Found sign = sight.signs().before(code.start(), NEAR, WANTED);
    Kind kind = sign == null ? null : sign.sign().kind();
    if (sign != null && kind != null && near(sight, sign.end(), code.start())) {
      spans.add(code.start(), code.end(), kind, 0.75);
    }
  }

  /** Whether only signs, or n.º, stand between. */
  private static boolean near(Sight sight, int from, int to) {
    return sight.plain().substring(from, to).matches("[.:]{0,2}\\s?(?:n[.ºo°]{0,3}\\s?)?");
  }
}

package org.malha.cases.deidentify;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds addresses for electronic mail: typed, torn apart by a scanner, or dictated. */
final class MailAddresses implements Form {
  private static final Pattern SPACED_DOT =
      Pattern.compile(
          "\\s{0,2}\\.\\s{0,2}(?:[\\p{L}\\d-]{1,40}(?=\\s{0,2}\\.\\s{0,2}(?:pt|com|org|net|br)(?![\\p{L}\\d]))|pt|com|org|net|gov|edu|eu|br|uk|fr|es|example|info)(?![\\p{L}\\d])");
  private static final Set<String> ENDS =
      Set.copyOf(
          List.of(
                  "pt", "com", "org", "net", "gov", "edu", "eu", "br", "uk", "fr", "es", "de",
                  "info", "example", "exempio")
              .stream()
              .map(Sight::blurred)
              .toList());
  private static final Set<String> DOTS = Set.of("ponto", "dot");
  private static final Set<String> LINKS =
      Set.of("ponto", "dot", "underscore", "traco", "hifen", "menos", "dash", "tracinho");

  @Override
  public void find(Sight sight, Spans spans) {
    String plain = sight.plain();
    for (int at = plain.indexOf('@'); at >= 0; at = plain.indexOf('@', at + 1)) {
      typed(sight, at, spans);
    }
    for (Stretch word : sight.words()) {
      if (word.text().equals("arroba") || word.text().equals("at")) {
        new Dictated(sight, word).add(spans);
      }
    }
  }

  private static void typed(Sight sight, int at, Spans spans) {
    String plain = sight.plain();
    int near = back(plain, at);
    int start = local(plain, near);
    int first = at + 1;
    while (first < plain.length()
        && first < at + 4
        && Character.isWhitespace(plain.charAt(first))) {
      first++;
    }
    int end = domain(plain, first);
    boolean dotted =
        end > first && plain.substring(first, Math.min(end, first + 260)).indexOf('.') > 0;
    boolean apart = near < at || first > at + 1;
    if (start < near && end > first && (dotted || !apart)) {
      boolean handle =
          near < at && first == at + 1 && !ended(plain.substring(Math.max(first, end - 12), end));
      spans.add(handle ? at : start, end, handle ? Kind.URL : Kind.EMAIL, 0.97);
    }
  }

  private static boolean ended(String domain) {
    return ENDS.contains(Sight.blurred(domain.substring(domain.lastIndexOf('.') + 1)));
  }

  private static int back(String plain, int from) {
    int at = from;
    while (at > 0 && at > from - 3 && Character.isWhitespace(plain.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** Where the part before the sign begins; goes on over a space beside a dot or a stroke. */
  private static int local(String plain, int end) {
    int start = run(plain, end);
    for (int i = 0; i < 3; i++) {
      int before = back(plain, start);
      boolean sign = before > 0 && "._-".indexOf(plain.charAt(before - 1)) >= 0;
      boolean opens = start < end && "._-".indexOf(plain.charAt(start)) >= 0;
      if (before == start || !(sign || opens) || plain.charAt(start - 1) == '\n') {
        break;
      }
      int word = sign ? back(plain, before - 1) : before;
      int longer = run(plain, word < before - 1 ? word : before);
      if (longer == before || longer == word || Character.isUpperCase(plain.charAt(longer))) {
        break;
      }
      start = longer;
    }
    return start;
  }

  private static int run(String plain, int end) {
    int start = end;
    while (start > 0 && local(plain.charAt(start - 1))) {
      start--;
    }
    while (start < end && plain.charAt(start) == '.') {
      start++;
    }
    return start;
  }

  private static boolean local(char c) {
    return Character.isLetterOrDigit(c) || "._%+-".indexOf(c) >= 0;
  }

  private static int domain(String plain, int first) {
    int end = first;
    while (end < plain.length()
        && (Character.isLetterOrDigit(plain.charAt(end))
            || "._-".indexOf(plain.charAt(end)) >= 0)) {
      end++;
    }
    while (end > first && "._-".indexOf(plain.charAt(end - 1)) >= 0) {
      end--;
    }
    Matcher more = SPACED_DOT.matcher(plain);
    for (int i = 0; end > first && i < 3 && more.region(end, plain.length()).lookingAt(); i++) {
      end = more.end();
    }
    return end;
  }

  /** An address spoken around a word. */
  private record Dictated(Sight sight, Stretch sign) {
    void add(Spans spans) {
      int last = last();
      boolean ended = last > sign.index() && ENDS.contains(text(last));
      if (last > sign.index() && (ended || text(sign.index()).equals("arroba"))) {
        int first = ended || LINKS.contains(text(sign.index() - 2)) ? first() : sign.index();
        spans.add(word(first).start(), word(last).end(), ended ? Kind.EMAIL : Kind.URL, 0.85);
      }
    }

    private int last() {
      int at = sign.index() + 1;
      if (at >= sight.words().size()) {
        return sign.index();
      }
      for (int i = 0; i < 6 && at + 1 < sight.words().size(); i++) {
        boolean typed = sight.gapAfter(word(at)).strip().equals(".");
        boolean handle = LINKS.contains(text(at + 1)) && text(sign.index()).equals("arroba");
        int next = DOTS.contains(text(at + 1)) || handle ? at + 2 : typed ? at + 1 : -1;
        next = handle && LINKS.contains(text(next)) ? next + 1 : next;
        boolean over = ENDS.contains(text(at)) && next >= 0 && !ENDS.contains(text(next));
        if (next < 0 || next >= sight.words().size() || over) {
          break;
        }
        at = next;
      }
      return at;
    }

    /** Backwards over words joined by signs, and over a number to the word it belongs to. */
    private int first() {
      int at = Math.max(0, sign.index() - 1);
      for (int i = 0; i < 6 && at > 0; i++) {
        boolean typed = sight.gapAfter(word(at - 1)).matches("[._-]");
        if (LINKS.contains(text(at - 1)) && at > 1) {
          at -= 2;
        } else if (typed) {
          at--;
        } else if (numeral(at)) {
          at -= text(at - 1).equals("e") && at > 1 ? 2 : 1;
        } else {
          break;
        }
      }
      return at;
    }

    private boolean numeral(int index) {
      return word(index).number() || new NumberWords(sight).at(index) != null;
    }

    private Stretch word(int index) {
      return sight.words().get(index);
    }

    private String text(int index) {
      return index >= 0 && index < sight.words().size() ? word(index).text() : "";
    }
  }
}

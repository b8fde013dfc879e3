package org.malha.cases.deidentify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Finds numbers that a word before them names ({@code NIF}, {@code telefone} ...), also with a
 * digit too few or too many.
 */
final class SignedNumbers implements Form {
  private static final int FAR = 40;
  private static final Set<String> LINKS =
      Set.copyOf(
          List.of(
                  "n",
                  "no",
                  "nr",
                  "num",
                  "numero",
                  "e",
                  "o",
                  "a",
                  "de",
                  "do",
                  "da",
                  "os",
                  "as",
                  "is",
                  "the",
                  "for",
                  "pt",
                  "movei",
                  "movel",
                  "casa",
                  "fixo",
                  "trabalho",
                  "novo",
                  "atual",
                  "dele",
                  "dela",
                  "era",
                  "number",
                  "nos",
                  "identificacao",
                  "fiscal",
                  "saude",
                  "cidadao",
                  "sns",
                  "social",
                  "utente",
                  "his",
                  "her",
                  "mae",
                  "pai",
                  "filho",
                  "filha",
                  "s",
                  "vitalicio",
                  "seguranca",
                  "civil",
                  "id")
              .stream()
              .map(Sight::blurred)
              .toList());

  @Override
  public void find(Sight sight, Spans spans) {
    Map<Integer, List<Stretch>> rows = new HashMap<>();
    for (List<Stretch> row : Rows.of(sight, spans)) {
      rows.put(row.get(0).index(), row);
    }
    for (Signs.Found found : sight.signs().all()) {
      if (found.sign().usual() > 0) {
        int first = first(sight, found);
        if (first >= 0 && rows.containsKey(first)) {
          add(sight, found.sign(), Objects.requireNonNull(rows.get(first)), spans);
        }
      }
    }
  }

  /** The first digits after a sign, if only words that link the two stand between. */
  private static int first(Sight sight, Signs.Found found) {
    List<Stretch> words = sight.words();
    for (int i = found.last() + 1; i < words.size() && i < found.last() + 6; i++) {
      Stretch word = words.get(i);
      if (word.start() - found.end() > FAR) {
        return -1;
      }
      if (word.number()) {
        return i;
      }
      boolean whose = sight.gapAfter(word).startsWith(": ") || sight.gapAfter(word).equals(":");
      if (!LINKS.contains(word.text()) && !whose) {
        return -1;
      }
    }
    return -1;
  }

  private static void add(Sight sight, Sign sign, List<Stretch> row, Spans spans) {
    int to = length(sign, row);
    int digits = Rows.digits(row, 0, to);
    int start = row.get(0).start();
    int end = row.get(to - 1).end();
    boolean anybodys =
        digits < sign.least()
            || Amounts.at(sight, start, end)
            || digits < 40 && PublicLines.at(sight, start, Rows.text(row, 0, to));
    if (!anybodys) {
      spans.add(start, end, Objects.requireNonNull(sign.kind()), 0.9);
    }
  }

  /** How many groups: the usual number of digits if groups make it, else as many as may be. */
  private static int length(Sign sign, List<Stretch> row) {
    int most = 1;
    int digits = 0;
    for (int i = 0; i < row.size() && i < sign.most(); i++) {
      digits += row.get(i).length();
      if (digits == sign.usual()) {
        return i + 1;
      }
      if (digits <= sign.most()) {
        most = i + 1;
      }
    }
    return most;
  }
}

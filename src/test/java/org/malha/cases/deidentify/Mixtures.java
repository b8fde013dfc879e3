package org.malha.cases.deidentify;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random texts of pieces of notes, their identifiers, tricks of Unicode and what is no text. */
final class Mixtures {
  private static final List<LabelledNote> NOTES = LabelledNote.half("tune");
  private static final List<String> PASSAGES =
      NOTES.stream().flatMap(note -> note.labels().stream().map(note::passage)).toList();
  private static final List<String> LINES =
      NOTES.stream().flatMap(note -> note.text().lines()).filter(line -> !line.isBlank()).toList();
  private static final List<String> GLUE =
      List.of(
          "",
          " ",
          "\n",
          "\r\n",
          ", ",
          ". ",
          "-",
          "/",
          "'",
          "\"",
          "(",
          "\u00A0",
          "\u00AD",
          "-\n",
          "\u200B",
          "\u202E",
          "\u2066",
          "\uFEFF",
          "\u0301",
          "\uFB01",
          "\u2028",
          "\t",
          "\u0000",
          "\uD83D",
          "\uDC00",
          "\uD83D\uDC69\u200D\uD83D\uDC67",
          "Олена ",
          "\u092E\u093E\u092F\u093E",
          "\u0646\u0648\u0631",
          "\uFF19\uFF11\uFF12",
          "[NAME]",
          "Pessoa A");
  private static final List<UnaryOperator<String>> TRICKS =
      List.of(
          piece -> piece,
          piece -> piece.toLowerCase(Locale.ROOT),
          piece -> piece.toUpperCase(Locale.ROOT),
          piece -> Normalizer.normalize(piece, Normalizer.Form.NFD),
          piece -> piece.replace('a', 'а').replace('o', 'ο'),
          piece -> piece.replace("i", "i\u200B").replace("1", "1\u00AD"),
          piece -> piece.replace(' ', '\n'),
          piece -> piece.replace(" ", "  "),
          piece -> piece.replace('0', 'O').replace('1', 'l'),
          piece -> piece.replace(".", "").replace(",", ""));

  private Mixtures() {}

  /** Anything. */
  static Arbitrary<String> texts() {
    Arbitrary<String> piece =
        Arbitraries.frequencyOf(
            Tuple.of(5, tricked(cut())),
            Tuple.of(3, tricked(Arbitraries.of(PASSAGES))),
            Tuple.of(4, Arbitraries.of(GLUE)),
            Tuple.of(1, Arbitraries.strings().ofMaxLength(12)),
            Tuple.of(1, Arbitraries.strings().numeric().ofMinLength(5).ofMaxLength(25)));
    return piece.list().ofMaxSize(14).map(pieces -> String.join("", pieces));
  }

  /** What somebody could have written or pasted: whole lines of notes, identifiers apart. */
  static Arbitrary<String> notes() {
    Arbitrary<String> piece =
        Arbitraries.frequencyOf(
            Tuple.of(6, tricked(Arbitraries.of(LINES))),
            Tuple.of(2, tricked(Arbitraries.of(PASSAGES))));
    Arbitrary<String> between = Arbitraries.of("\n", " ", ". ", ", ", "; ", "\r\n", " - ");
    return Combinators.combine(piece.list().ofMinSize(1).ofMaxSize(9), between)
        .as((pieces, separator) -> String.join(separator, pieces));
  }

  private static Arbitrary<String> cut() {
    return Combinators.combine(
            Arbitraries.of(NOTES), Arbitraries.integers().between(0, 9999), lengths())
        .as(
            (note, where, length) -> {
              int start = where % note.text().length();
              return note.text().substring(start, Math.min(note.text().length(), start + length));
            });
  }

  private static Arbitrary<Integer> lengths() {
    return Arbitraries.integers().between(1, 160);
  }

  private static Arbitrary<String> tricked(Arbitrary<String> pieces) {
    return Combinators.combine(pieces, Arbitraries.of(TRICKS))
        .as((piece, trick) -> trick.apply(piece));
  }
}

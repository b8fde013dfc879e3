package org.malha.cases.deidentify;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Where numbers stand in other people's notes, and how they write them. */
final class Surroundings extends DomainContextBase {
  /** What stands before a number. */
  record Before(String text) {}

  /** What stands after a number. */
  record After(String text) {}

  /** What stands between the parts of a number, and perhaps one part before the end of a line. */
  record Gaps(String usual, String once, int where) {
    String join(List<String> parts) {
      StringBuilder joined = new StringBuilder(parts.get(0));
      for (int i = 1; i < parts.size(); i++) {
        joined.append(i - 1 == where ? once : usual).append(parts.get(i));
      }
      return joined.toString();
    }
  }

  @Provide
  Arbitrary<Before> before() {
    return Arbitraries.of(
            "",
            "a mãe, ",
            "(",
            "\n",
            "- ",
            "o número dela é ",
            "45 anos; ",
            "12/05/2023: ",
            "«",
            "2 filhos, ",
            "vive só. ",
            "é o ",
            "n.º ",
            "nº",
            ": ",
            "Maria:",
            "\t",
            "O ",
            "e/ou ",
            "3.º andar. ",
            "recebe 189,66 euros; ",
            "às 12h30, ",
            "artigo 4.º. ",
            "\u200B",
            "• ")
        .map(Before::new);
  }

  @Provide
  Arbitrary<After> after() {
    return Arbitraries.of(
            "",
            ".",
            ",",
            ";",
            ")",
            " e mais nada",
            "\nFim",
            " desde 2019",
            "!",
            " (mãe)",
            "...",
            ", 45 anos",
            ". Tem 3 filhos",
            "\n\n2 filhos",
            " - confirmar",
            "»",
            " / ",
            ":",
            "\r\n",
            " 1.º andar",
            ", artigo 4.º",
            " às 12h30")
        .map(After::new);
  }

  @Provide
  Arbitrary<Gaps> gaps() {
    Arbitrary<String> usual =
        Arbitraries.of(
            "", " ", ".", "-", "/", "_", "  ", " - ", "\u00A0", "\u2009", "·", " . ", " / ",
            "\u2013", "\u2011", ". ", "\u200B");
    Arbitrary<String> once = Arbitraries.of("\n", "-\n", " \n  ", "\r\n", ".\n");
    return net.jqwik.api.Combinators.combine(usual, once, Arbitraries.integers().between(-3, 5))
        .as(Gaps::new);
  }
}

package org.malha.cases.deidentify;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.malha.cases.deidentify.Word.Shape;

/** What is told of a word after it, and of persons only: who she is, where from, her number. */
final class Told {
  private static final Set<String> NATIONALITIES =
      Phrases.lines("nationalities.txt").stream()
          .flatMap(line -> Arrays.stream(line.split("[|;=,]")))
          .map(word -> Folding.fold(word.strip()))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> OF = Set.of("do", "da", "dos", "das");

  private static final Set<String> PERSONAL =
      Set.of("o", "a", "ao", "do", "da", "pelo", "pela", "com", "tal", "e");

  /** What is written behind somebody in a list: Fausto tlm, o Tino proc. */
  private static final Set<String> NUMBERED =
      Sequence.set("nif niss tlm tlf telem telemovel proc dn nasc utente niss cc");

  private final ReadWords words;

  Told(ReadWords words) {
    this.words = words;
  }

  /** "a rosa é a namorada do pai": who is somebody is a person. */
  boolean somebody(int i) {
    if (i + 3 >= words.size() || !words.at(i + 1).folded().equals("e")) {
      return false;
    }
    int next = words.at(i + 2).token().length() == 1 ? i + 3 : i + 2;
    return words.at(next).any(Trait.KIN.bit() | Trait.ROLE.bit());
  }

  /** "a rosa que é quem", "a rosa lhe", "o tino proc": what is said of persons only. */
  int told(int i) {
    Word next = words.at(i + 1);
    if (!words.at(i).name() || !words.after(i).equals(" ")) {
      return 0;
    }
    String two = i + 2 < words.size() ? words.at(i + 2).folded() : "";
    String three = i + 3 < words.size() ? words.at(i + 3).folded() : "";
    boolean who =
        next.folded().equals("que")
            && (two.equals("e") || two.equals("era"))
            && (three.equals("quem")
                || i + 4 < words.size()
                    && words.at(i + 4).any(Trait.KIN.bit() | Trait.ROLE.bit() | Trait.TITLE.bit()));
    boolean byname =
        OF.contains(next.folded())
            && i + 2 < words.size()
            && words.at(i + 2).is(Trait.BYNAME)
            && words.at(i + 2).token().capital() == words.at(i).token().capital()
            && PERSONAL.contains(words.at(Math.max(0, i - 1)).folded());
    boolean calls =
        words.at(i).any(Trait.FIRST)
            && (next.folded().equals("o") || next.folded().equals("a"))
            && i + 2 < words.size()
            && words.after(i + 1).equals(" ")
            && words.at(i + 2).is(Trait.ROLE)
            && words.at(i).shape() == Shape.BLIND;
    if (next.token().text().equals("é") && two.equals("que")) {
      return 2;
    }
    if (who || calls || byname || next.folded().equals("lhe") || next.folded().equals("lhes")) {
      return 4;
    }
    return NUMBERED.contains(next.folded()) ? 3 : 0;
  }

  /** "Qais, afegão,", "Pimenta (o velho)": where somebody is from, or which of two. */
  boolean described(int i) {
    String gap = words.after(i);
    Word next = words.at(i + 1);
    if (gap.equals(", ") && words.at(i).capital() && next.token().length() == 1) {
      boolean of = i + 2 < words.size() && OF.contains(words.at(i + 2).folded());
      return of && "oa".contains(next.folded()) && words.after(i + 1).equals(" ");
    }
    if (gap.equals(", ")) {
      boolean kin = next.any(Trait.KIN.bit() | Trait.ROLE.bit()) && words.at(i).name();
      boolean alike = next.capital() == words.at(i).capital() || !next.capital();
      return alike && (kin || NATIONALITIES.contains(next.folded()));
    }
    boolean open = gap.equals(" (") || gap.equals(" ( ");
    if (open && next.folded().equals("e") && words.at(i).name() && i + 2 < words.size()) {
      return words.at(i + 2).any(Trait.KIN.bit() | Trait.ROLE.bit());
    }
    boolean article = next.folded().equals("o") || next.folded().equals("a");
    return open
        && article
        && i + 2 < words.size()
        && words.at(i + 2).any(Trait.KIN.bit() | Trait.ROLE.bit());
  }

  /** Whether a first name and a surname begin a line, though both are ordinary words as well. */
  boolean heads(int i) {
    Word word = words.at(i);
    String before = words.before(i);
    boolean item = before.endsWith("- ") || before.endsWith("\n");
    Word next = words.at(i + 1);
    boolean full = word.any(Trait.FIRST) && next.is(Trait.SURNAME) && words.after(i).equals(" ");
    return word.shape() == Shape.BLIND && i > 0 && item && full;
  }
}

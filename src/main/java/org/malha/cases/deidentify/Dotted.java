package org.malha.cases.deidentify;

import java.util.BitSet;
import java.util.Set;

/** Initials with stops: A. S. M., a menor B., (L.R.). */
final class Dotted {
  private static final int MOST = 5;
  private static final Set<String> OF_BODIES =
      Set.of("pela", "pelo", "da", "do", "na", "no", "ao", "a", "o", "das", "dos", "em", "de");

  private static final Set<String> WROTE =
      Set.of("secretariou", "redigiu", "registou", "encerrou", "presidiu", "lavrou", "abriu");

  private final ReadWords words;
  private final BitSet names;
  private final Owners owners;

  Dotted(ReadWords words, BitSet names, Owners owners) {
    this.words = words;
    this.names = names;
    this.owners = owners;
  }

  /** A run of single capitals with stops: at least two, or one after an article. */
  int read(int start, BitSet found) {
    int last = start;
    while (last + 1 < words.size()
        && last - start < MOST
        && words.at(last + 1).token().length() == 1
        && words.at(last + 1).capital()
        && words.at(last + 1).free()
        && (words.after(last).equals(".") || words.after(last).equals(". "))) {
      last++;
    }
    boolean stop =
        words.after(last).startsWith(".")
            || words.reading().plain().startsWith(".", words.at(last).token().end());
    StringBuilder letters = new StringBuilder();
    for (int i = start; i <= last; i++) {
      letters.append(words.at(i).folded());
    }
    boolean dona = words.at(start).folded().equals("d") && names.get(last + 1);
    boolean alone = last == start && stop && !dona && single(start);
    boolean several = last > start && stop && initials(start, last, letters.toString());
    boolean blind = words.at(start).shape() == Word.Shape.BLIND;
    if ((alone && !blind) || (several && (!blind || last > start + 1))) {
      found.set(start, last + 1);
    }
    return last;
  }

  /** Whether letters with stops are a person's, and not a body's: a menor A. S., not C.P.C.J. */
  private boolean initials(int start, int last, String letters) {
    if (owners.named(letters)) {
      return true;
    }
    boolean aside =
        words.before(start).endsWith("(")
            && words.after(last).startsWith(".)")
            && (kin(start - 1) || kin(start - 2));
    if (aside) {
      return true;
    }
    if (aged(last)) {
      return true;
    }
    int known = words.traits(letters);
    boolean other =
        Initials.OTHERS.contains(letters)
            || NameLists.any(known, Trait.ORDINARY.bit() | Trait.SHORT.bit() | Trait.TITLE.bit());
    boolean number =
        last + 1 < words.size()
            && words.at(last + 1).token().digits()
            && words.after(last).length() < 3
            && words.after(last).indexOf('\n') < 0;
    boolean explained = start > 0 && names.get(start - 1) && words.before(start).equals(" (");
    if (other || number || explained) {
      return false;
    }
    if (words.after(last).startsWith(".:") && words.at(start).token().opens()) {
      return true;
    }
    Word before = words.at(Math.max(0, start - 1));
    boolean person =
        start > 0
            && words.before(start).length() < 4
            && someone(start).any(Trait.KIN.bit() | Trait.ROLE.bit() | Trait.CALLING.bit());
    boolean body =
        start > 0 && words.before(start).equals(" ") && OF_BODIES.contains(before.folded());
    boolean spaced = words.after(start).equals(". ");
    return person || ((spaced || last > start + 1) && !body);
  }

  /** Whether an age or a class stands behind: M.L., 11A; B.F. (4.º A. */
  private boolean aged(int last) {
    if (last + 2 >= words.size() || !Set.of("., ", ". (").contains(words.after(last))) {
      return false;
    }
    String unit = words.at(last + 2).folded();
    boolean number = words.at(last + 1).token().digits() && words.at(last + 1).token().length() < 3;
    boolean order = words.after(last + 1).equals(".") && unit.startsWith("º");
    return number && (order || Set.of("a", "anos", "ano", "m", "meses").contains(unit));
  }

  private boolean kin(int i) {
    return i >= 0 && words.at(i).any(Trait.KIN.bit() | Trait.ROLE.bit());
  }

  /** The word before, or the role before its body: a técnica da DGRSP R.L. */
  private Word someone(int at) {
    boolean body = at > 2 && words.at(at - 1).token().upper() && words.before(at).equals(" ");
    boolean of = body && words.before(at - 1).equals(" ") && words.before(at - 2).equals(" ");
    return of && words.at(at - 2).is(Trait.JOINING) ? words.at(at - 3) : words.at(at - 1);
  }

  /** "o A.", "a M. diz", or a signature: an initial alone. */
  private boolean single(int i) {
    Word before = i > 0 ? words.at(i - 1) : words.at(i);
    boolean article =
        i > 0
            && words.before(i).equals(" ")
            && Set.of("o", "a", "do", "da", "ao").contains(before.folded());
    boolean person =
        i > 0 && words.before(i).length() < 3 && before.any(Trait.KIN.bit() | Trait.TITLE.bit());
    boolean ends =
        i + 1 >= words.size()
            && i > 0
            && (words.before(i).endsWith(",\n")
                || (words.before(i).endsWith(" ") && words.before(i).length() > 1));
    boolean aged =
        i + 2 < words.size()
            && words.after(i).equals(". (")
            && words.at(i + 1).token().digits()
            && words.after(i + 1).startsWith(")");
    boolean wrote =
        i + 1 < words.size()
            && words.after(i).equals(". ")
            && WROTE.contains(words.at(i + 1).token().text());
    return article || person || ends || aged || wrote;
  }
}

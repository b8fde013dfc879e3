package org.malha.cases.deidentify;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** People written by their initials: MJR, A. S. M., "TC redigiu", "(direção técnica, FB)". */
final class Initials {
  private static final int MOST = 5;
  private static final Set<String> SIGNING =
      Set.of(
          "ass", "assinado", "assinatura", "rubrica", "redigiu", "elaborou", "registou", "signed");
  static final Set<String> OTHERS =
      Set.of(
          "sa", "dn", "na", "ea", "ip", "ep", "epe", "ipss", "ong", "ue", "eu", "uk", "usa", "pt",
          "am", "pm", "cc", "bi", "cp", "nif", "ss", "sos", "ok", "tv", "wc", "id", "ar", "av",
          "rc", "ed", "vs", "rx", "tac", "avc", "hta", "dm", "gp", "tb", "or", "no", "ts", "as",
          "ut", "vd", "sr", "dr", "nr", "ps", "dl", "cx", "ci", "si", "np", "nb", "od", "oe", "qi",
          "lda", "sad", "gnr", "psp", "pj", "mp", "cm", "jf", "cs", "mai", "iva", "irs", "a", "e",
          "o");

  private final ReadWords words;
  private final BitSet names;
  private final Owners owners;
  private final Acting acting;
  private final BitSet found = new BitSet();

  Initials(ReadWords words, BitSet names) {
    this.words = words;
    this.names = names;
    owners = Owners.in(words, names);
    acting = new Acting(words);
  }

  BitSet found() {
    var dotted = new Dotted(words, names, owners);
    for (int i = 0; i < words.size(); i++) {
      if (candidate(i) && words.at(i).token().length() == 1) {
        i = dotted.read(i, found);
      }
    }
    for (int i = words.size() - 1; i >= 0; i--) {
      int length = words.at(i).token().length();
      if (candidate(i) && length > 1 && length < MOST && person(i)) {
        found.set(i);
      }
    }
    again();
    return found;
  }

  /** Initials found once are the same person's wherever they stand again. */
  private void again() {
    Set<String> letters = new HashSet<>();
    found.stream()
        .filter(i -> !words.at(i).is(Trait.ORDINARY))
        .forEach(i -> letters.add(words.at(i).token().text()));
    for (int i = 0; i < words.size(); i++) {
      String text = words.at(i).token().text();
      boolean stop = text.length() > 1 || words.after(i).startsWith(".");
      if (candidate(i) && stop && letters.contains(text) && !listing(i)) {
        found.set(i);
      }
    }
  }

  /** Whether a single letter counts the points of a list, or is part of something longer. */
  private boolean listing(int i) {
    boolean alone = words.at(i).token().length() == 1;
    String before = words.before(i);
    String after = words.after(i);
    boolean more = after.equals(".") || (before.equals(".") && i > 0);
    return alone && (more || before.indexOf('\n') >= 0 || before.isEmpty());
  }

  private boolean candidate(int i) {
    return words.at(i).free() && !names.get(i) && words.at(i).token().upper();
  }

  private boolean person(int i) {
    Word word = words.at(i);
    if (i > 0 && SIGNING.contains(words.at(i - 1).folded()) && closes(i)) {
      return true;
    }
    if (word.shape() == Word.Shape.BLIND) {
      return false;
    }
    if (words.before(i).endsWith(": ") && found.get(i + 1) && words.after(i).equals(" / ")) {
      return true;
    }
    boolean own = owners.named(word.folded()) || owners.present(word.folded());
    if (!word.entry().can(Part.FUNCTION | Part.ADVERB)
        && !OTHERS.contains(word.folded())
        && !word.is(Trait.ORDINARY)
        && acting.acts(i)) {
      return true;
    }
    if (owners.present(word.folded())) {
      return true;
    }
    if (OTHERS.contains(word.folded()) || word.is(Trait.ORDINARY)) {
      return own && (owners.explained(word.folded()) || acting.acts(i) || acting.says(i));
    }
    if (own) {
      return true;
    }
    if (word.token().length() < 4 && labelled(i) && words.before(i).contains(".: ")) {
      return true;
    }
    boolean sounds = word.entry().common() > 1 || word.entry().proper() > 0;
    if (sounds || word.token().length() > 3) {
      return false;
    }
    return listed(i) || signed(i) || described(i) || told(i);
  }

  /** "TS PMC", "avisar HV 9h": after who it is or what is said to whom, without an article. */
  private boolean told(int i) {
    if (i == 0 || !words.before(i).equals(" ") || words.at(i).token().length() > 3) {
      return false;
    }
    Word before = words.at(i - 1);
    boolean staff = Set.of("ts", "tss", "as", "enf", "psic", "dr", "dra").contains(before.folded());
    boolean say =
        Set.of("avisar", "avisei", "avisou", "informar", "informei").contains(before.folded());
    return staff && before.token().capital() || say;
  }

  /** Whether what it is stands behind it, "RS (Mat.)", and not what it is short for. */
  private boolean described(int i) {
    if (!words.after(i).equals(" (") || words.at(i).token().length() > 3) {
      return false;
    }
    Word next = words.at(i + 1);
    boolean role = next.is(Trait.ROLE) || words.after(i + 1).startsWith(".)");
    return role && next.folded().charAt(0) != words.at(i).folded().charAt(0);
  }

  /** Whether it stands among names: Ana Sá, JP e Rui Melo; "Ata: CB". */
  private boolean listed(int i) {
    String before = words.before(i);
    String after = words.after(i);
    boolean titled = i + 1 < words.size() && (words.at(i + 1).is(Trait.TITLE) || found.get(i + 1));
    boolean apart = after.equals(", ") || after.equals(" / ");
    boolean and =
        after.equals(" ")
            && i + 2 < words.size()
            && words.at(i + 1).folded().equals("e")
            && names.get(i + 2)
            && (before.equals(", ") || before.endsWith(": "));
    boolean next = i + 1 < words.size() && (names.get(i + 1) || titled) && apart || and;
    boolean last =
        i > 0
            && (names.get(i - 1) || words.at(i - 1).folded().equals("eu"))
            && before.equals(", ")
            && (after.startsWith(".") || after.indexOf('\n') >= 0);
    boolean item =
        (before.endsWith("), ") || before.endsWith("; "))
            && after.equals(" (")
            && !words.at(i + 1).token().upper();
    if (item) {
      return true;
    }
    return next || last || labelled(i);
  }

  /** Whether it stands behind "ass." or "rubrica:" and ends the line. */
  private boolean closes(int i) {
    String before = words.before(i);
    boolean near = before.endsWith(": ") || before.equals(". ") || before.equals(" ");
    boolean ends = i + 1 == words.size() || words.after(i).indexOf('\n') >= 0;
    return near && ends && words.at(i).token().length() < 4;
  }

  private boolean labelled(int i) {
    String after = words.after(i);
    boolean ends = i + 1 == words.size() || after.indexOf('\n') >= 0 || after.startsWith(".");
    return words.before(i).endsWith(": ") && ends;
  }

  /** Whether the text ends with it. */
  private boolean signed(int i) {
    return i > 0 && i + 1 == words.size() && !words.before(i).equals(" ");
  }
}

package org.malha.cases.deidentify;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the words beside a name say of who it is: a professional, a relative, a man or a woman. */
final class Roles {
  private static final int LONGEST_ROLE = 4;
  private static final int FAR = 4;
  private static final Phrases ROLES = Phrases.read("professions.txt");
  private static final Phrases CARE = Phrases.read("care-professions.txt");
  private static final Set<String> KIN = kin();
  private static final Set<String> HIS =
      Sequence.set(
          "o a os as do da dos das ao dele dela deles seu sua seus suas his her their the");
  private static final Set<String> MAN = Sequence.set("sr senhor mr o do ao pelo dom");
  private static final Set<String> WOMAN =
      Sequence.set("sra senhora dona d mrs ms miss a da pela dra");

  private final Sequence words;

  Roles(Sequence words) {
    this.words = words;
  }

  /** Whether a care profession stands right before a name or is said right after it. */
  boolean professional(Span span) {
    int from = words.first(span.start());
    int to = words.first(span.end());
    if (careBefore(from)) {
      return true;
    }
    String gap = words.gap(to);
    boolean said = gap.equals(", ") || gap.equals(" (") || gap.equals("\n") || gap.equals(" - ");
    return said && to < words.size() && care(to) > to;
  }

  /** Whether a word of kin stands before a name: "a filha, Ana", "o irmão dele, o Zé". */
  boolean kin(Span span) {
    int at = words.first(span.start());
    for (int i = at - 1; i >= 0 && i >= at - FAR && close(i + 1); i--) {
      if (KIN.contains(words.folded(i))) {
        return true;
      }
      if (!HIS.contains(words.folded(i))) {
        return false;
      }
    }
    return false;
  }

  /** Whether two names are told together: "Rui e Ana", "Rui, Ana". */
  boolean together(Span one, Span next) {
    int from = words.first(one.end());
    int to = words.first(next.start());
    boolean and = to == from + 1 && words.oneOf(from, Set.of("e", "and"));
    return close(to) && (and || (to == from && words.gap(to).equals(", ")));
  }

  /** 1 for a man, -1 for a woman by the word right before a name; 0 if it does not say. */
  int sex(Span span) {
    int at = words.first(span.start());
    String before = at > 0 && words.gap(at).length() <= 3 ? words.folded(at - 1) : "";
    return MAN.contains(before) ? 1 : WOMAN.contains(before) ? -1 : 0;
  }

  private boolean close(int i) {
    String gap = words.gap(i);
    return gap.length() <= 3 && gap.chars().noneMatch(c -> ".;:!?\n".indexOf(c) >= 0);
  }

  /** Whether a role of the list stands right before. */
  private boolean careBefore(int at) {
    if (words.gap(at).length() > 3 || words.gap(at).indexOf('\n') >= 0) {
      return false;
    }
    for (int from = Math.max(0, at - LONGEST_ROLE); from < at; from++) {
      if (care(from) == at) {
        return true;
      }
    }
    return false;
  }

  /** The index after a role that begins here; the index itself if none does. */
  private int care(int from) {
    int end = ROLES.end(words, from);
    boolean professional = ROLES.value(words, from, end).equals("professional");
    int own = CARE.end(words, from);
    boolean not = CARE.value(words, from, own).equals("no");
    return not ? from : Math.max(professional ? end : from, own);
  }

  private static Set<String> kin() {
    Set<String> kin = new HashSet<>();
    boolean within = false;
    for (String line : Phrases.lines("name-cues.txt")) {
      if (line.startsWith("[")) {
        within = line.equals("[kin]");
      } else if (within) {
        kin.addAll(List.of(Folding.fold(line).split("\\s+")));
      }
    }
    return Set.copyOf(kin);
  }
}

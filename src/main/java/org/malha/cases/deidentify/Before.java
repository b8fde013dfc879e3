package org.malha.cases.deidentify;

import java.util.Set;
import org.malha.cases.deidentify.Word.Shape;

/**
 * What stands before a word and tells that it is a name: a title, a relative, a role, a verb of
 * saying or calling, an article.
 */
final class Before {
  private static final Set<String> CERTAIN =
      Set.of("sr", "sra", "dr", "dra", "d", "dona", "prof", "enf", "eng", "pe", "mr", "mrs", "ms");

  /** Comissário and Irmã, of which only the stop tells that they are no words. */
  private static final Set<String> SWORN = Set.of("com", "ir");

  /** Who somebody is, cut short. */
  private static final Set<String> CUT =
      Sequence.set(
          "sobr cunh tit ut viz esp comp enc coord dir aux ed padr vol resp vda vdo afilh comp req"
              + " benef acomp ref col inq prop sen sec");

  private static final Set<String> LINKS =
      Set.of("se", "me", "por", "como", "de", "o", "a", "pelo", "pela", "is", "as", "lhe", "e");
  private final ReadWords words;
  private final Linked linked;

  Before(ReadWords words) {
    this.words = words;
    linked = new Linked(words);
  }

  /** What stands before it. */
  int at(int i) {
    int j = i - 1;
    while (j >= 0 && ordinal(words.at(j).folded())) {
      j--;
    }
    if (j < 0) {
      return 0;
    }
    Word last = words.at(j);
    String gap = words.reading().plain().substring(last.token().end(), words.at(i).token().start());
    if (title(last, gap)) {
      return titled(last, words.at(i));
    }
    if (gap.indexOf('\n') >= 0 && gap.indexOf(':') < 0) {
      return 0;
    }
    boolean unit = last.token().digits() && gap.equals(" ") && words.at(i).token().length() < 5;
    if (unit && words.at(i).shape() != Shape.CAPITAL && words.at(i).common() <= 5) {
      return -6;
    }
    if (last.is(Trait.THING) && gap.length() < 4 && gap.indexOf(',') < 0) {
      return -6;
    }
    int points = Math.max(person(last, gap, words.at(i)), apposition(i, gap));
    boolean quality = last.entry().can(Part.ADJECTIVE) && !last.name() && gap.equals(" ");
    if (quality && j > 0 && words.before(j).equals(" ") && words.at(i).name()) {
      points = Math.max(points, person(words.at(j - 1), " ", words.at(i)) - 1);
    }
    if (gap.equals(": ") && words.after(i).indexOf('\n') >= 0 || words.after(i).startsWith(".\n")) {
      points = Math.max(points, 3);
    }
    points = Math.max(points, calling(j, gap));
    if (gap.isBlank()) {
      points = Math.max(points, Math.max(linked.at(j, words.at(i)), named(i, j)));
    }
    if (initial(last) && gap.startsWith(".") && gap.length() <= 2) {
      boolean titled = j > 0 && title(words.at(j - 1), words.before(j));
      points = Math.max(points, titled ? 9 : 4);
    }
    return points;
  }

  private static int titled(Word title, Word word) {
    if (does(word) && title.folded().startsWith("senhor")) {
      return 2;
    }
    boolean written = word.shape() == Shape.CAPITAL && word.is(Trait.SURNAME);
    boolean surname =
        written || (word.name() && !word.entry().can(Part.FUNCTION) && !word.is(Trait.ORDINARY));
    return surname && CERTAIN.contains(title.folded()) ? 16 : 9;
  }

  /** Whether it tells what somebody does: a senhora chora. */
  private static boolean does(Word word) {
    return word.shape() != Shape.CAPITAL
        && !word.is(Trait.USUAL)
        && word.entry().can(Part.THIRD_PERSON)
        && word.common() > 8;
  }

  private static boolean ordinal(String folded) {
    return folded.equals("ª") || folded.equals("º");
  }

  private static boolean initial(Word word) {
    return word.token().length() == 1 && word.capital();
  }

  /** Whether a title stands right before, with or without its stop. */
  private static boolean title(Word last, String gap) {
    boolean near =
        gap.length() <= 4
            && gap.chars().allMatch(c -> c == ' ' || c == '.' || c == 'ª' || c == 'º' || c == '\n');
    boolean dona = last.folded().equals("d") && last.free() && gap.startsWith(".");
    boolean officer = SWORN.contains(last.folded()) && gap.startsWith(". ");
    return near && !gap.isEmpty() && (titled(last) || dona || officer);
  }

  private static boolean titled(Word word) {
    return word.is(Trait.TITLE) && (word.free() || word.token().length() > 1);
  }

  private static int person(Word last, String gap, Word word) {
    boolean kin = last.is(Trait.KIN);
    if (gap.equals(". ") && word.capital() && CUT.contains(last.folded())) {
      return kin ? 5 : 4;
    }
    if ((!kin && !last.is(Trait.ROLE)) || gap.indexOf('.') >= 0 || gap.length() > 4) {
      return 0;
    }
    boolean noun = word.common() > 9 && !gap.isBlank() && !word.any(Trait.FIRST);
    boolean apart = gap.equals(", ") && word.any(Trait.FIRST);
    boolean quality =
        !apart
            && (noun || word.entry().can(Part.ADJECTIVE))
            && word.common() > 5
            && word.shape() != Shape.CAPITAL;
    boolean field = gap.indexOf(':') >= 0 && word.any(Trait.FIRST);
    boolean named = kin && gap.equals(" ") && word.is(Trait.GIVEN) && !word.entry().can(Part.VERB);
    if (field || (named && !word.entry().can(Part.ADJECTIVE))) {
      return field ? word.is(Trait.ORDINARY) ? 14 : 6 : 7;
    }
    int full = quality ? 2 : kin ? 5 : 4;
    return gap.isBlank() || gap.indexOf(':') >= 0 ? full : full - 1;
  }

  /** "o filho mais velho, Rui,": a name between commas, not far from the person it belongs to. */
  private int apposition(int i, String gap) {
    if (!gap.equals(", ") && !gap.equals(" (")) {
      return 0;
    }
    String after = words.after(i);
    for (int k = i - 2; k >= 0 && k > i - 6 && !after.isBlank(); k--) {
      String between = words.after(k);
      if (between.indexOf('.') >= 0 || between.indexOf('\n') >= 0 || between.indexOf(',') >= 0) {
        return 0;
      }
      if (words.at(k).any(Trait.KIN.bit() | Trait.ROLE.bit())) {
        return 3;
      }
    }
    return 0;
  }

  /** "a mãe, a dores, está pior": who a relative is, between commas and with an article. */
  private int named(int i, int article) {
    boolean one = Set.of("o", "a").contains(words.at(article).folded());
    boolean between = words.before(article).equals(", ") && words.after(i).startsWith(", ");
    boolean kin = article > 0 && words.at(article - 1).is(Trait.KIN);
    return one && between && kin && words.at(i).name() ? 8 : 0;
  }

  private int calling(int j, String gap) {
    if (words.at(j).folded().equals("tal") && j > 0 && gap.equals(" ")) {
      boolean one = Set.of("um", "uma", "o", "a").contains(words.at(j - 1).folded());
      return one && words.before(j).equals(" ") ? 9 : 0;
    }
    if (words.at(j).is(Trait.CALLING) && gap.indexOf('.') < 0 && gap.indexOf('/') < 0) {
      return gap.indexOf(':') >= 0 ? 16 : 8;
    }
    for (int k = j; k > j - 3 && k > 0; k--) {
      if (!LINKS.contains(words.at(k).folded()) || gap.length() > 3) {
        return 0;
      }
      if (words.at(k - 1).is(Trait.CALLING) && words.before(k).length() < 3) {
        return words.before(k).indexOf(':') >= 0 ? 16 : words.at(j + 1).any(Trait.FIRST) ? 9 : 8;
      }
    }
    return 0;
  }
}

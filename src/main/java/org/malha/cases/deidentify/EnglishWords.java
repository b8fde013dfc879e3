package org.malha.cases.deidentify;

import java.util.Set;
import org.malha.cases.deidentify.Word.Shape;

/**
 * Tells given names of English that are words too, as Will, Mark, Hope and Grace: in English no
 * word but a name has a capital within a sentence, and at its beginning what follows tells.
 */
final class EnglishWords {
  private static final Set<String> NAMES =
      Sequence.set(
          "will mark hope grace joy faith rose bill frank pat rob sue art dean chase hunter guy drew"
              + " gene jack jean ray dawn eve ivy lily daisy olive pearl ruby amber"
              + " heather holly iris violet hazel penny ginger sandy sky star glen grant ernest miles"
              + " victor max norm nick chip don harry tom barry wade clay cliff dale forest lance mike"
              + " peter rich scott ward destiny harmony melody charity constance felicity mercy"
              + " patience prudence verity honor honour woody rusty buddy kitty candy angel blossom"
              + " cherry poppy rowan robin martin jay wren sage jade crystal gem opal carol joy bob"
              + " josh matt pip bud cash reed ty earl duke king prince major art ford carter mason");
  private static final Set<String> MONTHS = Set.of("may", "april", "june", "august");
  private static final Set<String> BEFORE =
      Sequence.set(
          "with and call called calls calling phone phoned rang mr mrs ms miss aunt uncle sister"
              + " brother son daughter mother father cousin niece nephew friend neighbour told saw"
              + " meet met named visit visited dear hi hello thanks or asked boyfriend girlfriend");
  private static final Set<String> AFTER =
      Sequence.set(
          "went said says came was had has told asked took got left lives lived works worked told"
              + " did does wants wanted knows knew thinks thought felt feels made makes gave gives sat"
              + " ran hit kept met saw spoke drinks drank eats slept became looks looked moved called"
              + " rang phoned needs needed likes liked loves loved cried refused agreed stayed fell"
              + " broke hurt hurts hates hated attends attended missed misses");

  private EnglishWords() {}

  /** Whether a word is a name where it stands. */
  static boolean names(ReadWords words, int i) {
    Word word = words.at(i);
    boolean month = MONTHS.contains(word.folded());
    boolean some = word.free() && word.capital() && (month || NAMES.contains(word.folded()));
    if (!some || word.token().upper() || !words.english(word)) {
      return false;
    }
    String gap = words.before(i);
    boolean told = i > 0 && gap.equals(" ") && BEFORE.contains(words.at(i - 1).folded());
    boolean next = i + 1 < words.size() && words.after(i).equals(" ");
    boolean does = next && AFTER.contains(words.at(i + 1).folded());
    boolean owns = words.after(i).equals("'") || words.after(i).equals("’");
    if (word.shape() == Shape.CAPITAL && !month) {
      return !next || !words.at(i + 1).capital() || does || told;
    }
    boolean and = told && words.at(i - 1).folded().equals("and");
    return does || (told && !and) || (and && !month) || (owns && !month);
  }
}

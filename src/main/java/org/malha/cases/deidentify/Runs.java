package org.malha.cases.deidentify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.malha.cases.deidentify.Word.Shape;

/**
 * Words side by side that the rules left and that are likely of one {@link Sort}. Of a run at least
 * one word is as likely as is asked of its sort, and the others half as much. A run that stands by
 * itself needs a word that can be a name; one that goes on with what the rules found needs none,
 * and takes in the word of theirs that it stands beside.
 */
final class Runs {
  /** Words from the first to the last. */
  record Run(int first, int last, Sort sort) {}

  /**
   * What is asked of each sort, chosen on the tune notes hand by hand; of dates nothing is enough.
   */
  private static final double[] ASKED = {1, 0.15, 0.4, 0.5, 0.25, 0.5, 2};

  private static final List<Sort> SORTS = List.of(Sort.values());
  private static final double OTHERS = 0.5;
  private static final double PLAIN = 0.75;
  private static final int CLOSE = 2;
  private static final int CODE = 4;
  private static final int ACRONYM = 6;
  private static final Set<String> NUMBERS =
      Set.of(
          "zero", "um", "dois", "tres", "quatro", "cinco", "seis", "sete", "oito", "nove", "dez",
          "onze", "doze");

  private final ReadWords words;
  private final List<Glance> glances;
  private final Chain chain;
  private final boolean plain;

  /**
   * Of a text.
   *
   * @param plain whether the rules found hardly anything, so that more is asked
   */
  Runs(ReadWords words, List<Glance> glances, Chain chain, boolean plain) {
    this.words = words;
    this.glances = glances;
    this.chain = chain;
    this.plain = plain;
  }

  /** Those that are likely enough, in order. */
  List<Run> likely() {
    List<Run> runs = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Sort sort = sort(i);
      int end = i;
      while (end < words.size()
          && (end == i || sort != Sort.NAME || oneName(end - 1))
          && sort(end) == sort
          && likelihood(end) >= OTHERS * asked(sort)) {
        end++;
      }
      if (end > i) {
        add(runs, i, end - 1, sort);
      }
      i = Math.max(end, i + 1);
    }
    return runs;
  }

  private void add(List<Run> runs, int from, int to, Sort sort) {
    boolean on = from > 0 && goesOn(from - 1, sort) && is(from - 1, sort);
    boolean leads = to + 1 < words.size() && goesOn(to, sort) && is(to + 1, sort);
    int first = from;
    int last = to;
    while (first <= last && !on && !content(first, sort)) {
      first++;
    }
    while (first <= last && !leads && !content(last, sort)) {
      last--;
    }
    double most = 0;
    for (int i = first; i <= last; i++) {
      most = Math.max(most, on || leads || content(i, sort) ? likelihood(i) : 0);
    }
    if (most >= asked(sort)) {
      runs.add(new Run(on ? first - 1 : first, leads ? last + 1 : last, sort));
    }
  }

  private double asked(Sort sort) {
    double asked = ASKED[sort.ordinal()];
    return plain ? Math.max(PLAIN, asked) : asked;
  }

  /** What a word is if it is anything. */
  private Sort sort(int i) {
    double[] likely = chain.at(i);
    Sort best = Sort.NAME;
    for (Sort sort : SORTS) {
      boolean more = likely[sort.ordinal()] > likely[best.ordinal()];
      best = sort != Sort.NOTHING && more ? sort : best;
    }
    return best;
  }

  /** How likely a word is anything; nothing where the rules have been. */
  private double likelihood(int i) {
    return glances.get(i).covered() ? 0 : 1 - chain.at(i)[Sort.NOTHING.ordinal()];
  }

  private boolean is(int i, Sort sort) {
    return glances.get(i).ruled() == sort.ordinal();
  }

  /** Whether what stands after a word may be inside one identifier. */
  private boolean goesOn(int i, Sort sort) {
    String gap = words.after(i);
    boolean close = gap.length() <= CLOSE && gap.indexOf('\n') < 0;
    return close && (sort == Sort.ADDRESS || oneName(i));
  }

  private boolean oneName(int i) {
    String gap = words.after(i);
    return gap.equals(" ") || gap.equals("-") || gap.equals("'") || gap.startsWith(".");
  }

  /** Whether a word by itself can be an identifier of a sort. */
  private boolean content(int i, Sort sort) {
    Word word = words.at(i);
    Token token = word.token();
    if (token.digits()) {
      return sort == Sort.NUMBER && token.length() >= CODE;
    }
    boolean joins = word.any(Trait.JOINING.bit() | Trait.TITLE.bit()) && !word.name();
    if (token.length() < 2 || joins || NUMBERS.contains(token.folded())) {
      return false;
    }
    return sort == Sort.ADDRESS || named(word, i);
  }

  private boolean named(Word word, int i) {
    boolean ordinary = word.is(Trait.ORDINARY) && !word.name();
    boolean larger = Membership.larger(glances.get(i).lists());
    return word.free() && !ordinary && !larger && !acronym(word);
  }

  private static boolean acronym(Word word) {
    return word.shape() == Shape.SHOUTED && word.token().length() <= ACRONYM && !word.name();
  }
}

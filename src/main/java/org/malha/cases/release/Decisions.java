package org.malha.cases.release;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that the author has decided so far.
 *
 * @param byHand words that the author marked, wherever they stand
 * @param made by the key of their passage; what belongs to no passage is of no account
 */
public record Decisions(List<String> byHand, Map<String, Decision> made) {
  /** The most marks by hand that are looked at. */
  public static final int MOST_BY_HAND = 60;

  private static final int LONGEST_MARK = 200;

  /** Keeps copies, and of the marks those that can be looked for. */
  public Decisions {
    byHand =
        new LinkedHashSet<>(
                byHand.stream().map(Decisions::words).filter(Decisions::sought).toList())
            .stream().limit(MOST_BY_HAND).toList();
    made = Map.copyOf(made);
  }

  /** Nothing decided yet. */
  public static Decisions none() {
    return new Decisions(List.of(), Map.of());
  }

  @Nullable Decision of(String passage) {
    return made.get(passage);
  }

  private static String words(String mark) {
    return mark.replaceAll("\\s+", " ").strip();
  }

  private static boolean sought(String words) {
    return words.length() <= LONGEST_MARK
        && words.chars().filter(Character::isLetterOrDigit).count() > 1;
  }

  @Override
  public String toString() {
    return "Decisions[" + byHand.size() + " by hand, " + made.size() + "]";
  }
}

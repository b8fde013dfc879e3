package org.malha.cases.release;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malha.cases.deidentify.Kind;

/**
 * Words that may lead to somebody, wherever they stand in a draft, and what its author decided
 * about them.
 *
 * @param key names it, as long as the words and the kind are the same
 * @param kind what the finder takes them for; null when the author marked them
 * @param words as they stand first, or as the author marked them
 * @param confidence how sure the finder is; 1 for a mark by hand
 * @param occurrences where they stand, in the order of the draft
 * @param offers what may be decided, the finder's own proposal first
 * @param decision null while there is none
 */
public record Passage(
    String key,
    @Nullable Kind kind,
    String words,
    double confidence,
    List<Occurrence> occurrences,
    List<Offer> offers,
    @Nullable Decision decision) {
  /** Keeps copies, and of the decision what may be decided. */
  public Passage {
    occurrences = List.copyOf(occurrences);
    offers = List.copyOf(offers);
    decision = decision != null && possible(decision, offers) ? decision : null;
  }

  private static boolean possible(Decision decision, List<Offer> offers) {
    boolean offered = offers.stream().anyMatch(offer -> offer.choice() == decision.choice());
    boolean own = decision.choice() == Choice.OWN;
    int length = decision.own().length();
    return offered && (!own || (length > 0 && length <= Decision.LONGEST));
  }

  /** Whether the author marked it, and not the finder. */
  public boolean byHand() {
    return kind == null;
  }

  /** Whether the author may say that it identifies nobody. */
  public boolean keepable() {
    return offers.stream().anyMatch(offer -> offer.choice() == Choice.KEPT);
  }

  /** Whether it was decided. */
  public boolean decided() {
    return decision != null;
  }

  /** Whether it stays everywhere. */
  public boolean kept() {
    return decision != null && decision.choice() == Choice.KEPT;
  }

  /** Whether the author may leave this one place out of the decision. */
  public boolean excusable(Occurrence occurrence) {
    return keepable() || !occurrence.found();
  }

  /** Whether the words stay at this place, by decision. */
  public boolean stays(Occurrence occurrence) {
    return kept()
        || (decision != null
            && decision.except().contains(occurrence.key())
            && excusable(occurrence));
  }

  /** Whether something that the finder saw stays, here or there. */
  public boolean keepsSomething() {
    return kind != null && occurrences.stream().anyMatch(one -> one.found() && stays(one));
  }

  /** What stands at this place in the text as it will read; while undecided, what is proposed. */
  public String instead(Occurrence occurrence) {
    if (stays(occurrence)) {
      return occurrence.words();
    }
    if (decision == null || decision.choice() == Choice.PROPOSED) {
      return occurrence.proposal();
    }
    return decision.choice() == Choice.OWN ? decision.own() : offered(decision.choice());
  }

  private String offered(Choice choice) {
    return offers.stream()
        .filter(offer -> offer.choice() == choice)
        .map(Offer::text)
        .findFirst()
        .orElseThrow();
  }

  @Override
  public String toString() {
    return (kind == null ? "HAND" : kind.name()) + occurrences; // never the words
  }
}

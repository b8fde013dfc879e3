package org.malha.cases.release;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.malha.cases.deidentify.Deidentifier;
import org.malha.cases.deidentify.Kind;
import org.malha.cases.deidentify.Language;

/** An author at work on a draft, in few words. */
final class Reviewing {
  static final Deidentifier FINDER = Deidentifier.standard();

  private final Draft draft;
  private List<String> byHand = List.of();
  private final Map<String, Decision> made = new LinkedHashMap<>();

  private Reviewing(Draft draft) {
    this.draft = draft;
  }

  /** Fields are called a, b, c. */
  static Reviewing of(String... texts) {
    var fields = new LinkedHashMap<String, String>();
    for (int i = 0; i < texts.length; i++) {
      fields.put(String.valueOf((char) ('a' + i)), texts[i]);
    }
    return new Reviewing(Draft.of(fields));
  }

  Reviewing beside(String text) {
    return new Reviewing(new Draft(draft.fields(), text));
  }

  Reviewing marking(String... words) {
    byHand = List.of(words);
    return this;
  }

  Reviewing decide(String words, Decision decision) {
    made.put(passage(words).key(), decision);
    return this;
  }

  Reviewing decide(String words, Choice choice) {
    return decide(words, Decision.of(choice));
  }

  /** Whatever has no decision yet. */
  Reviewing rest(Choice choice) {
    return rest(passage -> Decision.of(choice));
  }

  Reviewing rest(Function<Passage, Decision> decision) {
    for (int step = 0; step < 3; step++) { // a decision may bring more to decide
      review().passages().stream()
          .filter(passage -> !passage.decided())
          .forEach(passage -> made.put(passage.key(), decision.apply(passage)));
    }
    return this;
  }

  Review review() {
    return Review.of(draft, new Decisions(byHand, made), FINDER, Language.PORTUGUESE);
  }

  Passage passage(String words) {
    return review().passages().stream()
        .filter(passage -> passage.words().equals(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError(words(review())));
  }

  Passage passage(Kind kind) {
    return review().passages().stream()
        .filter(passage -> passage.kind() == kind)
        .findFirst()
        .orElseThrow(() -> new AssertionError(words(review())));
  }

  Released released() {
    return assertInstanceOf(Released.class, review().release(true), () -> why(review()));
  }

  List<Obstacle> refused() {
    return assertInstanceOf(Outcome.Refused.class, review().release(true)).obstacles();
  }

  Set<Obstacle.Reason> reasons() {
    return Set.copyOf(refused().stream().map(Obstacle::reason).toList());
  }

  static List<String> words(Review review) {
    return review.passages().stream().map(one -> one.kind() + " " + one.words()).toList();
  }

  private static String why(Review review) {
    return review.release(true) instanceof Outcome.Refused refused
        ? refused.obstacles().stream()
            .map(one -> one.reason() + ": " + one.words())
            .toList()
            .toString()
        : "";
  }
}

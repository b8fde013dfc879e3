package org.malha.cases.deidentify;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What the finder reaches on the labelled notes. {@code -Dmalha.finder.show} lists what it misses
 * in the half it was built by; nothing of the other half is ever shown but totals, since whoever
 * has read it can no longer be examined by it.
 */
class FinderQualityTest {
  private static final Deidentifier FINDER = Deidentifier.standard();

  @Test
  void theHalfItWasBuiltBy() {
    Score score = score("tune");
    if (System.getProperty("malha.finder.show") != null || System.getenv("SHOW") != null) {
      score.missed.forEach(miss -> System.out.println("MISSED " + miss));
      score.alarms.forEach(alarm -> System.out.println("ALARM " + alarm));
    }
    holds(score, 0.977, 0.985, 0.985, 0.975, 0.865);
  }

  @Test
  void theHalfThatIsTheExam() {
    holds(score("test"), 0.976, 0.977, 0.99, 0.97, 0.815);
  }

  /** Nobody who works on the finder reads them either; they were counted once it was settled. */
  @Test
  void theNotesOfSomebodyWhoKnewNothingOfIt() {
    holds(score("fresh"), 0.96, 0.97, 0.96, 0.95, 0.74);
  }

  @Test
  void bothHalvesHoldEveryKindAndStyle() {
    for (String half : List.of("tune", "test")) {
      List<LabelledNote> notes = LabelledNote.half(half);
      assertTrue(notes.size() >= 75, half + " has " + notes.size() + " notes");
      for (Kind kind : Kind.values()) {
        long labels =
            notes.stream()
                .flatMap(note -> note.labels().stream())
                .filter(label -> label.kind() == kind)
                .count();
        assertTrue(labels >= 6, half + " has " + labels + " of " + kind);
      }
      assertEquals(12, notes.stream().map(LabelledNote::style).distinct().count(), half);
    }
  }

  /** What was reached on 23 November 2026, and a little less; to be raised with the finder. */
  private static void holds(
      Score score, double all, double direct, double fixed, double hasty, double notes) {
    assertAll(
        () -> atLeast(all, score.all, "all"),
        () -> atLeast(direct, score.direct, "direct"),
        () -> atLeast(fixed, score.fixed, "fixed form"),
        () -> atLeast(hasty, score.hasty, "lower case and dictated"),
        () -> atLeast(notes, score.notesWithoutDirectLeak, "notes without direct leak"),
        () -> atLeast(0.956, score.wordsKept, "other words kept"),
        () -> assertTrue(score.alarmsPerHundredWords() <= 1.5, "false alarms"));
  }

  private static void atLeast(double floor, Score.Share share, String what) {
    assertTrue(share.value() >= floor, () -> what + ": " + share);
  }

  private static Score score(String half) {
    Score score = Score.of(LabelledNote.half(half), Score.ours(FINDER));
    System.out.println(half + "\n" + score.totals());
    return score;
  }
}

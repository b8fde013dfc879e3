package org.malha.cases.deidentify;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecondOpinionTest {
  private static final Deidentifier RULES = Deidentifier.rules();
  private static final Deidentifier BOTH = Deidentifier.standard();

  @Test
  void whatStandsLikeANameIsOneThoughItIsAnOrdinaryWord() {
    added("o sr pousa caiu na capela e o garrido levou-o para casa", "pousa");
    added("falei com o cigarrinho e com o cunhado do mestre zarolho", "cigarrinho");
    added("o casal barata (ilídio e laurinda) ficou sem telhado", "barata");
  }

  @Test
  void whatItAddsIsDoubtful() {
    for (Mark mark :
        BOTH.examine("o casal barata ficou sem telhado", Language.PORTUGUESE).marks()) {
      assertTrue(mark.confidence() < 0.6, mark::toString);
    }
  }

  @Test
  void itTakesNothingAway() {
    for (LabelledNote note : LabelledNote.half("tune")) {
      Reading reading = Reading.of(note.text());
      Spans found = RULES.found(reading);
      BitSet covered = new BitSet();
      for (Mark mark : BOTH.examine(note.text(), note.language()).marks()) {
        covered.set(mark.start(), mark.end());
      }
      for (Span span : found.merged()) {
        int start = reading.from(span.start());
        int end = reading.to(span.end() - 1);
        assertTrue(covered.nextClearBit(start) >= end, () -> note.name() + ": " + span);
      }
    }
  }

  @Test
  void aTextWithoutWordsHasNoOpinion() {
    assertEquals(List.of(), BOTH.examine(" ... \n", Language.PORTUGUESE).marks());
  }

  @Test
  void weightsAreReadAsTheyWereWritten() {
    Weights weights = Weights.standard();
    Weights again = new Weights();
    again.read(weights.bytes());
    assertArrayEquals(weights.clues, again.clues);
    assertArrayEquals(weights.follows, again.follows);
  }

  /** That the rules leave a passage and both find it. */
  private static void added(String text, String passage) {
    assertEquals(0, covering(RULES, text, passage), text);
    assertEquals(1, covering(BOTH, text, passage), text);
  }

  private static long covering(Deidentifier finder, String text, String passage) {
    int start = text.indexOf(passage);
    return finder.examine(text, Language.PORTUGUESE).marks().stream()
        .filter(mark -> mark.start() <= start && start + passage.length() <= mark.end())
        .count();
  }
}

package org.malha.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.malha.cases.frame.AgeBand;
import org.malha.cases.frame.Frame;
import org.malha.cases.frame.Household;
import org.malha.cases.frame.LifeArea;
import org.malha.cases.frame.Sector;
import org.malha.cases.frame.Stage;

/** What a lesson may tell of the kind of situation. */
class SituationTypeTest {
  private static final Frame FRAME =
      new Frame(
          AgeBand.OLDER,
          Household.ALONE,
          Set.of(LifeArea.HOUSING),
          Set.of(Sector.HEALTH),
          Stage.PLAN);

  @Test
  void onlyWhatWasChosenOfTheSituationMayBeTold() {
    assertEquals(
        List.of("setor.health", "area.housing", "fase.plan", "agregado.alone", "idade.older"),
        List.copyOf(SituationType.of(FRAME).keySet()));
  }

  @Test
  void theWholeOfASituationIsAlwaysTooMuch() {
    assertTrue(SituationType.MOST < SituationType.of(FRAME).size());
  }

  @Test
  void sectorsAreToldAsTheLibraryCallsThemAndTheRestInWords() {
    List<String> chosen = List.of("idade.older", "setor.health", "area.housing");
    assertEquals(List.of("health"), SituationType.sectors(chosen));
    assertEquals(
        "Habitação · 65 a 79 anos", SituationType.words(chosen, SituationType.of(FRAME)).pt());
  }
}

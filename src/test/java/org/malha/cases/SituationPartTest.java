package org.malha.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.malha.cases.deidentify.Residue.Level;
import org.malha.cases.frame.AgeBand;
import org.malha.cases.frame.Frame;
import org.malha.cases.frame.Household;
import org.malha.cases.frame.LifeArea;
import org.malha.cases.frame.MunicipalitySize;
import org.malha.cases.frame.Sector;
import org.malha.cases.frame.Stage;

/** What pages show of a situation, and of where it was. */
class SituationPartTest {
  private static Frame frame(Optional<MunicipalitySize> size) {
    return new Frame(
        AgeBand.ADULT,
        Household.ONE_PARENT,
        Set.of(LifeArea.HOUSING),
        Set.of(Sector.SOCIAL),
        Stage.PLAN,
        size);
  }

  private static List<String> shown(Optional<MunicipalitySize> size, Level level) {
    return SituationPart.of(new Situation(frame(size), Map.of(), Map.of(), level)).facts().stream()
        .filter(fact -> fact.key().equals("writing.size"))
        .flatMap(fact -> fact.values().stream())
        .toList();
  }

  @Test
  void ofTheMunicipalityOnlyItsSizeIsShownAndNothingWhereItIsLeftOut() {
    assertEquals(
        List.of("writing.size.small"), shown(Optional.of(MunicipalitySize.SMALL), Level.LOW));
    assertEquals(List.of(), shown(Optional.empty(), Level.LOW));
  }

  @Test
  void whereSomebodyIsRareEvenTheSizeIsLeftOut() {
    assertEquals(List.of(), shown(Optional.of(MunicipalitySize.LARGE), Level.HIGH));
  }
}

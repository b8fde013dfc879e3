package org.malha.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.groups.Coverage.State.INVITED;
import static org.malha.groups.Coverage.State.MISSING;
import static org.malha.groups.Coverage.State.PRESENT;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.malha.territory.Municipality;
import org.malha.territory.Territory;

class CoverageTest {
  private static final Territory TERRITORY = new Territory();
  private static final List<Municipality> ALL = List.copyOf(TERRITORY.municipalities());

  @Provide
  Arbitrary<Set<Municipality>> territories() {
    return Arbitraries.of(ALL).set().ofMinSize(2).ofMaxSize(40);
  }

  @Provide
  Arbitrary<Map<String, Integer>> people() {
    return Arbitraries.maps(
            Arbitraries.of(ALL).map(Municipality::dico), Arbitraries.integers().between(0, 5))
        .ofMaxSize(60);
  }

  @Provide
  Arbitrary<Set<String>> invited() {
    return Arbitraries.of(ALL).map(Municipality::dico).set().ofMaxSize(60);
  }

  @Property
  void everyMunicipalityOfTheTerritoryIsPresentInvitedOrMissing(
      @ForAll("territories") Set<Municipality> territory,
      @ForAll("people") Map<String, Integer> people,
      @ForAll("invited") Set<String> invited) {
    Coverage coverage = Coverage.of(territory, people, invited);
    List<String> parts =
        Stream.of(PRESENT, INVITED, MISSING)
            .flatMap(state -> coverage.of(state).stream())
            .map(Coverage.Place::dico)
            .toList();
    assertEquals(territory.size(), parts.size());
    assertEquals(
        territory.stream().map(Municipality::dico).collect(Collectors.toSet()),
        new HashSet<>(parts));
    assertEquals(territory.size(), coverage.total());
    assertEquals(coverage.of(PRESENT).size(), coverage.present());
  }

  @Property
  void whoeverSpeaksForAMunicipalityMakesItPresentWhateverWasInvited(
      @ForAll("territories") Set<Municipality> territory,
      @ForAll("people") Map<String, Integer> people,
      @ForAll("invited") Set<String> invited) {
    for (Coverage.Place place : Coverage.of(territory, people, invited).places()) {
      assertEquals(place.people() > 0, place.state() == PRESENT);
      assertEquals(people.getOrDefault(place.dico(), 0), place.people());
      assertTrue(place.state() != INVITED || invited.contains(place.dico()));
      assertTrue(place.state() != MISSING || !invited.contains(place.dico()));
    }
  }

  @Test
  void somebodyFromElsewhereChangesNothing() {
    Set<Municipality> two =
        Set.of(
            TERRITORY.municipality("0607").orElseThrow(),
            TERRITORY.municipality("0613").orElseThrow());
    Coverage coverage = Coverage.of(two, Map.of("1009", 3), Set.of("1106"));
    assertEquals(0, coverage.present());
    assertEquals(2, coverage.of(MISSING).size());
  }
}

package org.malha.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.malha.accounts.Organisation;
import org.malha.accounts.Person;
import org.malha.territory.Territory;

/** Who may chair. */
class IndependenceTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

  private static Person of(Organisation organisation) {
    Person person = new Person("Alguém", "alguem", "a@example.org", "", NOW);
    person.mandate(organisation, "", TODAY.minusYears(1), null, null, NOW);
    return person;
  }

  private static boolean independent(Person chair) {
    Person bruno = of(Organisation.municipality("0607", "Lousã"));
    return Independence.of(bruno, Set.of(99L), Set.of("0607", "0613"), Optional.of("cim-rc"), TODAY)
        .holdsFor(chair, TODAY);
  }

  @Test
  void somebodyFromAnotherRegionIs() {
    var others = new Independence(Set.of(99L), Set.of(7L), Set.of("0607"), Set.of("cim-rc"));
    assertEquals(true, others.holdsFor(of(Organisation.municipality("0701", "Alandroal")), TODAY));
  }

  @Test
  void somebodyOfTheSameMunicipalityIsNot() {
    assertEquals(false, independent(of(Organisation.municipality("0607", "Lousã"))));
  }

  @Test
  void somebodyOfAnotherMunicipalityOfTheGroupIsNot() {
    assertEquals(false, independent(of(Organisation.municipality("0613", "Penacova"))));
  }

  @Test
  void somebodyOfTheEntityOfTheGroupIsNot() {
    assertEquals(false, independent(of(Organisation.entity("cim-rc", "CIM"))));
  }

  @Test
  void whoeverDeclaredAConflictWithTheMunicipalityOrItsEntityIsNot() {
    var room = new Independence(Set.of(99L), Set.of(7L), Set.of("0607"), Set.of());
    var territory = new Territory();
    assertEquals(true, room.holdsWith(Set.of(), territory));
    assertEquals(
        true, room.holdsWith(Set.of(Organisation.municipality("0701", "Alandroal")), territory));
    assertEquals(
        false, room.holdsWith(Set.of(Organisation.municipality("0607", "Lousã")), territory));
    assertEquals(
        false, room.holdsWith(Set.of(Organisation.entity("cim-regiao-coimbra", "CIM")), territory));
  }
}

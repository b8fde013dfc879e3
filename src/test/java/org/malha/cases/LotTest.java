package org.malha.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.malha.accounts.Organisation;
import org.malha.accounts.Person;
import org.malha.territory.Territory;

/** Who is drawn to chair. */
class LotTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
  private static final Territory TERRITORY = new Territory();
  private static final String LOUSA = "0607";
  private static final String REGION = "cim-regiao-coimbra";

  /** Bodies that volunteers declare; those of the room are among them. */
  private static final List<Organisation> BODIES =
      List.of(
          Organisation.municipality(LOUSA, "Lousã"),
          Organisation.municipality("0613", "Penacova"),
          Organisation.municipality("0701", "Alandroal"),
          Organisation.entity(REGION, "CIM da Região de Coimbra"),
          Organisation.entity("cim-alentejo-central", "CIM do Alentejo Central"));

  private static final Independence ROOM =
      new Independence(Set.of(99L), Set.of(7L), Set.of(LOUSA, "0613"), Set.of());

  private static Person from(Organisation body) {
    Person person = new Person("Alguém", "alguem", "a@example.org", "", NOW);
    person.mandate(body, "", TODAY.minusYears(1), null, null, NOW);
    return person;
  }

  /** For each volunteer, which of the bodies they declared. */
  @Provide
  static Arbitrary<List<Set<Integer>>> declarations() {
    return Arbitraries.integers()
        .between(0, BODIES.size() - 1)
        .set()
        .ofMaxSize(3)
        .list()
        .ofMaxSize(8);
  }

  @Property(tries = 500)
  void noDrawEverGivesAChairWithADeclaredConflict(
      @ForAll("declarations") List<Set<Integer>> declared, @ForAll long chance) {
    List<ChairVolunteer> volunteers = new ArrayList<>();
    for (Set<Integer> bodies : declared) {
      var volunteer = new ChairVolunteer(volunteers.size() + 1L, TODAY);
      bodies.forEach(body -> volunteer.declare(BODIES.get(body)));
      volunteers.add(volunteer);
    }
    Set<Long> signers = Set.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
    Optional<Long> drawn =
        new Lot(ROOM, signers, Set.of(), TERRITORY, TODAY)
            .draw(volunteers, id -> from(BODIES.get(2)), new Random(chance))
            .map(ChairVolunteer::personId);
    List<Long> free =
        volunteers.stream()
            .filter(one -> declared.get((int) one.personId() - 1).stream().allMatch(b -> free(b)))
            .map(ChairVolunteer::personId)
            .toList();
    assertEquals(free.isEmpty(), drawn.isEmpty());
    assertEquals(true, drawn.map(free::contains).orElse(true));
  }

  private static boolean free(int body) {
    return body == 2 || body == 4;
  }

  @Property(tries = 100)
  void whoeverDeclinedInTheRoomOrDidNotSignIsNotDrawn(@ForAll long chance) {
    List<ChairVolunteer> volunteers =
        List.of(
            new ChairVolunteer(1, TODAY),
            new ChairVolunteer(2, TODAY),
            new ChairVolunteer(3, TODAY));
    assertEquals(
        Optional.of(3L),
        new Lot(ROOM, Set.of(1L, 3L), Set.of(1L), TERRITORY, TODAY)
            .draw(volunteers, id -> from(BODIES.get(2)), new Random(chance))
            .map(ChairVolunteer::personId));
  }

  @Property(tries = 100)
  void theLeastOftenDrawnComesFirst(@ForAll long chance) {
    var often = new ChairVolunteer(1, TODAY);
    often.drawn();
    assertEquals(
        Optional.of(2L),
        new Lot(ROOM, Set.of(1L, 2L), Set.of(), TERRITORY, TODAY)
            .draw(
                List.of(often, new ChairVolunteer(2, TODAY)),
                id -> from(BODIES.get(2)),
                new Random(chance))
            .map(ChairVolunteer::personId));
  }
}

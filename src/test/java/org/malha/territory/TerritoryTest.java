package org.malha.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TerritoryTest {
  private final Territory territory = new Territory();

  @Test
  void thereAre308Municipalities() {
    assertEquals(308, territory.municipalities().size());
  }

  @Test
  void everyMunicipalityIsInExactlyOneEntityOfThePartition() {
    int sum =
        territory.entities().stream()
            .filter(Entity::partition)
            .mapToInt(entity -> territory.of(entity).size())
            .sum();
    assertEquals(308, sum);
    assertEquals(25, territory.entities().stream().filter(Entity::partition).count());
  }

  @Test
  void thePeninsulaDeSetubalOverlapsLisbon() {
    Entity overlay = territory.entity("cim-peninsula-setubal").orElseThrow();
    assertEquals(9, territory.of(overlay).size());
    assertTrue(territory.of(overlay).stream().allMatch(m -> m.entity().equals("am-lisboa")));
  }

  @Test
  void noTwoMunicipalitiesHaveTheSameName() {
    assertEquals(
        308,
        territory.municipalities().stream()
            .map(Municipality::name)
            .collect(Collectors.toSet())
            .size());
  }

  @Test
  void lousaBelongsToTheRegionOfCoimbra() {
    Municipality lousa = territory.municipality("0607").orElseThrow();
    assertEquals("Lousã", lousa.name());
    assertEquals("cim-regiao-coimbra", lousa.entity());
    assertEquals("PT192", lousa.nuts3());
    assertEquals("cdss-coimbra", lousa.socialSecurity());
    assertEquals(19, territory.of(territory.entity("cim-regiao-coimbra").orElseThrow()).size());
  }

  @Test
  void listsAreInPortugueseOrder() {
    var names = territory.municipalities().stream().map(Municipality::name).toList();
    assertTrue(names.indexOf("Évora") < names.indexOf("Fafe"));
    assertTrue(names.indexOf("Águeda") < names.indexOf("Alandroal"));
  }
}

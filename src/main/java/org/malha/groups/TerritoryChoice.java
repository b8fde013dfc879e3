package org.malha.groups;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.malha.territory.Municipality;
import org.malha.territory.Territory;
import org.malha.web.SortKeys;

/** What the form of a group offers as its territory. */
public record TerritoryChoice(List<Kind> kinds, List<District> districts) {
  /**
   * Entities of one kind.
   *
   * @param code of the kind, in lower case, as in message keys
   */
  public record Kind(String code, List<One> entities) {}

  /** One entity and how many municipalities it has. */
  public record One(String id, String name, int municipalities) {}

  /** The municipalities of a district, or of an autonomous region. */
  public record District(String name, List<Municipality> municipalities) {
    /** How many of them are among these dico codes. */
    public long chosen(List<String> dicos) {
      return municipalities.stream().filter(m -> dicos.contains(m.dico())).count();
    }
  }

  static TerritoryChoice of(Territory territory) {
    return new TerritoryChoice(
        List.of("CIM", "AM", "AMR").stream().map(kind -> kind(kind, territory)).toList(),
        territory.municipalities().stream()
            .map(Municipality::district)
            .distinct()
            .sorted(Comparator.comparing(SortKeys::of))
            .map(name -> district(name, territory))
            .toList());
  }

  private static Kind kind(String kind, Territory territory) {
    return new Kind(
        kind.toLowerCase(Locale.ROOT),
        territory.entities().stream()
            .filter(e -> e.kind().equals(kind))
            .map(e -> new One(e.id(), e.shortName(), territory.of(e).size()))
            .toList());
  }

  private static District district(String name, Territory territory) {
    return new District(
        name, territory.municipalities().stream().filter(m -> m.district().equals(name)).toList());
  }
}

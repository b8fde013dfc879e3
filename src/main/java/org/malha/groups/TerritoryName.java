package org.malha.groups;

import java.util.List;
import java.util.Optional;
import org.malha.territory.Entity;
import org.malha.territory.Municipality;
import org.malha.territory.Territory;

/**
 * The territory of a group in words: its inter-municipal entity, or some of its municipalities and
 * how many more there are.
 */
public record TerritoryName(String named, int more) {
  private static final int NAMED = 3;

  static TerritoryName of(WorkingGroup group, Territory territory) {
    Optional<Entity> entity = group.entityId().flatMap(territory::entity);
    if (entity.isPresent()) {
      return new TerritoryName(entity.get().shortName(), 0);
    }
    List<String> names = names(group, territory);
    int named = names.size() <= NAMED + 1 ? names.size() : NAMED;
    return new TerritoryName(String.join(", ", names.subList(0, named)), names.size() - named);
  }

  /** All of it, for the API. */
  static String whole(WorkingGroup group, Territory territory) {
    return group
        .entityId()
        .flatMap(territory::entity)
        .map(Entity::shortName)
        .orElseGet(() -> String.join(", ", names(group, territory)));
  }

  private static List<String> names(WorkingGroup group, Territory territory) {
    return municipalities(group, territory).stream().map(Municipality::name).toList();
  }

  /** The municipalities of a group in alphabetical order. */
  static List<Municipality> municipalities(WorkingGroup group, Territory territory) {
    var dicos = group.municipalities();
    return territory.municipalities().stream().filter(m -> dicos.contains(m.dico())).toList();
  }
}

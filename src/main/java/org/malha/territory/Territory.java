package org.malha.territory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.malha.web.SortKeys;

/** All of the territory, in memory; lists are in Portuguese alphabetical order. */
@ApplicationScoped
public class Territory {
  private final Map<String, Municipality> municipalities;
  private final Map<String, Entity> entities;
  private final Map<String, SocialSecurityBody> socialSecurity;

  /** Reads the packed tables. */
  public Territory() {
    List<Map<String, String>> rows = Csv.rows("municipalities");
    municipalities =
        byId(
            rows.stream().map(Territory::municipality).toList(),
            Municipality::dico,
            Municipality::name);
    entities =
        byId(
            Csv.rows("intermunicipal-entities").stream().map(Territory::entity).toList(),
            Entity::id,
            Entity::shortName);
    socialSecurity =
        byId(
            rows.stream()
                .map(row -> new SocialSecurityBody(value(row, "cdss_id"), value(row, "cdss_name")))
                .distinct()
                .toList(),
            SocialSecurityBody::id,
            SocialSecurityBody::name);
  }

  private static Municipality municipality(Map<String, String> row) {
    return new Municipality(
        value(row, "dico"),
        value(row, "display_name"),
        value(row, "district_or_region"),
        value(row, "nuts3_code"),
        value(row, "nuts3_name"),
        value(row, "entity_id"),
        Optional.of(value(row, "overlay_entity_id")).filter(id -> !id.isEmpty()),
        value(row, "cdss_id"));
  }

  private static Entity entity(Map<String, String> row) {
    return new Entity(
        value(row, "id"),
        value(row, "kind"),
        value(row, "name"),
        value(row, "short_name"),
        value(row, "partition").equals("yes"));
  }

  private static String value(Map<String, String> row, String column) {
    String value = row.get(column);
    if (value == null) {
      throw new IllegalStateException("No column " + column);
    }
    return value;
  }

  private static <T> Map<String, T> byId(
      List<T> all, Function<T, String> id, Function<T, String> name) {
    return Collections.unmodifiableMap(
        SortKeys.sorted(all.stream(), name).stream()
            .collect(
                Collectors.toMap(
                    id, Function.identity(), (first, second) -> first, LinkedHashMap::new)));
  }

  /** All 308. */
  public Collection<Municipality> municipalities() {
    return municipalities.values();
  }

  /** The municipality of a dico code, if there is one. */
  public Optional<Municipality> municipality(String dico) {
    return Optional.ofNullable(municipalities.get(dico));
  }

  /** The name of a municipality that is known to exist, such as one that a row points at. */
  public String name(String dico) {
    return municipality(dico).map(Municipality::name).orElse(dico);
  }

  /** All inter-municipal entities, the overlay included. */
  public Collection<Entity> entities() {
    return entities.values();
  }

  /** The entity of an id, if there is one. */
  public Optional<Entity> entity(String id) {
    return Optional.ofNullable(entities.get(id));
  }

  /** The municipalities of an entity, by partition or overlay. */
  public List<Municipality> of(Entity entity) {
    return municipalities.values().stream().filter(m -> m.in(entity.id())).toList();
  }

  /** District centres and the two regional institutes. */
  public Collection<SocialSecurityBody> socialSecurity() {
    return socialSecurity.values();
  }
}

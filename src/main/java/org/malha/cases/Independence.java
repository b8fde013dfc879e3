package org.malha.cases;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.malha.accounts.Mandate;
import org.malha.accounts.Organisation;
import org.malha.accounts.Person;
import org.malha.territory.Territory;

/**
 * Whether somebody could chair a room without judging their own house: nobody of an organisation
 * for which the presenter speaks, of a municipality of the presenter or of the group, or of the
 * group itself (case-method.md D4.1).
 *
 * @param members of the group
 * @param organisations for which the presenter speaks
 * @param municipalities of the group and of the presenter, as dico codes
 * @param entities inter-municipal entities of the group and of the presenter
 */
record Independence(
    Set<Long> members, Set<Long> organisations, Set<String> municipalities, Set<String> entities) {
  Independence {
    members = Set.copyOf(members);
    organisations = Set.copyOf(organisations);
    municipalities = Set.copyOf(municipalities);
    entities = Set.copyOf(entities);
  }

  /** Of whoever presents a situation to a group. */
  static Independence of(
      Person presenter,
      Set<Long> members,
      Set<String> municipalitiesOfGroup,
      Optional<String> entityOfGroup,
      LocalDate today) {
    Set<Organisation> own = bodies(presenter, today);
    Set<String> municipalities = new HashSet<>(municipalitiesOfGroup);
    own.forEach(body -> body.dico().ifPresent(municipalities::add));
    Set<String> entities = new HashSet<>();
    entityOfGroup.ifPresent(entities::add);
    own.forEach(body -> body.entityId().ifPresent(entities::add));
    return new Independence(
        members,
        own.stream().map(Organisation::id).collect(Collectors.toSet()),
        municipalities,
        entities);
  }

  /** Whether this person is independent of presenter and group; the presenter is not. */
  boolean holdsFor(Person person, LocalDate today) {
    return !members.contains(person.id())
        && bodies(person, today).stream()
            .noneMatch(
                body ->
                    organisations.contains(body.id())
                        || body.dico().filter(municipalities::contains).isPresent()
                        || body.entityId().filter(entities::contains).isPresent());
  }

  /**
   * Whether somebody who declared that they do not chair for these bodies could chair. An
   * inter-municipal entity stands for its municipalities, too.
   */
  boolean holdsWith(Set<Organisation> declared, Territory territory) {
    return declared.stream()
        .noneMatch(
            body ->
                organisations.contains(body.id())
                    || body.dico().filter(municipalities::contains).isPresent()
                    || body.entityId().filter(entity -> reaches(entity, territory)).isPresent());
  }

  private boolean reaches(String entity, Territory territory) {
    return entities.contains(entity)
        || municipalities.stream()
            .anyMatch(dico -> territory.municipality(dico).filter(m -> m.in(entity)).isPresent());
  }

  private static Set<Organisation> bodies(Person person, LocalDate today) {
    return person.mandatesOn(today).stream().map(Mandate::organisation).collect(Collectors.toSet());
  }
}

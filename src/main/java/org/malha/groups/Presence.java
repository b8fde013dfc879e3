package org.malha.groups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.malha.territory.Territory;
import org.malha.web.Times;

/** Which municipalities of a group are there. */
@ApplicationScoped
public class Presence {
  @Inject Clock clock;
  @Inject Territory territory;
  @Inject GroupInvitations invitations;

  /** The coverage of a group's territory today, with these members. */
  public Coverage in(WorkingGroup group, List<Membership> members) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Times.LISBON);
    return Coverage.of(
        TerritoryName.municipalities(group, territory),
        people(members, today),
        invitations.municipalities(group.id()));
  }

  /** How many members speak for each municipality on this day, by dico. */
  static Map<String, Integer> people(List<Membership> members, LocalDate day) {
    var people = new HashMap<String, Integer>();
    for (Membership membership : members) {
      membership.person().mandatesOn(day).stream()
          .map(mandate -> mandate.organisation().dico())
          .flatMap(Optional::stream)
          .distinct()
          .forEach(dico -> people.merge(dico, 1, Integer::sum));
    }
    return people;
  }
}

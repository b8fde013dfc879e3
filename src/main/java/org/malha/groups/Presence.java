package org.malha.groups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    return in(group, members, invitations.coming(group.id()).invited());
  }

  /** The same, where it is known for which municipalities somebody has been invited. */
  Coverage in(WorkingGroup group, List<Membership> members, Set<String> invited) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Times.LISBON);
    return Coverage.of(
        TerritoryName.municipalities(group, territory), people(members, today), invited);
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

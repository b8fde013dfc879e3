package org.malha.home;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.malha.accounts.Mandate;
import org.malha.accounts.Organisation;
import org.malha.accounts.Person;
import org.malha.discussions.Drafts;
import org.malha.notifications.Told;

/**
 * Everything that lies on the desk of one person; what they need to do is worked out from that
 * alone. What they may not read is not among it, whoever put it there.
 *
 * @param speakers the bodies for which they speak today
 * @param ended whether all their mandates have ended
 * @param told what they were told, have not read and are asked by it
 * @param begun what they have begun to write
 */
record Papers(
    long person,
    List<Speaker> speakers,
    boolean ended,
    List<MyGroup> groups,
    List<Matter> matters,
    List<Told> told,
    List<Drafts.Begun> begun,
    Instant now) {
  /** A body for which somebody speaks. */
  record Speaker(
      Organisation.Kind kind, Optional<String> code, Optional<String> dico, String name) {
    private static Speaker of(Organisation body) {
      return new Speaker(body.kind(), body.code(), body.dico(), body.name());
    }
  }

  Papers {
    matters = matters.stream().filter(matter -> matter.group().reads()).toList();
  }

  static List<Speaker> speakers(Person person, LocalDate today) {
    return person.mandatesOn(today).stream().map(Mandate::organisation).map(Speaker::of).toList();
  }

  /** The dico codes of the municipalities for which somebody speaks. */
  static Set<String> dicos(List<Speaker> speakers) {
    return speakers.stream()
        .flatMap(speaker -> speaker.dico().stream())
        .collect(Collectors.toSet());
  }

  /** The constraint under which a discussion stands, if it is among them. */
  Optional<Matter> discussed(long discussion) {
    return matters.stream().filter(matter -> matter.thread().id() == discussion).findFirst();
  }

  /** A group to which the person belongs. */
  Optional<MyGroup> mine(long group) {
    return groups.stream().filter(one -> one.id() == group && one.member()).findFirst();
  }
}

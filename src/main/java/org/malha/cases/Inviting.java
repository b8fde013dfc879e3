package org.malha.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.malha.accounts.People;
import org.malha.accounts.Person;
import org.malha.accounts.Role;
import org.malha.groups.Memberships;
import org.malha.masks.Masks;
import org.malha.web.Refusal;

/**
 * How a room gets its voices. The chair chooses among the members of the group, whether they have
 * accepted the charter yet or not (whoever presents has, so a list of those alone would be a short
 * one of who it may be), and among the people of other groups who accepted it; nobody is in it by
 * their office. Who presents is on the list like everybody else, and stays unseen: an invitation to
 * them changes nothing and shows nothing.
 */
@ApplicationScoped
@Transactional
public class Inviting {
  @Inject Charter charter;
  @Inject People people;
  @Inject Memberships memberships;
  @Inject Masks masks;

  /**
   * Somebody who could be invited.
   *
   * @param ofGroup whether they belong to the group to which the situation was presented
   */
  record Candidate(Person person, boolean ofGroup) {}

  /** Whom the chair may invite, in alphabetical order. */
  List<Candidate> candidates(Participation chair) {
    Set<Long> members =
        memberships.of(chair.room().group().id()).stream()
            .map(membership -> membership.person().id())
            .collect(Collectors.toSet());
    Set<Long> signers = new HashSet<>(charter.signers());
    long self = masks.person(chair.seat().mask(), chair.key());
    return people.all().stream()
        .filter(person -> signers.contains(person.id()) || members.contains(person.id()))
        .filter(person -> person.id() != self)
        .filter(person -> !person.has(Role.ADMINISTRATOR) && !person.has(Role.PRIVACY_OFFICER))
        .map(person -> new Candidate(person, members.contains(person.id())))
        .toList();
  }

  /**
   * The chair invites people.
   *
   * @throws Refusal.Invalid when somebody may not be invited
   */
  void invite(Participation chair, Collection<Long> chosen, LocalDate today) {
    Set<Long> possible =
        candidates(chair).stream().map(one -> one.person().id()).collect(Collectors.toSet());
    if (!possible.containsAll(chosen)) {
      throw new Refusal.Invalid("case.invite.nobody");
    }
    CaseRoom room = chair.room();
    for (long person : chosen) {
      long mask = masks.give(room.id(), chair.key(), person);
      if (room.circle().of(mask).isEmpty()) {
        room.seat(mask, Part.VOICE, CaseRooms.freeNumber(room), today);
      }
    }
  }

  /** Somebody who was invited says yes; the charter comes first. */
  void accept(Participation invited, LocalDate today) {
    charter.ask();
    if (!invited.seat().waiting() || invited.room().standing() != Standing.OPEN) {
      throw new Refusal.Conflict("case.conflict.moved");
    }
    invited.seat().take(today);
  }

  /** Somebody who was invited or takes part leaves; what they said stays under their mask. */
  void leave(Participation voice, LocalDate today) {
    voice.seat().leave(today);
  }
}

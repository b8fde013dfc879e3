package org.malha.groups;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.malha.accounts.Mandate;
import org.malha.accounts.Organisation;
import org.malha.accounts.Person;

/** The lines of {@link MembersPage}, each with what its reader may do. */
record MemberList(Reach reach, long viewer, LocalDate today, Instant now) {
  List<MembersPage.Member> members(List<Membership> all) {
    boolean oneFacilitator = all.stream().filter(Membership::facilitator).count() == 1;
    return all.stream().map(m -> member(m, oneFacilitator)).toList();
  }

  private MembersPage.Member member(Membership membership, boolean oneFacilitator) {
    Person person = membership.person();
    boolean self = person.id() == viewer;
    boolean manages = reach.facilitator();
    return new MembersPage.Member(
        person.id(),
        person.name(),
        speaksFor(person),
        membership.facilitator(),
        membership.since(),
        self,
        manages && !membership.facilitator(),
        manages && membership.facilitator() && !oneFacilitator,
        manages && !self);
  }

  List<MembersPage.Asking> asking(List<JoinRequest> requests) {
    return requests.stream()
        .map(
            r ->
                new MembersPage.Asking(
                    r.id(), r.person().name(), speaksFor(r.person()), r.reason(), r.askedAt()))
        .toList();
  }

  List<MembersPage.Invited> invited(List<GroupInvitation> invitations) {
    return invitations.stream()
        .map(
            i ->
                new MembersPage.Invited(
                    i.id(),
                    i.invitation().name(),
                    i.invitation().email(),
                    i.invitation().organisation().map(Organisation::name).orElse(""),
                    i.facilitator(),
                    i.invitation().expiresAt(),
                    i.invitation().open(now)))
        .toList();
  }

  private List<String> speaksFor(Person person) {
    return person.mandatesOn(today).stream().map(MemberList::voice).toList();
  }

  private static String voice(Mandate mandate) {
    String organisation = mandate.organisation().name();
    return mandate.title().isEmpty() ? organisation : organisation + ", " + mandate.title();
  }
}

package org.malha.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.malha.audit.Audit;
import org.malha.audit.Deed;
import org.malha.database.Turn;
import org.malha.journal.Journal;
import org.malha.start.Settings;
import org.malha.web.Refusal;

/** Ways in. */
@ApplicationScoped
@Transactional
public class Invitations {
  /** An invitation and the link that opens it, which only its maker sees. */
  public record Sent(Invitation invitation, String link) {}

  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Clock clock;
  @Inject Journal journal;
  @Inject Audit audit;
  @Inject Settings settings;
  @Inject People people;
  @Inject Turn turn;
  @Inject Event<InvitationAccepted> accepted;

  /**
   * Invites an address, for an organisation or for none.
   *
   * @param by who invites; nobody for the first administrator
   */
  public Sent invite(
      String email,
      String name,
      @Nullable Organisation organisation,
      String title,
      @Nullable Role role,
      @Nullable Person by) {
    String code = Secrets.fresh();
    var invitation =
        new Invitation(
            Secrets.hash(code),
            email.strip().toLowerCase(Locale.ROOT),
            name,
            organisation,
            title,
            role,
            by,
            clock.instant());
    em.persist(invitation);
    journal.changed("invitation", invitation.id());
    return new Sent(invitation, link(code));
  }

  private String link(String code) {
    return settings.baseUrl() + "/convite/" + code;
  }

  /**
   * The open invitation of a code.
   *
   * @throws Refusal.NotFound when there is none, or it was accepted, revoked or has expired
   */
  public Invitation opened(String code) {
    return find(code).orElseThrow(Refusal.NotFound::new);
  }

  /**
   * The open invitation of a code; none when it was accepted, revoked or has expired. The link to
   * the first administrator's account opens only while nobody has one.
   */
  public Optional<Invitation> find(String code) {
    return em.createQuery(
            "select i from Invitation i left join fetch i.organisation left join fetch i.invitedBy where i.codeHash = :hash",
            Invitation.class)
        .setParameter("hash", Secrets.hash(code))
        .getResultStream()
        .filter(i -> i.open(clock.instant()))
        .filter(i -> i.invitedBy().isPresent() || people.none())
        .findFirst();
  }

  /** Invitations that nobody has accepted yet, expired ones too, the newest first. */
  public List<Invitation> pending() {
    return em.createQuery(
            """
            select i from Invitation i left join fetch i.organisation left join fetch i.invitedBy
            where i.acceptedAt is null and i.revokedAt is null order by i.invitedAt desc, i.id desc
            """,
            Invitation.class)
        .getResultList();
  }

  /** Somebody new accepts, with name and password. */
  public Person accept(
      String code, String name, String email, String jobTitle, PasswordHash password) {
    Invitation invitation = openedAlone(code);
    if (people.byEmail(email).isPresent()) {
      throw new Refusal.Conflict("invitation.known");
    }
    Person person = people.add(name, email, jobTitle);
    person.choosePassword(password);
    take(invitation, person);
    return person;
  }

  /** Somebody who has an account accepts. */
  public void accept(String code, Person someone) {
    take(openedAlone(code), people.byId(someone.id()));
  }

  /**
   * Somebody who has an account accepts what was sent to their own address, without its link.
   *
   * @throws Refusal.NotFound when it is not open, or for somebody else
   */
  public void accept(long id, Person someone) {
    Person person = people.byId(someone.id());
    Invitation invitation =
        Optional.ofNullable(em.find(Invitation.class, id, LockModeType.PESSIMISTIC_WRITE))
            .filter(found -> found.open(clock.instant()))
            .filter(found -> found.email().equals(person.email()))
            .orElseThrow(Refusal.NotFound::new);
    take(invitation, person);
  }

  /**
   * Whoever comes second through the same link waits here, and then finds it used; so does whoever
   * comes through another of the links to the first account, of which each start prints one.
   */
  private Invitation openedAlone(String code) {
    Invitation invitation = opened(code);
    boolean first = invitation.invitedBy().isEmpty();
    if (first) {
      turn.take();
    }
    em.refresh(invitation, LockModeType.PESSIMISTIC_WRITE);
    if (!invitation.open(clock.instant()) || (first && !people.none())) {
      throw new Refusal.NotFound();
    }
    return invitation;
  }

  private void take(Invitation invitation, Person person) {
    Instant now = clock.instant();
    invitation.accept(person, now);
    LocalDate today = LocalDate.ofInstant(now, person.zone());
    Optional<Person> by = invitation.invitedBy();
    boolean meant = invitation.meantFor(person);
    invitation
        .organisation()
        .filter(o -> meant)
        .filter(o -> person.mandatesOn(today).stream().noneMatch(m -> m.speaksFor(o)))
        .ifPresent(o -> speaks(person, o, invitation, today));
    invitation
        .role()
        .filter(role -> meant)
        .filter(role -> !person.has(role))
        .ifPresent(
            role -> {
              person.grant(role, by.orElse(null), now);
              audit.person(Deed.ROLE_GIVEN, inviter(invitation), person.id(), "", role.name());
            });
    em.flush();
    journal.changed("invitation", invitation.id());
    journal.changed("person", person.id());
    accepted.fire(new InvitationAccepted(invitation, person));
  }

  private void speaks(Person person, Organisation o, Invitation invitation, LocalDate today) {
    @Nullable Person by = invitation.invitedBy().orElse(null);
    person.mandate(o, invitation.title(), today, null, by, clock.instant());
    audit.person(Deed.MANDATE_GIVEN, inviter(invitation), person.id(), "", o.name());
  }

  private static @Nullable Long inviter(Invitation invitation) {
    return invitation.invitedBy().map(Person::id).orElse(null);
  }

  /** Takes an invitation back. */
  public void revoke(long id, Person by) {
    Invitation invitation = byId(id);
    invitation.revoke(people.byId(by.id()), clock.instant());
    journal.changed("invitation", id);
  }

  /** A new link for an invitation whose first link was lost. */
  public Sent renew(long id) {
    Invitation invitation = byId(id);
    if (invitation.settled()) {
      throw new Refusal.Conflict("invitation.settled");
    }
    String code = Secrets.fresh();
    invitation.renew(Secrets.hash(code), clock.instant());
    journal.changed("invitation", id);
    return new Sent(invitation, link(code));
  }

  /**
   * The invitation of an id.
   *
   * @throws Refusal.NotFound when there is none
   */
  public Invitation byId(long id) {
    return em.createQuery(
            "select i from Invitation i left join fetch i.organisation left join fetch i.invitedBy where i.id = :id",
            Invitation.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElseThrow(Refusal.NotFound::new);
  }
}

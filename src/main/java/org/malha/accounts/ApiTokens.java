package org.malha.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.malha.accounts.ApiToken.Opens;
import org.malha.journal.Journal;
import org.malha.web.Refusal;

/** The keys with which programs act for people, or read their feeds. */
@ApplicationScoped
@Transactional
public class ApiTokens {
  /** What a new key is, said this once, and when it ends. */
  public record Made(String token, Instant expires) {}

  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Clock clock;
  @Inject Journal journal;
  @Inject People people;

  /** A new key of this person. */
  public Made make(Person person, Opens opens, String label) {
    String secret = Secrets.fresh();
    var token =
        new ApiToken(Secrets.hash(secret), people.byId(person.id()), opens, label, clock.instant());
    em.persist(token);
    journal.changed("api-token", token.id());
    return new Made(secret, token.expiresAt());
  }

  /** A person's keys that still open this, the newest first. */
  public List<ApiToken> of(long personId, Opens opens) {
    return of(personId).stream().filter(token -> token.opens(opens, clock.instant())).toList();
  }

  private List<ApiToken> of(long personId) {
    return em.createQuery(
            """
            select t from ApiToken t
            where t.person.id = :id and t.revokedAt is null and t.expiresAt > :now
            order by t.madeAt desc, t.id desc
            """,
            ApiToken.class)
        .setParameter("id", personId)
        .setParameter("now", clock.instant())
        .getResultList();
  }

  /**
   * Takes a key back.
   *
   * @throws Refusal.NotFound when this person has no such key
   */
  public void revoke(long personId, long id) {
    ApiToken token =
        of(personId).stream()
            .filter(t -> t.id() == id)
            .findFirst()
            .orElseThrow(Refusal.NotFound::new);
    token.revoke(clock.instant());
    journal.changed("api-token", id);
  }

  /**
   * Takes the key back that came with a request.
   *
   * @throws Refusal.NotFound when this person has no such key
   */
  public void revoke(long personId, String secret) {
    String hash = Secrets.hash(secret);
    revoke(
        personId,
        of(personId).stream()
            .filter(t -> t.hasHash(hash))
            .findFirst()
            .orElseThrow(Refusal.NotFound::new)
            .id());
  }

  /** Takes back every key of a person: whoever lost a password may have lost a key with it. */
  public void revokeAll(long personId) {
    for (ApiToken token : of(personId)) {
      token.revoke(clock.instant());
      journal.changed("api-token", token.id());
    }
  }
}

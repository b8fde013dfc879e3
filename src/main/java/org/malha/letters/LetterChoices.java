package org.malha.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.malha.groups.GroupAndPerson;
import org.malha.web.Refusal;

/** Which letters people chose to get. */
@ApplicationScoped
@Transactional
public class LetterChoices {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int CODE_BYTES = 32;

  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Clock clock;

  /** What somebody chose; a page asks, so nothing is written where they did not. */
  LetterChoice of(long person) {
    return Optional.ofNullable(em.find(LetterChoice.class, person))
        .orElseGet(() -> new LetterChoice(person, ""));
  }

  /** The same, kept, so that its code can go into a letter. */
  LetterChoice kept(long person) {
    return Optional.ofNullable(em.find(LetterChoice.class, person))
        .orElseGet(
            () -> {
              var fresh = new LetterChoice(person, code());
              em.persist(fresh);
              return fresh;
            });
  }

  private static String code() {
    byte[] bytes = new byte[CODE_BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** The groups of which letters to somebody carry no words. */
  Set<Long> bare(long person) {
    return em.createQuery(
            "select b.key.groupId from BareGroup b where b.key.personId = :person", Long.class)
        .setParameter("person", person)
        .getResultStream()
        .collect(Collectors.toSet());
  }

  /**
   * Chooses.
   *
   * @param bare of these groups, those without words
   */
  void choose(long person, boolean atOnce, Rhythm rhythm, Set<Long> groups, Set<Long> bare) {
    Instant now = clock.instant();
    kept(person).choose(atOnce, rhythm, now);
    for (long group : groups) {
      var key = new GroupAndPerson(group, person);
      Optional<BareGroup> before = Optional.ofNullable(em.find(BareGroup.class, key));
      if (!bare.contains(group)) {
        before.ifPresent(em::remove);
      } else if (before.isEmpty()) {
        em.persist(new BareGroup(key, now));
      }
    }
  }

  /**
   * Whether the person of a code gets these letters.
   *
   * @throws Refusal.NotFound when it is nobody's code
   */
  boolean wanted(String code, Occasion occasion) {
    return byCode(code).wants(occasion);
  }

  /**
   * Stops these letters for the person of a code; a second time changes nothing.
   *
   * @throws Refusal.NotFound when it is nobody's code
   */
  void stop(String code, Occasion occasion) {
    LetterChoice choice = byCode(code);
    if (choice.wants(occasion)) {
      choice.stop(occasion, clock.instant());
    }
  }

  /**
   * Takes that back.
   *
   * @throws Refusal.NotFound when it is nobody's code
   */
  void resume(String code, Occasion occasion) {
    byCode(code).resume(occasion, clock.instant());
  }

  private LetterChoice byCode(String code) {
    return em.createQuery("select c from LetterChoice c where c.code = :code", LetterChoice.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst()
        .orElseThrow(Refusal.NotFound::new);
  }
}

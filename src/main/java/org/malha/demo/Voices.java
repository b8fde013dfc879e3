package org.malha.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.Mandate;
import org.malha.accounts.People;
import org.malha.accounts.Person;
import org.malha.constraints.Constraint;
import org.malha.constraints.Description;
import org.malha.constraints.Raising;
import org.malha.discussions.Conversation;
import org.malha.discussions.Place;
import org.malha.discussions.Post;
import org.malha.groups.Memberships;
import org.malha.groups.WorkingGroup;
import org.malha.web.Language;

/** The cast raising constraints and speaking about them, each through their mandate. */
@ApplicationScoped
@Transactional
class Voices {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject People people;
  @Inject Memberships memberships;
  @Inject Raising raising;
  @Inject Conversation conversation;
  @Inject Clock clock;

  Person person(String local) {
    return people.byEmail(local + "@example.org").orElseThrow();
  }

  WorkingGroup group(String slug) {
    return em.createQuery("select g from WorkingGroup g where g.slug = :slug", WorkingGroup.class)
        .setParameter("slug", slug)
        .getSingleResult();
  }

  Constraint raise(String who, String slug, Description said, @Nullable String reportedId) {
    Person person = person(who);
    return raising.raise(
        person, mandate(person), group(slug), said, Language.PT, reportedId, key());
  }

  Post say(String who, Constraint about, @Nullable Post answering, String words) {
    Person person = person(who);
    return conversation.reply(
        person,
        mandate(person),
        place(about, true),
        about.discussion().id(),
        answering == null ? null : answering.id(),
        words,
        Language.PT,
        key());
  }

  Place place(Constraint about, boolean moderates) {
    Set<Long> readers =
        memberships.of(about.group().id()).stream()
            .map(membership -> membership.person().id())
            .collect(Collectors.toSet());
    return new Place(about.path(), about.title(), true, moderates, readers);
  }

  private @Nullable Mandate mandate(Person person) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), person.zone());
    return person.mandatesOn(today).stream().findFirst().orElse(null);
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }
}

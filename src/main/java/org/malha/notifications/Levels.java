package org.malha.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.Person;
import org.malha.constraints.Constraint;
import org.malha.groups.GroupAndPerson;
import org.malha.groups.Visibility;

/** How much people chose to be told of groups and threads. */
@ApplicationScoped
@Transactional
class Levels {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Clock clock;

  /** What somebody chose for groups, by id of the group. */
  Map<Long, Level> ofGroups(long person) {
    return em.createQuery(
            "select l.key.groupId, l.level from GroupLevel l where l.key.personId = :person",
            Object[].class)
        .setParameter("person", person)
        .getResultStream()
        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Level) row[1]));
  }

  /** A thread for which somebody chose a level. */
  record Chosen(Constraint about, long discussion, Level level) {}

  /** The threads that somebody may read and for which they chose a level, by title. */
  List<Chosen> ofThreads(long person) {
    return em.createQuery(
            """
            select c, d.id, l.level from Constraint c left join c.discussion d
              left join ThreadLevel l on l.key.discussionId = d.id
              left join c.group g left join Membership m on m.group = g and m.person.id = :person
            where l.key.personId = :person and %s order by c.title, c.id
            """
                .formatted(Visibility.READ),
            Object[].class)
        .setParameter("person", person)
        .getResultStream()
        .map(row -> new Chosen((Constraint) row[0], (Long) row[1], (Level) row[2]))
        .toList();
  }

  /** What somebody chose for a thread, if anything. */
  Optional<Level> ofThread(long person, long discussion) {
    return Optional.ofNullable(em.find(ThreadLevel.class, new ThreadLevel.Key(discussion, person)))
        .map(ThreadLevel::level);
  }

  /** Chooses for a group. */
  void chooseGroup(Person person, long group, Level level) {
    var key = new GroupAndPerson(group, person.id());
    Optional.ofNullable(em.find(GroupLevel.class, key))
        .ifPresentOrElse(
            chosen -> chosen.choose(level, clock.instant()),
            () -> em.persist(new GroupLevel(key, level, clock.instant())));
  }

  /** Chooses for a thread; null leaves it to the group again. */
  void chooseThread(Person person, long discussion, @Nullable Level level) {
    var key = new ThreadLevel.Key(discussion, person.id());
    Optional<ThreadLevel> before = Optional.ofNullable(em.find(ThreadLevel.class, key));
    if (level == null) {
      before.ifPresent(em::remove);
    } else {
      before.ifPresentOrElse(
          chosen -> chosen.choose(level, clock.instant()),
          () -> em.persist(new ThreadLevel(key, level, clock.instant())));
    }
  }
}

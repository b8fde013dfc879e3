package org.malha.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.malha.accounts.CurrentViewer;
import org.malha.accounts.People;
import org.malha.accounts.Person;
import org.malha.constraints.Constraint;
import org.malha.constraints.Constraints;
import org.malha.constraints.Found;
import org.malha.groups.Visibility;
import org.malha.journal.Journal;
import org.malha.library.PracticePage.Answered;
import org.malha.web.Refusal;

/** Which practice somebody linked to which constraint. */
@ApplicationScoped
@Transactional
public class PracticeLinks {
  /** The most practices that one constraint can have. */
  static final int MOST = 30;

  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Clock clock;
  @Inject People people;
  @Inject CurrentViewer viewer;
  @Inject Constraints constraints;
  @Inject Journal journal;

  /** The constraints of a practice that the viewer can read, the latest first. */
  List<Answered> of(Holding practice) {
    // Outer joins throughout, as in Constraints.
    return em
        .createQuery(
            """
            select c, g.name from PracticeLink l left join l.constraint c
              left join c.group g left join Membership m on m.group = g and m.person.id = :reader
            where l.item = :item and\s"""
                + Visibility.READ
                + " order by l.linkedAt desc, l.id desc",
            Object[].class)
        .setParameter("reader", viewer.id())
        .setParameter("item", practice.row())
        .getResultList()
        .stream()
        .map(row -> answered((Constraint) row[0], (String) row[1]))
        .toList();
  }

  private static Answered answered(Constraint one, String group) {
    return new Answered(
        one.reference(), one.title(), one.language(), one.path(), group, one.state().key());
  }

  /**
   * Links a practice. Twice is once.
   *
   * @throws Refusal.NotFound when the person cannot read the constraint
   * @throws Refusal.Forbidden when they are no member of its group
   */
  public void link(Person by, long constraintId, Holding practice) {
    Found found = held(by, constraintId);
    if (current(constraintId, practice.row()).isEmpty()) {
      em.persist(
          new PracticeLink(
              practice.row(), found.constraint(), people.byId(by.id()), clock.instant()));
      var ids = new LinkedHashSet<>(found.constraint().practices());
      ids.add(practice.item().id());
      if (ids.size() > MOST) {
        throw new Refusal.Invalid("links.too-many");
      }
      found.constraint().answeredBy(ids);
      journal.changed("library", practice.row());
      journal.changed("constraint", constraintId);
    }
  }

  /**
   * The row of a practice, whether its text can be read or not.
   *
   * @throws Refusal.NotFound when there is none
   */
  long row(String practice) {
    return em.createQuery(
            "select i.id from LibraryItem i where i.key = :key and i.kind in :kinds", Long.class)
        .setParameter("key", practice)
        .setParameter("kinds", List.of(Kind.PRACTICE.word(), Kind.LITERATURE.word()))
        .getResultStream()
        .findFirst()
        .orElseThrow(Refusal.NotFound::new);
  }

  /**
   * Takes a link away; it stays among the past ones. Twice is once.
   *
   * @throws Refusal.NotFound when the person cannot read the constraint
   * @throws Refusal.Forbidden when they are no member of its group
   */
  public void unlink(Person by, long constraintId, long row, String practice) {
    Found found = held(by, constraintId);
    current(constraintId, row)
        .ifPresent(
            link -> {
              var ids = new LinkedHashSet<>(found.constraint().practices());
              ids.remove(practice);
              found.constraint().answeredBy(ids);
              em.persist(new PastPracticeLink(link, people.byId(by.id()), clock.instant()));
              em.remove(link);
              journal.changed("library", row);
              journal.changed("constraint", constraintId);
            });
  }

  private Found held(Person by, long constraintId) {
    Found found = constraints.hold(by.id(), constraintId);
    if (!found.reach().member()) {
      throw new Refusal.Forbidden();
    }
    return found;
  }

  private Optional<PracticeLink> current(long constraintId, long row) {
    return em.createQuery(
            "select l from PracticeLink l where l.constraint.id = :constraint and l.item = :item",
            PracticeLink.class)
        .setParameter("constraint", constraintId)
        .setParameter("item", row)
        .getResultStream()
        .findFirst();
  }
}

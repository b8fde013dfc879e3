package org.malha.constraints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.malha.groups.Membership;
import org.malha.groups.Reach;
import org.malha.web.Refusal;

/** All constraints, always as somebody may read them. */
@ApplicationScoped
@Transactional
public class Constraints {
  /** Who reads: {@code g} is the group and {@code m} the reader's membership of it, if any. */
  static final String READABLE =
      "(g.visibility = org.malha.groups.Visibility.PUBLIC or m.id is not null)";

  // Outer joins throughout: EclipseLink puts inner ones after the outer ones that refer to them.
  private static final String WHOLE =
      """
      select c, m from Constraint c left join fetch c.group g left join fetch c.discussion d
        left join fetch c.raisedBy left join fetch c.organisation left join fetch c.editedBy
        left join Membership m on m.group = g and m.person.id = :reader
      where %s and\s"""
          .formatted(READABLE);

  @PersistenceContext(unitName = "malha")
  EntityManager em;

  /**
   * The constraint of an id, with its group and whoever raised it.
   *
   * @param reader the id of a person; 0 for a visitor
   * @throws Refusal.NotFound when there is none that this reader may read
   */
  public Found reach(long reader, long id) {
    return find("c.id = :key", reader, id).orElseThrow(Refusal.NotFound::new);
  }

  /** The constraint to which a discussion belongs, if this reader may read it. */
  Optional<Found> ofDiscussion(long reader, long discussionId) {
    return find("d.id = :key", reader, discussionId);
  }

  private Optional<Found> find(String condition, long reader, long key) {
    return em.createQuery(WHOLE + condition, Object[].class)
        .setParameter("reader", reader)
        .setParameter("key", key)
        .getResultStream()
        .findFirst()
        .map(row -> found((Constraint) row[0], (Membership) row[1]));
  }

  static Found found(
      Constraint constraint, @org.jspecify.annotations.Nullable Membership membership) {
    boolean facilitates = membership != null && membership.facilitator();
    return new Found(constraint, new Reach(constraint.group(), membership != null, facilitates));
  }

  /**
   * The same, held until the end of the transaction, so that of two changes at once the second sees
   * the first.
   */
  Found hold(long reader, long id) {
    Found found = reach(reader, id);
    em.lock(found.constraint(), LockModeType.PESSIMISTIC_WRITE);
    em.refresh(found.constraint());
    return found;
  }

  /** Its steps from the first to the last, with whoever took them. */
  public List<Step> steps(long constraintId) {
    return em.createQuery(
            """
            select s from Step s join fetch s.takenBy where s.constraint.id = :id
            order by s.takenAt, s.id
            """,
            Step.class)
        .setParameter("id", constraintId)
        .getResultList();
  }

  /** What its municipalities say today, with whoever signed. */
  public List<CoSignature> coSignatures(long constraintId) {
    return em.createQuery(
            """
            select s from CoSignature s join fetch s.signedBy where s.constraint.id = :id
            order by s.signedAt, s.id
            """,
            CoSignature.class)
        .setParameter("id", constraintId)
        .getResultList();
  }

  /** What its municipalities said before, newest first, with whoever signed and ended it. */
  List<PastCoSignature> pastCoSignatures(long constraintId) {
    return em.createQuery(
            """
            select s from PastCoSignature s join fetch s.signedBy join fetch s.endedBy
            where s.constraint.id = :id order by s.endedAt desc, s.id desc
            """,
            PastCoSignature.class)
        .setParameter("id", constraintId)
        .getResultList();
  }
}

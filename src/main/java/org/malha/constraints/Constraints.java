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
import org.malha.groups.Visibility;
import org.malha.web.Refusal;

/** All constraints, always as somebody may read them. */
@ApplicationScoped
@Transactional
public class Constraints {
  // Outer joins throughout: EclipseLink puts inner ones after the outer ones that refer to them.
  private static final String ONE =
      """
      select c, m%s from Constraint c left join fetch c.group g left join fetch c.discussion d
        left join fetch c.raisedBy left join fetch c.organisation left join fetch c.editedBy
        left join Membership m on m.group = g and m.person.id = :reader %s
      where %s and %s""";
  private static final String WITH_STEPS =
      ONE.formatted(
          ", s, p",
          "left join Step s on s.constraint = c left join s.takenBy p",
          Visibility.READ,
          "c.id = :key order by s.takenAt, s.id");

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
    return em.createQuery(ONE.formatted("", "", Visibility.READ, condition), Object[].class)
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
   * The same with its steps from the first to the last and whoever took them, in one statement.
   *
   * @throws Refusal.NotFound when there is none that this reader may read
   */
  Whole whole(long reader, long id) {
    List<Object[]> rows =
        em.createQuery(WITH_STEPS, Object[].class)
            .setParameter("reader", reader)
            .setParameter("key", id)
            .getResultList();
    if (rows.isEmpty()) {
      throw new Refusal.NotFound();
    }
    Object[] first = rows.get(0);
    return new Whole(
        found((Constraint) first[0], (Membership) first[1]),
        rows.stream().map(row -> (Step) row[2]).toList());
  }

  /** A constraint, what somebody may do in its group, and its steps. */
  record Whole(Found found, List<Step> steps) {}

  /**
   * The same, held until the end of the transaction, so that of two changes at once the second sees
   * the first.
   */
  public Found hold(long reader, long id) {
    Found found = reach(reader, id);
    em.lock(found.constraint(), LockModeType.PESSIMISTIC_WRITE);
    em.refresh(found.constraint());
    return found;
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

package org.malha.discussions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What discussions remember of those who come to read them. */
@ApplicationScoped
@Transactional
class Visits {
  /** Counting them looks at every post of the discussion; only who moderates waits for it. */
  private static final String REPORTS =
      """
      , (select count(r) from Report r
         where r.post.discussion.id = :discussion and r.decidedAt is null)
      """;

  private static final String OF =
      """
       from Person p
        left join ReadMark m on m.key.personId = p.id and m.key.discussionId = :discussion
        left join Draft d on d.personId = p.id and (d.place = :draft or d.place like :drafts)
      where p.id = :viewer
      """;

  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Clock clock;

  /**
   * What is known of this viewer.
   *
   * @param answered the number of the post whose answer is being written; 0 for none
   */
  Visit of(long discussionId, long viewer, Place place, int answered) {
    if (viewer == 0) {
      return Visit.OF_A_VISITOR;
    }
    String draft = ReplyForm.draft(discussionId, 0);
    List<Object[]> rows =
        em.createQuery("select m, d" + (place.mayModerate() ? REPORTS : "") + OF, Object[].class)
            .setParameter("discussion", discussionId)
            .setParameter("viewer", viewer)
            .setParameter("draft", draft)
            .setParameter("drafts", draft + "-r-%")
            .getResultList();
    if (rows.isEmpty()) {
      return Visit.OF_A_VISITOR;
    }
    @Nullable Object[] first = rows.get(0);
    return new Visit(
        viewer,
        first[0] instanceof ReadMark mark ? mark.lastNumber() : null,
        ReplyForm.draft(discussionId, answered),
        rows.stream()
            .map(row -> row[1])
            .filter(Draft.class::isInstance)
            .map(Draft.class::cast)
            .toList(),
        place.mayModerate() && first[2] instanceof Number open ? open.intValue() : 0);
  }

  /**
   * Remembers how far somebody has read: as far as every number was shown, so that what stands on a
   * page they did not open stays unread.
   */
  void shown(
      long discussionId, long person, @Nullable Integer before, Collection<Integer> numbers) {
    int last = reached(before == null ? 0 : before, numbers);
    if (before != null && last == before) {
      return;
    }
    int moved =
        em.createQuery(
                """
                update ReadMark m set m.lastNumber = :last, m.readAt = :now
                where m.key.discussionId = :discussion and m.key.personId = :person
                """)
            .setParameter("last", last)
            .setParameter("now", clock.instant())
            .setParameter("discussion", discussionId)
            .setParameter("person", person)
            .executeUpdate();
    if (moved == 0) {
      em.persist(new ReadMark(discussionId, person, last, clock.instant()));
    }
  }

  /** The highest number up to which nothing is missing. */
  static int reached(int before, Collection<Integer> numbers) {
    int last = before;
    for (int number : new TreeSet<>(numbers).tailSet(before + 1)) {
      if (number != last + 1) {
        break;
      }
      last = number;
    }
    return last;
  }
}

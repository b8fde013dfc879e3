package org.malha.discussions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What discussions remember of those who come to read them. */
@ApplicationScoped
@Transactional
class Visits {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Clock clock;

  /**
   * What is known of this viewer: one query for the people of the place, of whom one has a draft
   * and a read mark.
   *
   * @param answered the number of the post whose answer is being written; 0 for none
   */
  Visit of(long discussionId, long viewer, Place place, int answered) {
    if (viewer == 0) {
      return Visit.OF_A_VISITOR;
    }
    Set<Long> people = new HashSet<>(place.mayWrite() ? place.readers() : Set.of());
    people.add(viewer);
    List<Object[]> rows =
        em.createQuery(
                """
                select p.id, p.name, p.handle, p.leftAt, m, d,
                  (select count(r) from Report r
                   where r.post.discussion.id = :discussion and r.decidedAt is null)
                from Person p
                  left join Draft d on d.personId = p.id and d.personId = :viewer
                    and (d.place = :draft or d.place like :drafts)
                  left join ReadMark m on m.key.personId = p.id and m.key.personId = :viewer
                    and m.key.discussionId = :discussion
                where p.id in :people order by p.sortKey, p.id
                """,
                Object[].class)
            .setParameter("discussion", discussionId)
            .setParameter("viewer", viewer)
            .setParameter("draft", ReplyForm.draft(discussionId, 0))
            .setParameter("drafts", ReplyForm.draft(discussionId, 0) + "-r-%")
            .setParameter("people", people)
            .getResultList();
    return visit(rows, viewer, place, ReplyForm.draft(discussionId, answered));
  }

  private static Visit visit(List<Object[]> rows, long viewer, Place place, String wanted) {
    var others = new ArrayList<Mentionable>();
    var drafts = new ArrayList<Draft>();
    @Nullable Integer lastRead = null;
    int openReports = 0;
    for (@Nullable Object[] row : rows) {
      if (row[0] instanceof Long id && id != viewer) {
        if (row[3] == null) {
          others.add(new Mentionable(String.valueOf(row[1]), String.valueOf(row[2])));
        }
        continue;
      }
      if (row[4] instanceof ReadMark mark) {
        lastRead = mark.lastNumber();
      }
      if (row[5] instanceof Draft draft) {
        drafts.add(draft);
      }
      if (row[6] instanceof Number open && place.mayModerate()) {
        openReports = open.intValue();
      }
    }
    return new Visit(viewer, lastRead, wanted, drafts, others, openReports);
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

package org.malha.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.malha.groups.Visibility;
import org.malha.web.Markdown;

/** Reported posts that wait for a decision, and what was decided of late. */
@ApplicationScoped
@Transactional
public class Queue {
  private static final int MOST = 100;
  private static final int EXCERPT = 300;

  @PersistenceContext(unitName = "malha")
  EntityManager em;

  /**
   * Reports in the groups that this person facilitates, the oldest first.
   *
   * @param decided those decided, the newest first, instead of those that wait
   */
  public List<QueuePage.Waiting> of(long facilitator, boolean decided) {
    return em.createQuery(
            """
            select r.id, d.id, c.title, g.name, a.id, a.name, b.name, p.markdown, w.withdrawnAt,
              r.reportedAt, r.reason, r.decidedAt, r.hidden, r.answer
            from Report r left join r.post p left join p.author a left join r.reportedBy b
              left join Withdrawal w on w.postId = p.id
              left join p.discussion d left join Constraint c on c.discussion = d
              left join c.group g left join Membership m on m.group = g
            where m.person.id = :facilitator and m.facilitator = true and\s"""
                + (decided
                    ? "r.decidedAt is not null order by r.decidedAt desc, r.id desc"
                    : "r.decidedAt is null order by r.reportedAt, r.id"),
            Object[].class)
        .setParameter("facilitator", facilitator)
        .setMaxResults(MOST)
        .getResultStream()
        .map(row -> waiting(row, facilitator))
        .toList();
  }

  /** Withdrawn words are read by nobody, and authors do not learn who reported theirs. */
  private static QueuePage.Waiting waiting(@Nullable Object[] row, long facilitator) {
    boolean own = Objects.equals(row[4], facilitator);
    return new QueuePage.Waiting(
        "/debates/" + row[1] + "/denuncias",
        text(row[2]),
        text(row[3]),
        text(row[5]),
        own ? "" : text(row[6]),
        row[8] == null ? Markdown.plainText(text(row[7]), EXCERPT) : "",
        own,
        (Instant) Objects.requireNonNull(row[9]),
        text(row[10]),
        (Instant) row[11],
        Boolean.TRUE.equals(row[12]),
        text(row[13]));
  }

  private static String text(@Nullable Object column) {
    return column == null ? "" : column.toString();
  }

  /** How many reports wait in each group and since when; groups that are closed have no name. */
  public List<QueuePage.Backlog> backlog() {
    return em.createQuery(
            """
            select g.name, g.visibility, count(r), min(r.reportedAt)
            from Report r left join r.post p left join p.discussion d
              left join Constraint c on c.discussion = d left join c.group g
            where r.decidedAt is null group by g.id, g.name, g.visibility
            order by min(r.reportedAt)
            """,
            Object[].class)
        .getResultStream()
        .map(
            row ->
                new QueuePage.Backlog(
                    row[1] == Visibility.CLOSED ? "" : text(row[0]),
                    ((Number) row[2]).longValue(),
                    (Instant) row[3]))
        .toList();
  }
}

package org.malha.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.malha.groups.Visibility;
import org.malha.traces.Tables;
import org.malha.web.Markdown;

/** Reported posts that wait for a decision, and what was decided of late. */
@ApplicationScoped
@Transactional
public class Queue {
  private static final int MOST = 100;
  private static final int EXCERPT = 300;

  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Tables tables;

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
    return tables
        .rows(
            """
            select g.name as name, g.visibility as visibility, count(*) as n,
              min(r.reported_at) as oldest
            from reports r join posts p on p.id = r.post_id
              join constraints c on c.discussion_id = p.discussion_id
              join working_groups g on g.id = c.group_id
            where r.decided_at is null group by g.id, g.name, g.visibility
            order by min(r.reported_at), g.id
            """)
        .stream()
        .map(
            row ->
                new QueuePage.Backlog(
                    Visibility.CLOSED.name().equals(row.get("visibility"))
                        ? ""
                        : text(row.get("name")),
                    Long.parseLong(text(row.get("n"))),
                    Instant.parse(text(row.get("oldest")))))
        .toList();
  }
}

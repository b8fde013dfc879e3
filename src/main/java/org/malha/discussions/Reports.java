package org.malha.discussions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.CurrentViewer;
import org.malha.web.Form;
import org.malha.web.Markdown;
import org.malha.web.Refusal;

/** What was reported, for those who decide. */
@ApplicationScoped
@Transactional
class Reports {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject CurrentViewer viewer;

  /**
   * The page of all reports in a discussion, the oldest first.
   *
   * @param form what was typed to decide one
   * @param filled that one's id; 0 for none
   * @param refused the key of the sentence that says why it was not decided
   */
  ReportsPage page(
      long discussionId, Place place, Form form, long filled, @Nullable String refused) {
    List<ReportsPage.Case> all = in(discussionId, viewer.id());
    return new ReportsPage(
        place,
        all.stream().filter(reported -> reported.decidedAt() == null).toList(),
        all.stream().filter(reported -> reported.decidedAt() != null).toList(),
        form,
        filled,
        refused);
  }

  /** Outer joins throughout: EclipseLink puts them before the inner ones that they need. */
  private List<ReportsPage.Case> in(long discussionId, long person) {
    return em.createQuery(
            """
            select r, p.id, p.postedAt, p.markdown, a.id, a.name, b.name, w.withdrawnAt
            from Report r left join r.post p left join p.author a left join r.reportedBy b
              left join Withdrawal w on w.postId = p.id
            where p.discussion.id = :discussion order by r.reportedAt, r.id
            """,
            Object[].class)
        .setParameter("discussion", discussionId)
        .getResultStream()
        .map(row -> told(row, person))
        .toList();
  }

  /** In which discussion a report was made. */
  long discussionOf(long reportId) {
    return Optional.ofNullable(em.find(Report.class, reportId))
        .map(report -> report.post().discussion().id())
        .orElseThrow(Refusal.NotFound::new);
  }

  /** Withdrawn words are read by nobody, and authors do not learn who reported theirs. */
  private static ReportsPage.Case told(Object[] row, long person) {
    var report = (Report) row[0];
    boolean own = (long) row[4] == person;
    boolean withdrawn = row[7] != null;
    return new ReportsPage.Case(
        report.id(),
        (String) row[5],
        (Instant) row[2],
        "/intervencoes/" + row[1],
        withdrawn ? "" : Markdown.plainText((String) row[3], 600),
        own,
        own ? "" : (String) row[6],
        report.reportedAt(),
        report.reason(),
        report.decidedAt().orElse(null),
        report.hidden(),
        report.answer());
  }
}

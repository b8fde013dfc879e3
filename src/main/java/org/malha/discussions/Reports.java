package org.malha.discussions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  private List<ReportsPage.Case> in(long discussionId, long person) {
    Set<Long> withdrawn = withdrawn(discussionId);
    return em.createQuery(
            """
            select r from Report r join fetch r.post p join fetch p.author join fetch r.reportedBy
            where p.discussion.id = :discussion order by r.reportedAt, r.id
            """,
            Report.class)
        .setParameter("discussion", discussionId)
        .getResultStream()
        .map(report -> told(report, withdrawn.contains(report.post().id()), person))
        .toList();
  }

  /** Asked by itself: EclipseLink puts an outer join before the inner ones that it needs. */
  private Set<Long> withdrawn(long discussionId) {
    return Set.copyOf(
        em.createQuery(
                """
                select w.postId from Withdrawal w
                where w.postId in (select p.id from Post p where p.discussion.id = :discussion)
                """,
                Long.class)
            .setParameter("discussion", discussionId)
            .getResultList());
  }

  /** In which discussion a report was made. */
  long discussionOf(long reportId) {
    return Optional.ofNullable(em.find(Report.class, reportId))
        .map(report -> report.post().discussion().id())
        .orElseThrow(Refusal.NotFound::new);
  }

  /** Withdrawn words are read by nobody, and authors do not learn who reported theirs. */
  private static ReportsPage.Case told(Report report, boolean withdrawn, long person) {
    Post post = report.post();
    boolean own = post.author().id() == person;
    return new ReportsPage.Case(
        report.id(),
        post.author().name(),
        post.postedAt(),
        "/intervencoes/" + post.id(),
        withdrawn ? "" : Markdown.plainText(post.markdown(), 600),
        own,
        own ? "" : report.reportedBy().name(),
        report.reportedAt(),
        report.reason(),
        report.decidedAt().orElse(null),
        report.hidden(),
        report.answer());
  }
}

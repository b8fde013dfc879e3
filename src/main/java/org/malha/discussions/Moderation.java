package org.malha.discussions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.malha.accounts.People;
import org.malha.accounts.Person;
import org.malha.journal.Journal;
import org.malha.web.Refusal;

/** Reporting posts, deciding about reports, hiding with a reason and showing again. */
@ApplicationScoped
@Transactional
public class Moderation {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Clock clock;
  @Inject People people;
  @Inject Journal journal;

  /**
   * Hides a post from everybody but its author and the moderators; its place stays. A post that is
   * hidden already keeps its first reason.
   *
   * @throws Refusal.Forbidden when this is not one of the place's moderators
   */
  public void hide(Person moderator, Place place, long postId, String reason) {
    mayModerate(place);
    post(postId);
    if (em.find(Hiding.class, postId) == null) {
      em.persist(new Hiding(postId, moderator.id(), reason, clock.instant()));
      journal.changed("post", postId);
    }
  }

  /**
   * Shows a hidden post again.
   *
   * @throws Refusal.Forbidden when this is not one of the place's moderators
   */
  public void undoHiding(Place place, long postId) {
    mayModerate(place);
    Optional.ofNullable(em.find(Hiding.class, postId))
        .ifPresent(
            hiding -> {
              em.remove(hiding);
              journal.changed("post", postId);
            });
  }

  /**
   * Tells the moderators that a post should not stand; once for each person and post.
   *
   * @throws Refusal.Forbidden when the person may not write there, or wrote the post
   */
  public void report(Person person, Place place, long postId, String reason) {
    if (!place.mayWrite()) {
      throw new Refusal.Forbidden("discussion.closed");
    }
    Post post = post(postId);
    if (post.author().id() == person.id()) {
      throw new Refusal.Forbidden("report.own");
    }
    if (reportOf(person, postId).isEmpty()) {
      var report = new Report(post, people.byId(person.id()), reason, clock.instant());
      em.persist(report);
      journal.changed("report", report.id());
    }
  }

  /**
   * Decides a report: the post is hidden for the reason that the reporter reads as the answer, or
   * stays.
   *
   * @throws Refusal.Forbidden when this is not one of the place's moderators, or wrote the post
   * @throws Refusal.Conflict when somebody else has decided it
   */
  public void decide(Person moderator, Place place, long reportId, boolean hide, String answer) {
    mayModerate(place);
    Report report =
        Optional.ofNullable(em.find(Report.class, reportId, LockModeType.PESSIMISTIC_WRITE))
            .orElseThrow(Refusal.NotFound::new);
    if (report.post().author().id() == moderator.id()) {
      throw new Refusal.Forbidden("report.decide.own");
    }
    if (report.decidedAt().isPresent()) {
      throw new Refusal.Conflict("report.decided.already");
    }
    report.decide(moderator, hide, answer, clock.instant());
    journal.changed("report", reportId);
    if (hide) {
      hide(moderator, place, report.post().id(), answer);
    }
  }

  private Optional<Report> reportOf(Person person, long postId) {
    return em.createQuery(
            "select r from Report r where r.post.id = :post and r.reportedBy.id = :person",
            Report.class)
        .setParameter("post", postId)
        .setParameter("person", person.id())
        .getResultStream()
        .findFirst();
  }

  private static void mayModerate(Place place) {
    if (!place.mayModerate()) {
      throw new Refusal.Forbidden();
    }
  }

  /** Locked, so that two moderators, or one who clicks twice, act one after the other. */
  private Post post(long postId) {
    return Optional.ofNullable(em.find(Post.class, postId, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(Refusal.NotFound::new);
  }
}

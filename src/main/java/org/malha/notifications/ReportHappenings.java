package org.malha.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.Person;
import org.malha.constraints.Constraint;
import org.malha.discussions.Post;
import org.malha.groups.WorkingGroup;

/** What happens to a report: it waits for the facilitators, and is decided. */
@ApplicationScoped
@Transactional
public class ReportHappenings implements Happenings {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Facilitators facilitators;

  @Override
  public String kind() {
    return "report";
  }

  @Override
  public List<Happening> of(long subject, Instant row) {
    return em.createQuery(
            """
            select p, a, c, g, b, r.reportedAt, r.decidedAt, r.decidedBy
            from Report r left join r.post p left join p.author a left join r.reportedBy b
              left join p.discussion d left join Constraint c on c.discussion = d
              left join c.group g
            where r.id = :id and c.id is not null
            """,
            Object[].class)
        .setParameter("id", subject)
        .getResultStream()
        .flatMap(found -> of(subject, found).stream())
        .toList();
  }

  private List<Happening> of(long id, @Nullable Object[] row) {
    var all = new ArrayList<Happening>();
    if (row[0] instanceof Post post
        && row[1] instanceof Person author
        && row[2] instanceof Constraint constraint
        && row[3] instanceof WorkingGroup in
        && row[4] instanceof Person reporter
        && row[5] instanceof Instant reported) {
      String key = "report:" + id;
      // Whom it comes from stays between the reporter and the moderators.
      Happening.About about = about(null, in.id(), constraint.id(), post, id);
      all.add(
          new Happening(
              key, reported, about, () -> moderators(in.id(), author.id(), reporter.id())));
      if (row[6] instanceof Instant decided && row[7] instanceof Long by) {
        Happening.About decision = about(by, in.id(), constraint.id(), post, id);
        Map<Long, Kind> told =
            by == reporter.id() ? Map.of() : Map.of(reporter.id(), Kind.REPORT_DECIDED);
        all.add(new Happening(key + ":decided", decided, decision, () -> told));
      }
    }
    return all;
  }

  private static Happening.About about(
      @Nullable Long actor, long group, long constraint, Post post, long report) {
    return new Happening.About(
        actor, group, constraint, post.discussion().id(), post.id(), null, report);
  }

  /** Who wrote the post does not decide about it, and who reported it knows. */
  private Map<Long, Kind> moderators(long group, long author, long reporter) {
    Map<Long, Kind> told = facilitators.told(group, Kind.REPORTED);
    told.remove(author);
    told.remove(reporter);
    return told;
  }
}

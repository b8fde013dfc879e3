package org.malha.discussions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;

/** The posts of a discussion in thread order, everything about them in one query. */
@ApplicationScoped
@Transactional
class Lines {
  private static final String SELECT =
      """
      select p, a.id, a.name, o.name, w.withdrawnAt, h.hiddenAt, h.reason, q.number, b.name, r,
        (select count(u) from UsefulMark u where u.key.postId = p.id),
        (select count(v) from UsefulMark v where v.key.postId = p.id and v.key.personId = :viewer)
      from Post p join p.author a left join p.organisation o
        left join p.parent q left join q.author b
        left join Withdrawal w on w.postId = p.id
        left join Hiding h on h.postId = p.id
        left join Report r on r.post = p and r.reportedBy.id = :viewer
      """;
  private static final String FROM =
      """
        left join Post k on k.discussion.id = :discussion and k.number = :key
      where p.discussion.id = :discussion
        and (p.root > k.root or (p.root = k.root and p.number >= k.number))
      order by p.root, p.number
      """;
  private static final String BEFORE =
      """
        left join Post k on k.discussion.id = :discussion and k.number = :key
      where p.discussion.id = :discussion
        and (k.id is null or p.root < k.root or (p.root = k.root and p.number < k.number))
      order by p.root desc, p.number desc
      """;

  @PersistenceContext(unitName = "malha")
  EntityManager em;

  /** As many posts as the window shows and, if there is one, the next in its direction. */
  Window.Cut in(Window window, long discussionId, long viewer) {
    List<Line> lines =
        em.createQuery(SELECT + (window.backwards() ? BEFORE : FROM), Object[].class)
            .setParameter("viewer", viewer)
            .setParameter("discussion", discussionId)
            .setParameter("key", window.key())
            .setMaxResults(window.size() + 1)
            .getResultStream()
            .map(Line::of)
            .collect(Collectors.toList());
    return window.cut(lines);
  }

  /** One post, if there is one of this id. */
  List<Line> of(long postId, long viewer) {
    return em.createQuery(SELECT + "left join fetch p.discussion where p.id = :id", Object[].class)
        .setParameter("viewer", viewer)
        .setParameter("id", postId)
        .getResultStream()
        .map(Line::of)
        .toList();
  }
}

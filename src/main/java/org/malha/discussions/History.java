package org.malha.discussions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Compares the texts that a post has had. */
@ApplicationScoped
@Transactional
class History {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  HistoryPage of(Places.Reached reached, String path) {
    Post post = reached.post();
    List<PastVersion> past =
        em.createQuery(
                "select v from PastVersion v where v.postId = :post order by v.version",
                PastVersion.class)
            .setParameter("post", post.id())
            .getResultList();
    var texts = new ArrayList<>(past);
    texts.add(new PastVersion(post));
    var later = new ArrayList<HistoryPage.Version>();
    for (int i = 1; i < texts.size(); i++) {
      later.add(version(texts.get(i), texts.get(i - 1).markdown()));
    }
    Collections.reverse(later);
    PastVersion first = texts.get(0);
    return new HistoryPage(
        reached.place(), reached.line().author(), path, later, version(first, first.markdown()));
  }

  private static HistoryPage.Version version(PastVersion text, String before) {
    return new HistoryPage.Version(text.writtenAt(), Difference.between(before, text.markdown()));
  }
}

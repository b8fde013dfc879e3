package org.malha.discussions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares the texts that a post has had. */
@ApplicationScoped
@Transactional
class History {
  private static final int ON_A_PAGE = 20;

  @PersistenceContext(unitName = "malha")
  EntityManager em;

  /** The texts before that version, a page of them; from the newest with a great number. */
  HistoryPage of(Places.Reached reached, String path, int before) {
    Post post = reached.post();
    List<PastVersion> texts = texts(post, before);
    boolean more = texts.size() > ON_A_PAGE;
    var later = new ArrayList<HistoryPage.Version>();
    for (int i = 0; i + 1 < texts.size(); i++) {
      later.add(version(texts.get(i), texts.get(i + 1).markdown()));
    }
    @Nullable PastVersion last = texts.isEmpty() ? null : texts.get(texts.size() - 1);
    return new HistoryPage(
        reached.place(),
        reached.line().author(),
        path,
        later,
        last == null || more ? null : version(last, last.markdown()),
        last == null || !more
            ? null
            : "/intervencoes/" + post.id() + "/historico?antes=" + (last.version() + 1));
  }

  /** The newest before that version, and one more with which to compare the last of them. */
  private List<PastVersion> texts(Post post, int before) {
    var texts = new ArrayList<PastVersion>();
    if (post.version() < before) {
      texts.add(new PastVersion(post));
    }
    texts.addAll(
        em.createQuery(
                """
                select v from PastVersion v where v.postId = :post and v.version < :before
                order by v.version desc
                """,
                PastVersion.class)
            .setParameter("post", post.id())
            .setParameter("before", before)
            .setMaxResults(ON_A_PAGE + 1 - texts.size())
            .getResultList());
    return texts;
  }

  private static HistoryPage.Version version(PastVersion text, String before) {
    return new HistoryPage.Version(text.writtenAt(), Difference.between(before, text.markdown()));
  }
}

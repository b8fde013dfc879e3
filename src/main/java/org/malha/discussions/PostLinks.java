package org.malha.discussions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.malha.start.Settings;
import org.malha.web.Markdown;
import org.malha.web.SafeHtml;

/**
 * To which pages of ours posts link. Rooms above ask with the paths of their pages; a post that was
 * withdrawn or hidden keeps its links, so they ask for its state too.
 */
@ApplicationScoped
@Transactional
class PostLinks {
  private static final int MOST = 50;
  private static final int LONGEST = 200;

  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Settings settings;

  /** Replaces what was noted about a post. */
  void note(long postId, SafeHtml html) {
    em.createQuery("delete from PostLink l where l.key.postId = :post")
        .setParameter("post", postId)
        .executeUpdate();
    paths(html, settings.baseUrl()).forEach(path -> em.persist(new PostLink(postId, path)));
  }

  /**
   * The paths of ours to which a text links, however they are written: with the whole address, in
   * either language, with what follows {@code ?} or {@code #}. They are in lower case.
   */
  static Set<String> paths(SafeHtml html, String baseUrl) {
    return Markdown.links(html).stream()
        .flatMap(link -> path(link, baseUrl).stream())
        .distinct()
        .limit(MOST)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Optional<String> path(String link, String baseUrl) {
    String ours = link.startsWith(baseUrl + "/") ? link.substring(baseUrl.length()) : link;
    String path =
        ours.replaceFirst("[?#].*", "")
            .replaceFirst("^/(?:en|pt)(?=/)", "")
            .replaceFirst("/+$", "")
            .toLowerCase(Locale.ROOT);
    return path.matches("/[^/].*") && path.length() <= LONGEST
        ? Optional.of(path)
        : Optional.empty();
  }
}

package org.malha.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.malha.accounts.CurrentViewer;
import org.malha.constraints.Constraint;
import org.malha.groups.Visibility;

/** Where groups discuss what the library holds: the posts that link to it. */
@ApplicationScoped
@Transactional
public class LinkedPosts {
  private static final int MOST = 20;

  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject CurrentViewer viewer;

  /** The latest posts that the viewer can read and that link to an item, in one statement. */
  List<LinkedPost> to(Item item) {
    return to(paths(item));
  }

  /** The same for a page that is no item of its own. */
  List<LinkedPost> to(String path) {
    return to(Set.of(path));
  }

  private List<LinkedPost> to(Set<String> paths) {
    // Outer joins throughout, as in Constraints.
    return em
        .createQuery(
            """
            select p.id, p.postedAt, c, g.name, a.name
            from PostLink l left join Post p on p.id = l.key.postId left join p.discussion d
              left join Constraint c on c.discussion = d left join c.group g
              left join p.author a left join Membership m on m.group = g and m.person.id = :reader
            where l.key.path in :paths
              and not exists (select w.postId from Withdrawal w where w.postId = p.id)
              and not exists (select h.postId from Hiding h where h.postId = p.id) and\s"""
                + Visibility.READ
                + " order by p.postedAt desc, p.id desc",
            Object[].class)
        .setParameter("reader", viewer.id())
        .setParameter("paths", paths)
        .setMaxResults(MOST)
        .getResultList()
        .stream()
        .map(LinkedPosts::linked)
        .toList();
  }

  /** The addresses under which people find it. */
  private static Set<String> paths(Item item) {
    var paths = new LinkedHashSet<String>();
    paths.add(item.path());
    if (item instanceof Practice practice) {
      practice.code().ifPresent(code -> paths.add("/praticas/" + code.toLowerCase(Locale.ROOT)));
    }
    return paths;
  }

  private static LinkedPost linked(Object[] row) {
    Constraint constraint = (Constraint) row[2];
    return new LinkedPost(
        constraint.reference(),
        constraint.title(),
        constraint.language(),
        "/intervencoes/" + row[0],
        (String) row[3],
        (String) row[4],
        (Instant) row[1]);
  }
}

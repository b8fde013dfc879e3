package org.malha.groups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Set;
import org.malha.accounts.CurrentViewer;
import org.malha.search.Readership;

/**
 * What of the groups may be found: whoever reads a group finds what it discusses, whoever may know
 * that it exists finds the group. Asked at each question, so a membership that ended or a
 * visibility that changed counts at once.
 */
@ApplicationScoped
@Transactional
public class GroupReadership implements Readership {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject CurrentViewer viewer;

  /** The token of those who read what a group discusses. */
  public static String readers(long groupId) {
    return "group:" + groupId;
  }

  /** The token of those who may know that a group exists. */
  static String knowers(long groupId) {
    return "group-known:" + groupId;
  }

  @Override
  public Tokens tokens() {
    var reader = new HashSet<String>();
    var everybody = new HashSet<String>();
    // The membership itself: the id of an absent one would read as 0, not as null.
    em.createQuery(
            """
            select g.id, g.visibility, m from WorkingGroup g
              left join Membership m on m.group = g and m.person.id = :viewer
            """,
            Object[].class)
        .setParameter("viewer", viewer.id())
        .getResultStream()
        .forEach(row -> add((Long) row[0], (Visibility) row[1], row[2] != null, reader, everybody));
    return new Tokens(reader, everybody);
  }

  private void add(
      long group, Visibility visibility, boolean member, Set<String> reader, Set<String> all) {
    add(group, visibility.readBy(false), visibility.knownTo(false, false), all);
    add(group, visibility.readBy(member), visibility.knownTo(member, viewer.signedIn()), reader);
  }

  private static void add(long group, boolean reads, boolean knows, Set<String> tokens) {
    if (reads) {
      tokens.add(readers(group));
    }
    if (knows) {
      tokens.add(knowers(group));
    }
  }
}

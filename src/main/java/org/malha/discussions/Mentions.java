package org.malha.discussions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.malha.accounts.Person;
import org.malha.web.Markdown;
import org.malha.web.SafeHtml;

/** Who is mentioned in what is written; only people who may read it count. */
@ApplicationScoped
@Transactional
class Mentions {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  /**
   * The ids of the mentioned readers by their handles. They are held until the post is written: H2
   * lets a row point at one that is being erased, and a backup with such a row cannot be restored.
   */
  Map<String, Long> in(String markdown, Set<Long> readers) {
    List<String> handles = Markdown.mentions(markdown);
    if (handles.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "select p from Person p where p.handle in :handles order by p.id", Person.class)
        .setParameter("handles", handles)
        .setLockMode(LockModeType.PESSIMISTIC_READ)
        .getResultStream()
        .filter(p -> readers.contains(p.id()))
        .collect(Collectors.toMap(Person::handle, Person::id));
  }

  /** Everybody who may be mentioned, in alphabetical order. */
  List<Mentionable> possible(Set<Long> readers) {
    if (readers.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            """
            select p from Person p where p.id in :readers and p.leftAt is null
            order by p.sortKey, p.id
            """,
            Person.class)
        .setParameter("readers", readers)
        .getResultStream()
        .map(p -> new Mentionable(p.name(), p.handle()))
        .toList();
  }

  /** The text as it will be shown, with those mentions set apart. */
  SafeHtml render(String markdown, String idPrefix, Map<String, Long> mentioned) {
    return Markdown.render(
        markdown, idPrefix, handle -> mentioned.containsKey(handle) ? Markdown.NO_LINK : null);
  }

  /** Replaces what was noted about a post. */
  void note(long postId, Map<String, Long> mentioned) {
    em.createQuery("delete from Mention m where m.key.postId = :post")
        .setParameter("post", postId)
        .executeUpdate();
    mentioned.values().forEach(person -> em.persist(new Mention(postId, person)));
    em.flush(); // here and not at the end, so that whoever tries again hears why it failed
  }
}

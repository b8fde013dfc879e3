package org.malha.constraints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.malha.accounts.Organisation;
import org.malha.discussions.Post;
import org.malha.groups.GroupReadership;
import org.malha.groups.WorkingGroup;
import org.malha.search.Entry;
import org.malha.search.Facet;
import org.malha.search.Source;
import org.malha.web.Markdown;

/**
 * Constraints and the posts under them, to be found by those who read the group. A post has the
 * title of its constraint; withdrawn and hidden ones are found no more.
 */
@ApplicationScoped
@Transactional
public class ConstraintSource implements Source {
  private static final String CONSTRAINT = "constraint";
  private static final String POST = "post";
  private static final int SLICE = 500;
  private static final float POST_WEIGHT = 0.6f;

  private static final String POSTS =
      """
      select p, c from Post p, Constraint c where c.discussion = p.discussion
        and not exists (select w.postId from Withdrawal w where w.postId = p.id)
        and not exists (select h.postId from Hiding h where h.postId = p.id) and\s""";

  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Override
  public Set<String> kinds() {
    return Set.of(CONSTRAINT, POST);
  }

  @Override
  public List<Entry> now(String kind, Set<Long> subjects) {
    if (kind.equals(POST)) {
      return posts("p.id in :ids", subjects);
    }
    var entries = new ArrayList<>(constraints(subjects));
    entries.addAll(posts("c.id in :ids", subjects)); // they carry its title
    return entries;
  }

  @Override
  public Slice from(String kind, long after) {
    String entity = kind.equals(POST) ? "Post" : "Constraint";
    List<Long> ids =
        em.createQuery(
                "select x.id from " + entity + " x where x.id > :after order by x.id", Long.class)
            .setParameter("after", after)
            .setMaxResults(SLICE)
            .getResultList();
    if (ids.isEmpty()) {
      return new Slice(List.of(), after, false);
    }
    Set<Long> some = new TreeSet<>(ids);
    List<Entry> entries = kind.equals(POST) ? posts("p.id in :ids", some) : constraints(some);
    return new Slice(entries, ids.get(ids.size() - 1), ids.size() == SLICE);
  }

  private List<Entry> constraints(Set<Long> ids) {
    Map<Long, List<String>> signed =
        texts(
            "select s.constraint.id, s.dico from CoSignature s where s.constraint.id in :ids", ids);
    Map<Long, List<String>> notes =
        texts(
            """
            select s.constraint.id, s.note from Step s
            where s.constraint.id in :ids and s.note <> '' order by s.id
            """,
            ids);
    return em.createQuery(
            """
            select c from Constraint c left join fetch c.group left join fetch c.organisation
            where c.id in :ids order by c.id
            """,
            Constraint.class)
        .setParameter("ids", ids)
        .getResultStream()
        .map(
            c ->
                entry(
                    c,
                    signed.getOrDefault(c.id(), List.of()),
                    notes.getOrDefault(c.id(), List.of())))
        .toList();
  }

  private Map<Long, List<String>> texts(String query, Collection<Long> ids) {
    var texts = new HashMap<Long, List<String>>();
    em.createQuery(query, Object[].class)
        .setParameter("ids", ids)
        .getResultList()
        .forEach(
            row ->
                texts.computeIfAbsent((Long) row[0], id -> new ArrayList<>()).add((String) row[1]));
    return texts;
  }

  private static Entry entry(Constraint constraint, List<String> signed, List<String> notes) {
    Description said = constraint.description();
    String body =
        Stream.concat(
                Stream.of(
                    Markdown.plainText(constraint.what()),
                    said.affected(),
                    said.tried(),
                    said.asked()),
                notes.stream())
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining("\n"));
    long id = constraint.id();
    return begin(CONSTRAINT, id, constraint.path(), constraint)
        .text(constraint.language(), constraint.title(), body)
        .codes(List.of(constraint.reference(), "C-" + id))
        .facet(Facet.STATE, constraint.state().slug())
        .facet(Facet.SECTOR, constraint.sectors())
        .facet(Facet.MUNICIPALITY, signed)
        .facet(Facet.MUNICIPALITY, constraint.organisation().flatMap(Organisation::dico).orElse(""))
        .facet(Facet.YEAR, year(constraint.raisedAt()))
        .date(constraint.keptAt())
        .build();
  }

  private static Entry.Builder begin(String kind, long id, String path, Constraint constraint) {
    WorkingGroup group = constraint.group();
    Description said = constraint.description();
    return Entry.of(kind, String.valueOf(id), kind, path)
        .facet(Facet.GROUP, group.slug())
        .facet(Facet.TERRITORY, group.entityId().orElse(""))
        .facet(Facet.ELEMENT, said.element())
        .facet(Facet.ELEMENT, Objects.requireNonNullElse(said.secondElement(), ""))
        .audiences(Set.of(GroupReadership.readers(group.id())))
        .place(CONSTRAINT + ":" + constraint.id());
  }

  private List<Entry> posts(String condition, Set<Long> ids) {
    return em.createQuery(POSTS + condition + " order by p.id", Object[].class)
        .setParameter("ids", ids)
        .getResultStream()
        .map(row -> entry((Post) row[0], (Constraint) row[1]))
        .toList();
  }

  private static Entry entry(Post post, Constraint constraint) {
    String page = constraint.path() + "?de=" + post.number() + "#r-" + post.number();
    return begin(POST, post.id(), page, constraint)
        .text(post.language(), constraint.title(), Markdown.plainText(post.html()))
        .facet(Facet.YEAR, year(post.postedAt()))
        .date(post.postedAt())
        .weight(POST_WEIGHT)
        .build();
  }

  private static String year(java.time.Instant moment) {
    return String.valueOf(moment.atZone(ZoneOffset.UTC).getYear());
  }
}

package org.malha.constraints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.malha.groups.Visibility;
import org.malha.web.Language;

/**
 * All constraints that somebody may read, one line each, in three statements however many they are.
 * Choosing, counting and sorting is done on the lines, so that list and counts cannot disagree.
 */
@ApplicationScoped
@Transactional
public class Register {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  // Outer joins throughout, as in Constraints.
  private static final String READABLE =
      """
      from Constraint c left join c.group g left join c.discussion d left join c.raisedBy p
        left join c.organisation o left join Membership m on m.group = g and m.person.id = :reader
      where\s"""
          + Visibility.READ;

  /** The lines of one group, newest first. */
  public List<Line> ofGroup(long reader, long groupId) {
    return lines(reader, "and g.id = :group order by c.id desc", Map.of("group", groupId));
  }

  /**
   * The lines of a reader, newest first.
   *
   * @param reader the id of a person; 0 for a visitor
   */
  public List<Line> lines(long reader) {
    return lines(reader, "order by c.id desc", Map.of());
  }

  /** One constraint in few words. */
  public record Brief(
      long id,
      String title,
      Language language,
      State state,
      String element,
      Instant activeAt,
      int posts) {
    /** {@code C-0012}. */
    public String reference() {
      return Constraint.reference(id);
    }

    /** Its page. */
    public String path() {
      return Constraint.path(id, title);
    }
  }

  /** Those of a group in which something happened last, in one statement. */
  public List<Brief> latest(long groupId, int most) {
    return em.createQuery(
            """
            select c, d.lastPostAt, d.posts
            from Constraint c join c.discussion d where c.group.id = :group
            order by coalesce(d.lastPostAt, c.raisedAt) desc, c.id desc
            """,
            Object[].class)
        .setParameter("group", groupId)
        .setMaxResults(most)
        .getResultStream()
        .map(row -> brief((Constraint) row[0], (Instant) row[1], (Integer) row[2]))
        .toList();
  }

  private static Brief brief(Constraint one, @Nullable Instant lastPostAt, int posts) {
    return new Brief(
        one.id(),
        one.title(),
        one.language(),
        one.state(),
        one.description().element(),
        lastPostAt == null ? one.raisedAt() : lastPostAt,
        posts);
  }

  /** Those that were started from a reported constraint and that the reader may read. */
  public List<Line> startedFrom(long reader, String reportedId) {
    return lines(
        reader, "and c.reportedId = :reported order by c.id desc", Map.of("reported", reportedId));
  }

  private List<Line> lines(long reader, String further, Map<String, Object> parameters) {
    var query =
        em.createQuery(
                """
                select c.id, c.title, c.state, c.element, c.secondElement, c.sectors, c.raisedAt,
                  d.lastPostAt, d.posts, g.slug, g.name, p.id, p.name, o.name, o.dico, g.territory,
                  c.language\s"""
                    + READABLE
                    + " "
                    + further,
                Object[].class)
            .setParameter("reader", reader);
    parameters.forEach(query::setParameter);
    List<Object[]> rows = query.getResultList();
    if (rows.isEmpty()) {
      return List.of();
    }
    Map<Long, Set<String>> signed = signed(rows.stream().map(row -> (Long) row[0]).toList());
    return rows.stream().map(row -> line(row, signed)).toList();
  }

  private static Line line(Object[] row, Map<Long, Set<String>> signed) {
    long id = (Long) row[0];
    Instant raisedAt = (Instant) row[6];
    @Nullable Instant lastPostAt = (Instant) row[7];
    return new Line(
        id,
        (String) row[1],
        Language.of((String) row[16]).orElse(Language.PT),
        (State) row[2],
        (String) row[3],
        (String) row[4],
        IdList.ids((String) row[5]),
        raisedAt,
        lastPostAt == null ? raisedAt : lastPostAt,
        (Integer) row[8],
        (String) row[9],
        (String) row[10],
        (Long) row[11],
        (String) row[12],
        (String) row[13],
        (String) row[14],
        signed.getOrDefault(id, Set.of()),
        ((String) row[15]).split(",", -1).length);
  }

  /** Who co-signed; of many constraints all are read rather than naming each. */
  private Map<Long, Set<String>> signed(List<Long> ids) {
    boolean few = ids.size() <= 100;
    var query =
        em.createQuery(
            "select s.constraint.id, s.dico from CoSignature s"
                + (few ? " where s.constraint.id in :ids" : ""),
            Object[].class);
    if (few) {
      query.setParameter("ids", ids);
    }
    var signed = new HashMap<Long, Set<String>>();
    query
        .getResultList()
        .forEach(
            row ->
                signed.computeIfAbsent((Long) row[0], id -> new HashSet<>()).add((String) row[1]));
    return signed;
  }
}

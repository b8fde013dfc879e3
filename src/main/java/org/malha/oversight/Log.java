package org.malha.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.malha.audit.AuditRow;
import org.malha.groups.Visibility;
import org.malha.web.SortKeys;

/** The log of who changed what may be done or seen, to be read and never to be changed. */
@ApplicationScoped
@Transactional
public class Log {
  /** How many stand on a page. */
  static final int PAGE = 50;

  /** The longest file. */
  static final int MOST = 50_000;

  private static final String FROM =
      """
       from AuditRow r left join Person a on a.id = r.actorId left join Person b on b.id = r.aboutId
        left join WorkingGroup g on g.id = r.groupId
      where 1 = 1""";

  @PersistenceContext(unitName = "malha")
  EntityManager em;

  /** How many rows answer a question. */
  public long count(LogQuestion question, ZoneId zone) {
    return query(Long.class, "select count(r)", question, zone, "").getSingleResult();
  }

  /** A page of them, the newest first. */
  public List<LogLine> page(LogQuestion question, ZoneId zone) {
    return lines(question, zone, (question.page() - 1) * PAGE, PAGE);
  }

  /** All of them, as many as fit into a file. */
  public List<LogLine> all(LogQuestion question, ZoneId zone) {
    return lines(question, zone, 0, MOST);
  }

  private List<LogLine> lines(LogQuestion question, ZoneId zone, int first, int most) {
    return query(
            Object[].class,
            "select r, a.name, b.name, g.name, g.visibility",
            question,
            zone,
            " order by r.doneAt desc, r.id desc")
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultStream()
        .map(Log::line)
        .toList();
  }

  /** A closed group is not for administrators to know of. */
  private static LogLine line(@Nullable Object[] columns) {
    var row = (AuditRow) java.util.Objects.requireNonNull(columns[0]);
    boolean closed = columns[4] == Visibility.CLOSED;
    return new LogLine(
        row.doneAt(),
        row.deed(),
        text(columns[1]),
        text(columns[2]),
        closed ? "" : text(columns[3]),
        closed,
        row.was(),
        row.became());
  }

  private static String text(@Nullable Object column) {
    return column == null ? "" : column.toString();
  }

  private <T> TypedQuery<T> query(
      Class<T> type, String select, LogQuestion question, ZoneId zone, String order) {
    var values = new HashMap<String, Object>();
    String where = where(question, zone, values);
    TypedQuery<T> query = em.createQuery(select + FROM + where + order, type);
    for (Map.Entry<String, Object> value : values.entrySet()) {
      query.setParameter(value.getKey(), value.getValue());
    }
    return query;
  }

  private static String where(LogQuestion question, ZoneId zone, Map<String, Object> values) {
    var where = new StringBuilder();
    if (!question.person().isEmpty()) {
      where.append(" and (a.sortKey like :words or b.sortKey like :words)");
      values.put("words", "%" + SortKeys.words(question.person()) + "%");
    }
    if (question.deed() != null) {
      where.append(" and r.deed = :deed");
      values.put("deed", question.deed());
    }
    LocalDate from = question.from();
    if (from != null) {
      where.append(" and r.doneAt >= :from");
      values.put("from", from.atStartOfDay(zone).toInstant());
    }
    LocalDate to = question.to();
    if (to != null) {
      where.append(" and r.doneAt < :to");
      values.put("to", to.plusDays(1).atStartOfDay(zone).toInstant());
    }
    return where.toString();
  }
}

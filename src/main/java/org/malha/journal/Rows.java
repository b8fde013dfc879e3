package org.malha.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/**
 * The journal, to be followed. Rows of one moment may be committed after later ones, so whoever
 * follows reads the last minutes again and does not mind a row that comes twice.
 */
@ApplicationScoped
@Transactional
public class Rows {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  /** One row. */
  public record Row(long id, String kind, long subject, Instant at) {}

  /**
   * The next rows in order of time.
   *
   * @param at the moment of the last one that was read, or from which to begin
   * @param id of the last one that was read; 0 to begin
   */
  public List<Row> after(Instant at, long id, int most) {
    return em.createQuery(
            """
            select r.id, r.kind, r.subject, r.changedAt from JournalRow r
            where r.changedAt > :at or (r.changedAt = :at and r.id > :id)
            order by r.changedAt, r.id
            """,
            Object[].class)
        .setParameter("at", at)
        .setParameter("id", id)
        .setMaxResults(most)
        .getResultStream()
        .map(row -> new Row((Long) row[0], (String) row[1], (Long) row[2], (Instant) row[3]))
        .toList();
  }

  /** What tells this database from another: its first row; empty while there is none. */
  public String birth() {
    return em.createQuery(
            "select r.id, r.changedAt from JournalRow r order by r.id", Object[].class)
        .setMaxResults(1)
        .getResultStream()
        .map(row -> row[0] + "@" + row[1])
        .findFirst()
        .orElse("");
  }

  /** The moment of the last row. */
  public Instant latest() {
    return em.createQuery(
            "select r.changedAt from JournalRow r order by r.changedAt desc", Instant.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .orElse(Instant.EPOCH);
  }
}

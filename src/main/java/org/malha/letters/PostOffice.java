package org.malha.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.malha.notifications.Kind;
import org.malha.traces.Tables;

/**
 * Makes the rows of letters that are owed: one for each urgent notification, and one for each
 * person and digest. It only adds what is missing, so it may be asked as often as one likes and by
 * as many nodes; whether there are still words for it is found out when it is written.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class PostOffice {
  /** Whoever is looking at the page reads it there first, and gets no letter. */
  static final Duration MOMENT = Duration.ofSeconds(20);

  /** What is older is no matter for a letter of its own any more; the digest has it. */
  static final Duration URGENT_FOR = Duration.ofDays(1);

  /**
   * A digest leaves the last moments to the next one: a telling that takes long, or a clock that is
   * behind, writes moments that have passed.
   */
  static final Duration SETTLED = Duration.ofMinutes(1);

  private static final int BATCH = 200;

  static final String URGENT =
      """
      select n.id as id, n.person_id as person, n.told_at as told from notifications n
        join people p on p.id = n.person_id
        left join letter_choices c on c.person_id = n.person_id
        left join letters l on l.notification_id = n.id
      where n.told_at >= ? and l.id is null and n.read_at is null and n.snoozed_until is null
        and p.id > 0 and p.left_at is null
        and (c.person_id is null or c.at_once)
        and (c.at_once_since is null or n.told_at >= c.at_once_since)
        and (n.kind in (%s) or n.kind = '%s' and n.happening like 'step:%%')
      order by n.id limit %d
      """
          .formatted(
              Occasion.URGENT.stream()
                  .map(kind -> "'" + kind + "'")
                  .collect(Collectors.joining(", ")),
              Kind.COSIGN,
              BATCH);

  private static final String COVERED =
      """
      (select max(l.covers_until) from letters l
        where l.person_id = p.id and l.occasion = 'DIGEST')
      """;

  static final String UNTOLD =
      """
      select p.id as person, %1$s as covered from people p
        left join letter_choices c on c.person_id = p.id
      where p.zone = ? and p.id > 0 and p.left_at is null
        and (c.digest = ? or c.person_id is null and ? = 'DAILY')
        and not exists (select l.id from letters l
          where l.person_id = p.id and l.letter_key = ?)
        and exists (select n.id from notifications n
          where n.person_id = p.id and n.read_at is null and n.told_at < ? and n.told_at >= ?
            and n.told_at >= coalesce(%1$s, n.told_at))
      order by p.id
      """
          .formatted(COVERED);

  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Tables tables;

  /** Makes the letters for what is urgent and was told since a moment; answers how many. */
  public int makeUrgent(Instant since, Instant now) {
    OffsetDateTime from = moment(since);
    if (tables.rows(URGENT, from).isEmpty()) {
      return 0; // mostly, and then nobody need wait
    }
    hold();
    List<Map<String, @Nullable Object>> urgent = tables.rows(URGENT, from);
    for (Map<String, @Nullable Object> row : urgent) {
      Instant told = Instant.parse(String.valueOf(row.get("told")));
      Instant due = told.plus(MOMENT);
      em.persist(OwedLetter.atOnce(number(row, "person"), number(row, "id"), told, due, now));
    }
    return urgent.size();
  }

  /** Where people live who may want digests. */
  public List<ZoneId> zones() {
    return tables
        .rows("select distinct p.zone as zone from people p where p.id > 0 and p.left_at is null")
        .stream()
        .map(row -> ZoneId.of(String.valueOf(row.get("zone"))))
        .toList();
  }

  /**
   * Makes the digests of a day for all people of a zone and rhythm who have not read everything.
   *
   * @return how many
   */
  public int makeDigests(ZoneId zone, Rhythm rhythm, LocalDate day, Instant now) {
    Instant due = Rhythm.at(day, zone);
    Instant until = due.minus(SETTLED);
    Instant earliest = rhythm.earliest(due);
    hold();
    List<Map<String, @Nullable Object>> readers =
        tables.rows(
            UNTOLD,
            zone.getId(),
            rhythm.name(),
            rhythm.name(),
            "digest:" + day,
            moment(until),
            moment(earliest));
    for (Map<String, @Nullable Object> row : readers) {
      Instant covered = row.get("covered") instanceof String last ? Instant.parse(last) : earliest;
      Instant from = covered.isAfter(earliest) ? covered : earliest;
      em.persist(OwedLetter.digest(number(row, "person"), day, from, until, due, now));
    }
    return readers.size();
  }

  private void hold() {
    em.find(LetterDesk.class, LetterDesk.ONLY, LockModeType.PESSIMISTIC_WRITE);
  }

  private static OffsetDateTime moment(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private static long number(Map<String, @Nullable Object> row, String column) {
    return row.get(column) instanceof Long number ? number : 0;
  }
}

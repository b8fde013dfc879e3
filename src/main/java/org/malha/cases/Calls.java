package org.malha.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.People;
import org.malha.accounts.Role;
import org.malha.masks.Masks;
import org.malha.masks.Opening;
import org.malha.masks.RoomKey;
import org.malha.masks.RoomKeys;

/**
 * Who is called to the rooms in the morning of a day. A room calls all who have a seat in it or are
 * offered one, alike and whoever did what there, so that being told, or not, says of nobody what
 * they did (ADR 0028); it works that out from its days alone, and writes down nothing.
 */
@ApplicationScoped
@Transactional
public class Calls {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Masks masks;
  @Inject RoomKeys keys;
  @Inject People people;
  @Inject Today today;

  /**
   * Everybody of the rooms, the privacy role and the curators, by their ids and in their order.
   *
   * @param last the day of the call before; null where there was none
   * @param day the day of the call
   */
  public SortedMap<Long, Call> of(@Nullable LocalDate last, LocalDate day) {
    SortedMap<Long, Call> called = new TreeMap<>();
    List<Diary> diaries = diaries();
    Map.of(
            Role.PRIVACY_OFFICER,
            diaries.stream().map(one -> one.privacyCall(last, day)).reduce(Call.NONE, Call::or),
            Role.CURATOR,
            diaries.stream().map(one -> one.curatorCall(last, day)).reduce(Call.NONE, Call::or))
        .forEach(
            (role, call) -> people.holding(role).forEach(one -> called.merge(one, call, Call::or)));
    for (Diary diary : diaries) {
      Call call = diary.call(last, day);
      keys.of(diary.room().id())
          .ifPresent(
              key ->
                  seated(diary.room(), key)
                      .forEach(person -> called.merge(person, call, Call::or)));
    }
    told(last, day).forEach(person -> called.merge(person, Call.AGAIN, Call::or));
    return called;
  }

  /** Whose masks were opened in rooms that were erased since the call before. */
  private List<Long> told(@Nullable LocalDate last, LocalDate day) {
    return em.createQuery(
            "select t.personId from ToldOpening t where t.toldOn >= :last and t.toldOn < :day",
            Long.class)
        .setParameter("last", last == null ? day.minusDays(1) : last)
        .setParameter("day", day)
        .getResultList();
  }

  private List<Long> seated(CaseRoom room, RoomKey key) {
    return masks.behind(room.id(), key).entrySet().stream()
        .filter(
            mask ->
                room.circle()
                    .of(mask.getKey())
                    .filter(seat -> seat.taken() || seat.waiting())
                    .isPresent())
        .map(Map.Entry::getValue)
        .toList();
  }

  private List<Diary> diaries() {
    Map<Long, List<Word>> words = words();
    Map<Long, List<Flag>> flags =
        em.createQuery("select f from Flag f", Flag.class)
            .getResultStream()
            .collect(Collectors.groupingBy(flag -> flag.room().id()));
    Map<Long, List<Opening>> openings =
        em.createQuery("select o from Opening o", Opening.class)
            .getResultStream()
            .collect(Collectors.groupingBy(Opening::room));
    LocalDate now = today.date();
    return em.createQuery("select r from CaseRoom r", CaseRoom.class)
        .getResultStream()
        .map(
            room ->
                new Diary(
                    room,
                    words.getOrDefault(room.id(), List.of()),
                    flags.getOrDefault(room.id(), List.of()),
                    openings.getOrDefault(room.id(), List.of()),
                    now))
        .toList();
  }

  private Map<Long, List<Word>> words() {
    return em.createQuery(
            """
            select c.room.id, c.id, c.maskId, c.phase, c.prompt, c.answers, c.sentOn
            from Contribution c where c.sentOn is not null
            """,
            Object[].class)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                row -> (Long) row[0],
                Collectors.mapping(
                    row ->
                        new Word(
                            (Long) row[1],
                            (Long) row[2],
                            (Phase) row[3],
                            (Prompt) row[4],
                            (Long) row[5],
                            (LocalDate) row[6]),
                    Collectors.toList())));
  }
}

package org.malha.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.malha.accounts.CurrentViewer;
import org.malha.accounts.Fetch;
import org.malha.accounts.Role;
import org.malha.cases.counts.Counted;
import org.malha.cases.counts.Shown;
import org.malha.cases.counts.Suppression;
import org.malha.cases.frame.LifeArea;
import org.malha.cases.frame.Sector;
import org.malha.database.Turn;
import org.malha.masks.RoomKey;
import org.malha.masks.RoomKeys;
import org.malha.web.Refusal;

/**
 * How many rooms there are, for those who answer for the portal: counted once a quarter and shown
 * as they were counted until the next, so that no count tells what somebody has just done.
 */
@ApplicationScoped
@Transactional
public class RoomCounts {
  static final String PHASES = "phases";
  static final String SECTORS = "sectors";
  static final String AREAS = "areas";
  static final String YEARS = "years";

  private static final String BEFORE = "case.counts.before";

  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject CurrentViewer viewer;
  @Inject RoomKeys keys;
  @Inject Turn turn;

  /**
   * The numbers that are shown now.
   *
   * @throws Refusal.NotFound for whoever does not answer for the portal
   */
  CountsPage page(LocalDate today) {
    if (!viewer.has(Role.ADMINISTRATOR) && !viewer.has(Role.PRIVACY_OFFICER)) {
      throw new Refusal.NotFound();
    }
    Map<String, List<Shown.Cell>> lists = new LinkedHashMap<>();
    List.of(PHASES, SECTORS, AREAS, YEARS).forEach(list -> lists.put(list, new ArrayList<>()));
    List<CountOfRooms> all = all();
    all.forEach(
        one -> lists.computeIfAbsent(one.list(), list -> new ArrayList<>()).add(one.cell()));
    return new CountsPage(
        all.isEmpty() ? null : all.get(0).countedOn(),
        quarter(today).plusMonths(3),
        lists.entrySet().stream().map(e -> new Shown(e.getKey(), e.getValue())).toList());
  }

  private List<CountOfRooms> all() {
    return em.createQuery("select c from CountOfRooms c order by c.id", CountOfRooms.class)
        .getResultList();
  }

  /**
   * Counts the rooms unless they were counted in this quarter; of several nodes, one counts.
   *
   * @return whether it did
   */
  public boolean count(LocalDate today) {
    if (counted(today)) {
      return false;
    }
    turn.take();
    if (counted(today)) {
      return false; // another node did, meanwhile
    }
    em.createQuery("delete from CountOfRooms c").executeUpdate();
    List<Shown> shown = new ArrayList<>(Suppression.of(living()));
    shown.addAll(Suppression.of(List.of(years(today))));
    for (Shown list : shown) {
      list.cells().forEach(cell -> em.persist(new CountOfRooms(today, list.key(), cell)));
    }
    return true;
  }

  private boolean counted(LocalDate today) {
    return all().stream().anyMatch(one -> !one.countedOn().isBefore(quarter(today)));
  }

  /** The first day of the quarter of a day. */
  static LocalDate quarter(LocalDate day) {
    return day.withDayOfMonth(1).withMonth(day.getMonth().firstMonthOfQuarter().getValue());
  }

  /** The rooms that are there; one that cannot be opened any more is not counted. */
  private List<Counted> living() {
    Tally phases = new Tally();
    phases.expect(BEFORE);
    Arrays.stream(Phase.values()).map(Phase::key).forEach(phases::expect);
    phases.expect(Standing.CLOSED.key());
    Tally sectors = new Tally();
    Arrays.stream(Sector.values()).map(Sector::key).forEach(sectors::expect);
    Tally areas = new Tally();
    Arrays.stream(LifeArea.values()).map(LifeArea::key).forEach(areas::expect);
    List<CaseRoom> rooms = rooms();
    Map<Long, RoomKey> open = keys.of(rooms.stream().map(CaseRoom::id).toList());
    for (CaseRoom room : rooms) {
      Optional.ofNullable(open.get(room.id()))
          .map(key -> Situation.open(key, room.situation()).frame())
          .ifPresent(
              frame -> {
                phases.add(phase(room));
                frame.sectors().stream().map(Sector::key).forEach(sectors::add);
                frame.areas().stream().map(LifeArea::key).forEach(areas::add);
              });
    }
    return List.of(
        new Counted(PHASES, true, phases.counts),
        new Counted(SECTORS, false, sectors.counts),
        new Counted(AREAS, false, areas.counts));
  }

  private List<CaseRoom> rooms() {
    return Fetch.with(
            em.createQuery("select r from CaseRoom r", CaseRoom.class), "r.seats", "r.stages")
        .getResultList();
  }

  private static String phase(CaseRoom room) {
    return switch (room.standing()) {
      case OPEN -> room.stage().map(stage -> stage.phase().key()).orElse(BEFORE);
      case CLOSED -> Standing.CLOSED.key();
      default -> BEFORE;
    };
  }

  /** Rooms that were erased, by the year in which; the year that runs is still counting. */
  private Counted years(LocalDate today) {
    Map<String, Integer> years = new TreeMap<>();
    em.createQuery("select r.erasedOn from CaseReceipt r", LocalDate.class)
        .getResultStream()
        .filter(day -> day.getYear() < today.getYear())
        .forEach(day -> years.merge(String.valueOf(day.getYear()), 1, Integer::sum));
    return new Counted(YEARS, true, years);
  }

  /** So many of each, in the order in which they are expected. */
  private static final class Tally {
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    void expect(String item) {
      counts.put(item, 0);
    }

    void add(String item) {
      counts.merge(item, 1, Integer::sum);
    }
  }
}

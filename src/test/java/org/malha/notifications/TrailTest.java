package org.malha.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.malha.journal.Rows;
import org.malha.journal.Rows.Row;

/** Everything in the journal is told, and nothing twice, whatever goes wrong on the way. */
class TrailTest {
  private static final Instant BEGUN = Instant.parse("2026-11-22T03:00:00Z");

  /** What happens next: a change, seconds that pass, a node that works, fails or is killed. */
  private record Event(What what, int number) {}

  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  private enum What {
    CHANGE,
    LATE,
    WAIT,
    FOLLOW,
    FAIL,
    DIE
  }

  @Property(tries = 300)
  void everyChangeIsToldOnceByTwoNodesThatFailAndDie(@ForAll("events") List<Event> events) {
    var world = new World();
    events.forEach(world::happens);
    world.comesToRest();
    assertEquals(world.changed(), world.told);
    assertEquals(world.told.size(), world.times);
  }

  @Provide
  Arbitrary<List<Event>> events() {
    return Combinators.combine(Arbitraries.of(What.class), Arbitraries.integers().between(0, 40))
        .as(Event::new)
        .list()
        .ofMaxSize(60);
  }

  @Test
  void aRowThatCannotBeToldKeepsNoOtherBackAndIsToldLater() {
    var world = new World();
    world.write(1, world.now);
    world.write(2, world.now);
    world.failing.add(1L);
    world.nodes.get(0).follow();
    assertEquals(Set.of(2L), world.told);
    world.failing.clear();
    world.now = world.now.plusSeconds(31);
    world.nodes.get(0).follow();
    assertEquals(Set.of(1L, 2L), world.told);
  }

  @Test
  void whatIsOwedIsStillOwedAfterARestart() {
    var world = new World();
    world.write(1, world.now);
    world.failing.add(1L);
    world.nodes.get(0).follow();
    world.now = world.now.plus(Duration.ofHours(1));
    world.write(2, world.now);
    world.nodes.get(0).follow();
    world.failing.clear();
    world.dies(0);
    world.nodes.get(0).follow();
    assertEquals(Set.of(1L, 2L), world.told);
  }

  @Test
  void aClockThatGoesAnHourBackKeepsNothingFromBeingTold() {
    var world = new World();
    world.write(1, world.now);
    world.nodes.get(0).follow();
    world.now = world.now.minus(Duration.ofHours(1));
    world.write(2, world.now);
    world.failing.add(2L);
    world.nodes.get(0).follow();
    world.failing.clear();
    world.now = world.now.plusSeconds(31);
    world.write(3, world.now);
    world.nodes.get(0).follow();
    assertEquals(Set.of(1L, 2L, 3L), world.told);
    assertEquals(3, world.times);
  }

  @Test
  void aClockThatWasADayAheadKeepsNothingFromBeingTold() {
    var world = new World();
    world.now = world.now.plus(Duration.ofDays(1));
    world.write(1, world.now);
    world.nodes.get(0).follow();
    world.now = world.now.minus(Duration.ofDays(1));
    world.dies(0);
    world.write(2, world.now);
    world.nodes.get(0).follow();
    world.nodes.get(1).follow();
    assertEquals(Set.of(1L, 2L), world.told);
  }

  @Test
  void nothingIsOwedWhileTheDatabaseIsDown() {
    var world = new World();
    world.write(1, world.now);
    world.down = true;
    assertThrows(IllegalStateException.class, () -> world.nodes.get(0).follow());
    world.down = false;
    world.nodes.get(0).follow();
    assertEquals(Set.of(1L), world.told);
  }

  /** A journal, what of it was told, and two nodes; time passes only when it is told to. */
  private static final class World {
    private final List<Row> journal = new ArrayList<>();
    private final Set<Long> told = new TreeSet<>();
    private final Set<Long> failing = new HashSet<>();
    private final List<Trail> nodes = new ArrayList<>();
    private Instant now = BEGUN;
    private Instant bookmark = BEGUN;
    private boolean down;
    private boolean dying;
    private int times;
    private long ids;

    World() {
      nodes.add(node());
      nodes.add(node());
    }

    private Trail node() {
      return new Trail(new Journal(this), new Telling(this), new Time(this));
    }

    void happens(Event event) {
      int node = event.number() % 2;
      switch (event.what()) {
        case CHANGE -> write(++ids, now);
        case LATE -> write(++ids, now.minusSeconds(event.number()));
        case WAIT -> now = now.plusSeconds(event.number());
        case FOLLOW -> nodes.get(node).follow();
        case FAIL -> failing.add((long) event.number() % (ids + 1));
        case DIE -> {
          dying = true;
          try {
            nodes.get(node).follow();
          } catch (Killed killed) {
            // and started again
          }
          dying = false;
          dies(node);
        }
      }
    }

    void write(long subject, Instant at) {
      ids = Math.max(ids, subject);
      journal.add(new Row(subject, "post", subject, at));
    }

    void dies(int node) {
      nodes.set(node, node());
    }

    void comesToRest() {
      failing.clear();
      for (int n = 0; n < 4; n++) {
        now = now.plusSeconds(31);
        nodes.forEach(Trail::follow);
      }
    }

    Set<Long> changed() {
      var all = new TreeSet<Long>();
      journal.forEach(row -> all.add(row.subject()));
      return all;
    }
  }

  private static final class Journal extends Rows {
    private final World world;

    Journal(World world) {
      this.world = world;
    }

    @Override
    public List<Row> after(Instant at, long id, int most) {
      latest();
      return world.journal.stream()
          .sorted(Comparator.comparing(Row::at).thenComparing(Row::id))
          .filter(row -> row.at().isAfter(at) || row.at().equals(at) && row.id() > id)
          .limit(most)
          .toList();
    }

    @Override
    public Instant latest() {
      if (world.down) {
        throw new IllegalStateException("The database is down");
      }
      return world.now;
    }
  }

  /** Tells in one transaction, as the database would: all rows or none, and no happening twice. */
  private static final class Telling extends Teller {
    private final World world;

    Telling(World world) {
      this.world = world;
    }

    @Override
    Instant readTo() {
      return world.bookmark;
    }

    @Override
    void reached(Instant moment) {
      world.bookmark = moment.isAfter(world.bookmark) ? moment : world.bookmark;
    }

    @Override
    void settle() {}

    @Override
    void tell(List<Row> rows) {
      if (rows.stream().anyMatch(row -> world.failing.contains(row.subject()))) {
        throw new IllegalArgumentException("Cannot be told");
      }
      for (Row row : rows) {
        if (world.told.add(row.subject())) {
          world.times++;
        }
      }
      if (world.dying) {
        throw new Killed(); // after the transaction, before the bookmark
      }
    }
  }

  private static final class Time extends Clock {
    private final World world;

    Time(World world) {
      this.world = world;
    }

    @Override
    public Instant instant() {
      return world.now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}

package org.malha.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.malha.web.Language;

class TailTest {
  private final Portalless portal = new Portalless();
  private final Tail tail = portal.tail;
  private Index index;
  private Position position;

  @BeforeEach
  void begin() throws IOException {
    index = new Index(new ByteBuffersDirectory());
    portal.write("post", 1, "Lousã");
    portal.write("post", 2, "Barcelos");
    position = tail.beginning(index);
    tail.fill("post", position, entries -> {});
    index.show();
    later(1);
  }

  @AfterEach
  void end() throws IOException {
    index.close();
  }

  private void later(int seconds) {
    portal.later(Duration.ofSeconds(seconds));
  }

  @Test
  void aPostThatWasHiddenWhileTheDatabaseFailedIsFoundNoMoreAfterwards() throws IOException {
    portal.hide("post", 1);
    portal.row("post", 1);
    portal.failing.add("post:1");
    portal.databaseDown = true;
    assertThrows(IllegalStateException.class, () -> tail.follow(position));
    portal.databaseDown = false;
    portal.failing.clear();
    tail.follow(position);
    assertEquals(0, Portalless.found(index, "lousã"));
    assertEquals(1, Portalless.found(index, "barcelos"));
  }

  @Test
  void aRowThatWasReadWhenTheDatabaseFellIsReadAgain() throws IOException {
    portal.hide("post", 1);
    portal.row("post", 1);
    var fell = new FallsOnce(tail.sources, portal);
    tail.sources = fell;
    assertThrows(IllegalStateException.class, () -> tail.follow(position));
    assertEquals(1, Portalless.found(index, "lousã"));
    portal.databaseDown = false;
    tail.follow(position);
    assertEquals(0, Portalless.found(index, "lousã"));
  }

  @Test
  void aThingWhoseSourceFailsIsFoundNoMoreUntilItAnswersAndKeepsNoOtherOut() throws IOException {
    portal.write("post", 1, "Lousã e Góis");
    portal.write("post", 2, "Barcelos e Esposende");
    portal.write("constraint", 3, "Braga");
    portal.row("post", 1);
    portal.row("post", 2);
    portal.row("constraint", 3);
    portal.failing.add("post:1");
    tail.follow(position);
    assertEquals(0, Portalless.found(index, "lousã"));
    assertEquals(1, Portalless.found(index, "esposende"));
    assertEquals(1, Portalless.found(index, "braga"));
    portal.failing.clear();
    later(6);
    tail.follow(position);
    assertEquals(1, Portalless.found(index, "góis"));
  }

  @Test
  void whatIsOwedIsReadAgainAfterARestart() throws IOException {
    portal.row("post", 1);
    portal.failing.add("post:1");
    tail.follow(position);
    later(600);
    portal.row("post", 2);
    tail.follow(position);
    tail.commit(position);
    portal.failing.clear();
    tail.follow(tail.resumed(index).orElseThrow());
    assertEquals(1, Portalless.found(index, "lousã"));
  }

  @Test
  void aKindWhoseSourceFailedWhileAnIndexWasBuiltIsReadAgain() throws IOException {
    portal.write("constraint", 3, "Braga");
    portal.failing.add("constraint");
    portal.row("post", 2);
    tail.fill("constraint", position, entries -> {});
    tail.commit(position);
    Position resumed = tail.resumed(index).orElseThrow();
    portal.failing.clear();
    later(6);
    tail.follow(position);
    assertEquals(1, Portalless.found(index, "braga"));
    index.removeKind("constraint");
    tail.follow(resumed);
    assertEquals(1, Portalless.found(index, "braga"));
  }

  @Test
  void anEntryThatCannotBeIndexedKeepsNoOtherOutAndIsFoundNoMore() throws IOException {
    Entry unindexable =
        Entry.of("post", "1", "post", "/post/1")
            .text(Language.PT, "Lousã", "")
            .place("x".repeat(40_000))
            .build();
    portal.things.get("post").put(1L, unindexable);
    portal.write("post", 2, "Barcelos e Esposende");
    portal.row("post", 1);
    portal.row("post", 2);
    tail.follow(position);
    assertEquals(0, Portalless.found(index, "lousã"));
    assertEquals(1, Portalless.found(index, "esposende"));
  }

  @Test
  void aRowThatIsCommittedLaterThanOthersOfItsTimeIsNotMissed() throws IOException {
    portal.row("post", 2, portal.now.plusSeconds(60));
    later(61);
    tail.follow(position);
    portal.hide("post", 1);
    portal.row("post", 1, portal.now.minusSeconds(3));
    tail.follow(position);
    assertEquals(0, Portalless.found(index, "lousã"));
    assertEquals(1, Portalless.found(index, "barcelos"));
    portal.hide("post", 2);
    portal.row("post", 2, portal.now.minusSeconds(60));
    later(10);
    tail.follow(position);
    assertEquals(0, Portalless.found(index, "barcelos"));
  }

  @Test
  void aClockThatGoesAnHourBackHidesNothing() throws IOException {
    portal.row("post", 2);
    tail.follow(position);
    later(-3600);
    portal.write("post", 1, "Lousã e Góis");
    portal.row("post", 1);
    tail.follow(position);
    assertEquals(1, Portalless.found(index, "góis"));
    later(5);
    portal.write("post", 2, "Barcelos e Esposende");
    portal.row("post", 2);
    tail.follow(position);
    assertEquals(1, Portalless.found(index, "esposende"));
    assertFalse(position.worthCommitting(portal.now, Duration.ofSeconds(5)));
  }

  @Test
  void aClockThatWasADayAheadHidesNothingAfterwards() throws IOException {
    later(86_400);
    portal.row("post", 2);
    portal.failing.add("post:2");
    tail.follow(position);
    tail.commit(position);
    later(-86_400);
    portal.write("post", 1, "Lousã e Góis");
    portal.row("post", 1);
    tail.follow(position);
    assertEquals(1, Portalless.found(index, "góis"));
    portal.failing.clear();
    later(11);
    tail.follow(position);
    assertEquals(1, Portalless.found(index, "barcelos"));
    Position resumed = tail.resumed(index).orElseThrow();
    portal.write("post", 1, "Lousã e Penela");
    portal.row("post", 1);
    tail.follow(resumed);
    assertEquals(1, Portalless.found(index, "penela"));
  }

  @Test
  void namesThatCannotBeReadStopNothing() throws IOException {
    portal.failing.add("names");
    portal.hide("post", 1);
    portal.row("post", 1);
    portal.row("term", 9);
    tail.follow(position);
    assertEquals(0, Portalless.found(index, "lousã"));
  }

  @Test
  void everythingIsSaidOnceAndStillKnownAfterARestart() throws IOException {
    portal.row(Tail.EVERYTHING, 0);
    assertTrue(tail.follow(position));
    assertFalse(tail.follow(position));
    later(600);
    portal.row("post", 2);
    tail.follow(position);
    tail.commit(position);
    assertTrue(tail.follow(tail.resumed(index).orElseThrow()));
  }

  @Test
  void anIndexThatWasBuiltBeforeTheFirstRowIsKept() throws IOException {
    tail.commit(position);
    portal.row("post", 2);
    later(6);
    tail.follow(position);
    assertTrue(tail.resumed(index).isPresent());
  }

  /** Falls together with the database when it is asked. */
  private static final class FallsOnce extends Sources {
    private final Sources others;
    private final Portalless portal;
    private boolean fallen;

    FallsOnce(Sources others, Portalless portal) {
      this.others = others;
      this.portal = portal;
    }

    @Override
    Set<String> kinds() {
      return others.kinds();
    }

    @Override
    boolean names(String kind) {
      return others.names(kind);
    }

    @Override
    List<Entry> now(String kind, Set<Long> subjects) {
      portal.databaseDown = portal.databaseDown || !fallen;
      fallen = true;
      return others.now(kind, subjects);
    }
  }
}

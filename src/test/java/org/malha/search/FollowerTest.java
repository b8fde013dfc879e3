package org.malha.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowerTest {
  private final Portalless portal = new Portalless();
  private final Shelf shelf = new Shelf();
  private Follower follower = follower();
  private IndexFolder folder;

  @BeforeEach
  void begin(@TempDir Path where) {
    folder = new IndexFolder(where);
    portal.write("post", 1, "Lousã");
    portal.row("post", 1);
    portal.later(Duration.ofSeconds(1));
  }

  @AfterEach
  void end() {
    follower.close();
  }

  private Follower follower() {
    var made = new Follower();
    made.shelf = shelf;
    made.sources = portal.sources;
    made.tail = portal.tail;
    made.wake = new Wake();
    return made;
  }

  private void restart() {
    follower.close();
    follower = follower();
  }

  private int found(String typed) {
    return shelf.ask(index -> Portalless.found(index, typed)).orElse(-1);
  }

  @Test
  void anIndexThatIsNotThereIsBuilt() throws IOException {
    follower.step(folder);
    assertEquals(1, found("lousã"));
    assertEquals(Optional.empty(), shelf.progress());
  }

  @Test
  void aDatabaseThatIsDownAtTheStartKeepsTheIndexForWhenItIsBack() throws IOException {
    follower.step(folder);
    Optional<Path> kept = folder.current();
    restart();
    portal.databaseDown = true;
    for (int i = 0; i < 3; i++) {
      assertThrows(IllegalStateException.class, () -> follower.step(folder));
      assertFalse(shelf.answers());
    }
    portal.databaseDown = false;
    follower.step(folder);
    assertEquals(1, found("lousã"));
    assertEquals(kept, folder.current());
  }

  @Test
  void aKindThatCannotBeReadAgainAtTheStartKeepsNothingElseFromBeingFound() throws IOException {
    portal.editions.put("constraint", "first");
    portal.write("constraint", 3, "Braga");
    follower.step(folder);
    restart();
    portal.editions.put("constraint", "second");
    portal.failing.add("constraint");
    follower.step(folder);
    assertEquals(1, found("lousã"));
    portal.failing.clear();
    portal.later(Duration.ofSeconds(6));
    follower.step(folder);
    assertEquals(1, found("braga"));
  }

  @Test
  void aKindIsReadAgainAtTheStartOnlyWhereItsEditionIsAnother() throws IOException {
    portal.editions.put("constraint", "first");
    follower.step(folder);
    portal.readWhole.clear();
    restart();
    follower.step(folder);
    assertEquals(List.of(), portal.readWhole);
    restart();
    portal.editions.put("constraint", "second");
    portal.write("constraint", 3, "Braga");
    follower.step(folder);
    assertEquals(List.of("constraint"), portal.readWhole);
    assertEquals(1, found("braga"));
  }

  @Test
  void whatWasPutInBeforeTheEndIsNotPutInAgainAtTheStart() throws IOException {
    follower.step(folder);
    restart();
    portal.write("post", 1, "Góis");
    follower.step(folder);
    assertEquals(1, found("lousã"), "the row of this change is an old one");
    portal.row("post", 1);
    follower.step(folder);
    assertEquals(1, found("góis"));
  }

  @Test
  void whatIsOwedAtTheEndIsOwedAtTheStart() throws IOException {
    portal.failing.add("post:1");
    portal.failing.add("post");
    follower.step(folder);
    restart();
    portal.failing.clear();
    portal.later(Duration.ofSeconds(6));
    follower.step(folder);
    assertEquals(1, found("lousã"));
  }

  @Test
  void aWishIsKeptUntilItIsFulfilled() throws IOException {
    follower.step(folder);
    Optional<Path> before = folder.current();
    shelf.rebuild();
    portal.databaseDown = true;
    for (int i = 0; i < 3; i++) {
      assertThrows(IllegalStateException.class, () -> follower.step(folder));
      assertEquals(1, found("lousã"));
      assertEquals(Optional.of(new Shelf.Progress(0, 1)), shelf.progress());
    }
    portal.databaseDown = false;
    follower.step(folder);
    assertFalse(before.equals(folder.current()));
    assertEquals(Optional.empty(), shelf.progress());
  }

  @Test
  void everythingThatIsSaidWhileAnIndexIsBuiltIsObeyedAfterwards() throws IOException {
    follower.step(folder);
    shelf.rebuild();
    portal.whileBuilding =
        () -> {
          portal.whileBuilding = null;
          portal.later(Duration.ofSeconds(1));
          portal.row(Tail.EVERYTHING, 0);
        };
    follower.step(folder);
    assertTrue(shelf.wished());
    follower.step(folder);
    assertFalse(shelf.wished());
    follower.step(folder);
    assertFalse(shelf.wished());
  }

  @Test
  void everythingThatIsSaidWhileTheFirstIndexIsBuiltIsObeyedAfterwards() throws IOException {
    portal.whileBuilding =
        () -> {
          portal.whileBuilding = null;
          portal.later(Duration.ofSeconds(1));
          portal.row(Tail.EVERYTHING, 0);
        };
    follower.step(folder);
    assertTrue(shelf.wished());
    follower.step(folder);
    assertFalse(shelf.wished());
  }

  @Test
  void whatIsHiddenWhileAnIndexIsBuiltIsNotFoundAfterwards() throws IOException {
    portal.write("post", 2, "Barcelos");
    portal.whileBuilding =
        () -> {
          portal.whileBuilding = null;
          portal.later(Duration.ofSeconds(1));
          portal.hide("post", 2);
          portal.row("post", 2);
        };
    follower.step(folder);
    assertEquals(0, found("barcelos"));
  }

  @Test
  void aQuestionThatFailsByItselfLeavesTheIndexServing() throws IOException {
    follower.step(folder);
    assertEquals(
        Optional.empty(),
        shelf.ask(
            index -> {
              throw new IllegalStateException("a question like no other");
            }));
    assertEquals(1, found("lousã"));
  }

  @Test
  void anInterruptWakesOnce() {
    var wake = new Wake();
    Thread.currentThread().interrupt();
    wake.await(10_000);
    assertFalse(Thread.interrupted());
  }
}

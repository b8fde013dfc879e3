package org.malha.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LibraryItemTest {
  private static final Instant NOW = Instant.EPOCH;
  private static final String FIRST = Texts.practice("a", "ES1", "Primeiro");
  private static final String SECOND = Texts.practice("a", "ES1", "Segundo");
  private static final String OURS = Texts.practice("a", "ES1", "Nosso");

  private final LibraryItem item =
      new LibraryItem(Texts.READING.read("practices/a.md", FIRST), FIRST, NOW);

  private Optional<PastText> meet(String text) {
    return item.meet("practices/a.md", text, NOW);
  }

  @Test
  void theSameFileChangesNothing() {
    assertTrue(meet(FIRST).isEmpty());
    assertEquals(1, item.version());
  }

  @Test
  void aNewFileReplacesWhatNobodyChangedHere() {
    assertEquals(FIRST, meet(SECOND).orElseThrow().text());
    assertEquals(SECOND, item.text());
    assertEquals(2, item.version());
    assertFalse(item.edited());
  }

  @Test
  void aNewFileIsOnlyOfferedWhereACuratorWrote() {
    item.write(OURS, null, NOW);
    assertTrue(meet(SECOND).isEmpty());
    assertEquals(OURS, item.text());
    assertEquals(SECOND, item.offered().orElseThrow());
  }

  @Test
  void takingTheOfferIsAVersionAndKeepingOursIsNot() {
    item.write(OURS, null, NOW);
    meet(SECOND);
    item.declineOffer();
    assertEquals(OURS, item.text());
    assertTrue(meet(SECOND).isEmpty());
    assertTrue(item.offered().isEmpty());
    meet(FIRST);
    assertEquals(FIRST, item.offered().orElseThrow());
    item.takeOffer(null, NOW);
    assertEquals(FIRST, item.text());
    assertEquals(3, item.version());
    assertFalse(item.edited());
  }

  @Test
  void anExportedEditThatComesBackAsAFileIsNoConflict() {
    item.write(OURS, null, NOW);
    assertTrue(meet(OURS).isEmpty());
    assertFalse(item.edited());
    assertTrue(meet(SECOND).isPresent());
  }

  @Property
  void whatACuratorWroteIsNeverOverwritten(
      @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 5) Integer> files) {
    var edited = new LibraryItem(Texts.READING.read("practices/a.md", FIRST), FIRST, NOW);
    edited.write(OURS, null, NOW);
    for (int file : files) {
      edited.meet("practices/a.md", Texts.practice("a", "ES1", "Ficheiro " + file), NOW);
      assertEquals(OURS, edited.text());
      assertEquals(2, edited.version());
    }
  }
}

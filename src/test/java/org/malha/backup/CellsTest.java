package org.malha.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.WithNull;
import org.junit.jupiter.api.Test;

class CellsTest {
  @Property
  void whateverIsInACellComesBackAndTheLineStaysOne(
      @ForAll @NotEmpty List<@WithNull(0.2) String> cells) {
    String line = Cells.line(cells);
    assertFalse(line.contains("\n") || line.contains("\r"));
    assertEquals(cells, Cells.of(line));
  }

  @Test
  void nothingAndEmptyAndTheSignForNothingAreThreeThings() {
    assertEquals("\\N\t\t\\\\N", Cells.line(Arrays.asList(null, "", "\\N")));
    assertEquals(Arrays.asList(null, "", "\\N"), Cells.of("\\N\t\t\\\\N"));
  }

  @Test
  void aBackslashThatEscapesNothingIsRefused() {
    assertThrows(NotDone.class, () -> Cells.of("a\\"));
    assertThrows(NotDone.class, () -> Cells.of("\\q"));
  }
}

package org.malha.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** When rooms are counted. */
class RoomCountsTest {
  @Test
  void aQuarterBeginsOnTheFirstOfJanuaryAprilJulyAndOctober() {
    assertEquals(LocalDate.of(2026, 10, 1), RoomCounts.quarter(LocalDate.of(2026, 11, 22)));
    assertEquals(LocalDate.of(2026, 10, 1), RoomCounts.quarter(LocalDate.of(2026, 10, 1)));
    assertEquals(LocalDate.of(2026, 10, 1), RoomCounts.quarter(LocalDate.of(2026, 12, 31)));
    assertEquals(LocalDate.of(2024, 1, 1), RoomCounts.quarter(LocalDate.of(2024, 2, 29)));
  }
}

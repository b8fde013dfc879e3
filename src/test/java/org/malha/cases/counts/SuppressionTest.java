package org.malha.cases.counts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.malha.cases.counts.Shown.Cell;
import org.malha.cases.counts.Shown.Display;

/** No count of few can be reckoned from what is shown. */
class SuppressionTest {
  /** More than any count of the tests, and no sum of them is larger. */
  private static final int LARGEST = 40;

  private static Map<String, Integer> counts(int... numbers) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (int i = 0; i < numbers.length; i++) {
      counts.put("item" + i, numbers[i]);
    }
    return counts;
  }

  private static String shown(Shown list) {
    return String.join(" ", list.cells().stream().map(SuppressionTest::shown).toList());
  }

  private static String shown(Cell cell) {
    return switch (cell.display()) {
      case NUMBER -> String.valueOf(cell.number());
      case FEW -> "<5";
      case HELD -> "-";
    };
  }

  private static List<String> shown(Counted... lists) {
    return Suppression.of(List.of(lists)).stream().map(SuppressionTest::shown).toList();
  }

  @Test
  void aListByItselfIsShownButForWhatIsFew() {
    assertEquals(List.of("12 <5 7 <5"), shown(new Counted("phase", true, counts(12, 4, 7, 0))));
    assertEquals(List.of("<5 <5"), shown(new Counted("phase", true, counts(0, 0))));
  }

  @Test
  void whereAnotherListWouldSayHowManyThereAreOneMoreIsHeldBack() {
    // every room is about housing, so there are 16: of 12 shown, the one that is few would be 4
    List<String> both =
        shown(new Counted("phase", true, counts(12, 4)), new Counted("area", false, counts(16, 6)));
    assertEquals(List.of("- <5", "16 6"), both);
  }

  // ---- whoever reckons knows the rule by which lists are made, and tries every world

  @Provide
  static Arbitrary<List<Counted>> worlds() {
    Arbitrary<int[]> rooms =
        Arbitraries.integers().between(0, 7).array(int[].class).ofMinSize(0).ofMaxSize(18);
    return Combinators.combine(rooms, rooms.map(a -> a)).as((one, two) -> lists(one, two));
  }

  /**
   * Of each number its rest is the phase, and its bits are the areas; each room has one at least.
   */
  private static List<Counted> lists(int[] phases, int[] areas) {
    int[] phase = new int[3];
    int[] area = new int[3];
    for (int i = 0; i < phases.length; i++) {
      phase[phases[i] % 3]++;
      int bits = areas.length == 0 ? 1 : Math.max(1, areas[i % areas.length]);
      for (int bit = 0; bit < 3; bit++) {
        area[bit] += bits >> bit & 1;
      }
    }
    return List.of(
        new Counted("phase", true, counts(phase)), new Counted("area", false, counts(area)));
  }

  @Property(tries = 400)
  void everyCountOfFewMayStillBeAnythingFromNoneToFour(@ForAll("worlds") List<Counted> lists) {
    List<Shown> shown = Suppression.of(lists);
    for (int list = 0; list < shown.size(); list++) {
      for (int cell = 0; cell < shown.get(list).cells().size(); cell++) {
        if (shown.get(list).cells().get(cell).display() == Display.FEW) {
          for (int value = 0; value < Shown.FEWEST; value++) {
            assertTrue(possible(lists, shown, list, cell, value), () -> lists + "\n" + shown);
          }
        }
      }
    }
  }

  @Property(tries = 400)
  void whatIsShownIsTrue(@ForAll("worlds") List<Counted> lists) {
    List<Shown> shown = Suppression.of(lists);
    for (int list = 0; list < shown.size(); list++) {
      for (Cell cell : shown.get(list).cells()) {
        int real = lists.get(list).counts().get(cell.item());
        assertTrue(cell.display() != Display.NUMBER || cell.number() == real);
        assertTrue(cell.display() == Display.NUMBER ? real >= Shown.FEWEST : true);
      }
    }
  }

  /** Whether some number of rooms, and counts that fit what is shown, have this value there. */
  private static boolean possible(
      List<Counted> lists, List<Shown> shown, int list, int cell, int value) {
    Set<Integer> rooms = null;
    for (int i = 0; i < shown.size(); i++) {
      Set<Integer> here = rooms(lists.get(i).once(), shown.get(i), i == list ? cell : -1, value);
      if (rooms == null) {
        rooms = here;
      } else {
        rooms.retainAll(here);
      }
    }
    return rooms != null && !rooms.isEmpty();
  }

  /** How many rooms there may be, as far as one list says, if a cell of it has this value. */
  private static Set<Integer> rooms(boolean once, Shown list, int fixed, int value) {
    List<int[]> ranges = new ArrayList<>();
    for (int i = 0; i < list.cells().size(); i++) {
      Cell cell = list.cells().get(i);
      ranges.add(
          i == fixed
              ? new int[] {value, value}
              : switch (cell.display()) {
                case NUMBER -> new int[] {cell.number(), cell.number()};
                case FEW -> new int[] {0, Shown.FEWEST - 1};
                case HELD -> new int[] {wholly(list) ? 0 : Shown.FEWEST, LARGEST};
              });
    }
    Set<Integer> rooms = new TreeSet<>();
    count(once, ranges, 0, 0, 0, rooms);
    return rooms;
  }

  private static boolean wholly(Shown list) {
    return list.cells().stream().allMatch(cell -> cell.display() == Display.HELD);
  }

  private static void count(
      boolean once, List<int[]> ranges, int at, int sum, int largest, Set<Integer> rooms) {
    if (at == ranges.size()) {
      for (int many = once ? sum : largest; many <= sum; many++) {
        rooms.add(many);
      }
      return;
    }
    for (int count = ranges.get(at)[0]; count <= ranges.get(at)[1]; count++) {
      count(once, ranges, at + 1, sum + count, Math.max(largest, count), rooms);
    }
  }
}

package org.malha.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.malha.letters.Sorting.Item;
import org.malha.web.Language;

/** How news stand in a digest. */
class SortingTest {
  private static Item item(long group, long thread, String what) {
    return new Item(
        group,
        "Grupo " + group,
        thread,
        thread == 0 ? "" : "Debate " + thread,
        new Sheet.Line(what, "", Language.PT, Instant.EPOCH, "/avisos/1"));
  }

  @Test
  void newsOfAThreadStandTogetherUnderItsGroup() {
    List<Sheet.Section> sections =
        Sorting.sorted(
            List.of(
                item(2, 20, "a"),
                item(1, 10, "b"),
                item(2, 21, "c"),
                item(2, 20, "d"),
                item(2, 0, "e")));
    assertEquals(List.of("Grupo 2", "Grupo 1"), sections.stream().map(s -> s.group()).toList());
    assertEquals(
        List.of("Debate 20", "Debate 21", ""),
        sections.get(0).talks().stream().map(Sheet.Talk::title).toList());
    assertEquals(
        List.of("a", "d"),
        sections.get(0).talks().get(0).lines().stream().map(Sheet.Line::what).toList());
  }

  @Test
  void whatHappenedInNoGroupComesFirst() {
    List<Sheet.Section> sections = Sorting.sorted(List.of(item(2, 20, "a"), item(0, 0, "b")));
    assertEquals("b", sections.get(0).talks().get(0).lines().get(0).what());
  }

  @Provide
  Arbitrary<List<Item>> items() {
    return Combinators.combine(
            Arbitraries.longs().between(0, 3),
            Arbitraries.longs().between(0, 3),
            Arbitraries.strings().alpha().ofLength(4))
        .as(SortingTest::item)
        .list()
        .ofMaxSize(30);
  }

  @Property
  void nothingIsLostOrDoubledAndEachGroupAndThreadStandsOnce(@ForAll("items") List<Item> items) {
    List<Sheet.Section> sections = Sorting.sorted(items);
    assertEquals(
        items.stream().map(one -> one.line().what()).sorted().toList(),
        sections.stream()
            .flatMap(s -> s.talks().stream())
            .flatMap(t -> t.lines().stream())
            .map(Sheet.Line::what)
            .sorted()
            .toList());
    assertEquals(items.stream().map(Item::group).distinct().count(), sections.size());
    assertEquals(
        items.stream()
            .map(one -> one.group() + "/" + one.thread())
            .collect(Collectors.toSet())
            .size(),
        sections.stream().mapToInt(s -> s.talks().size()).sum());
  }
}

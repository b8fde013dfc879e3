package org.malha.constraints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.malha.web.Csv;
import org.malha.web.Language;

/** What the register shows is what counting by hand would find. */
class SelectionTest {
  private static final Instant DAY = Instant.parse("2026-11-16T10:00:00Z");
  private static final Selection.Me BRUNO = new Selection.Me(1, Set.of("0607"));

  @Property(tries = 300)
  void eachCountIsWhatChoosingThatValueWouldFind(
      @ForAll("worlds") List<Line> world, @ForAll("wishes") Wanted wanted) {
    Selection selection = Selection.of(world, wanted, BRUNO);
    for (Facet facet : Facet.values()) {
      for (String value : Set.of("a", "b", "registado", "learning", "0607", "health")) {
        var only = new EnumMap<Facet, Set<String>>(wanted.chosen());
        only.put(facet, Set.of(value));
        Wanted narrowed = new Wanted(only, wanted.mine(), wanted.order(), false, 1);
        assertEquals(
            Selection.of(world, narrowed, BRUNO).found().size(), selection.count(facet, value));
      }
    }
  }

  @Property(tries = 300)
  void everyLineThatFitsIsFoundOnceAndNoOther(
      @ForAll("worlds") List<Line> world, @ForAll("wishes") Wanted wanted) {
    List<Line> found = Selection.of(world, wanted, BRUNO).found();
    for (Line line : world) {
      assertEquals(fits(line, wanted) ? 1 : 0, found.stream().filter(l -> l == line).count());
    }
  }

  private static boolean fits(Line line, Wanted wanted) {
    return (!wanted.mine() || line.raiser() == 1 || line.signed().contains("0607"))
        && any(wanted.chosen(Facet.GROUP), Set.of(line.group()))
        && any(wanted.chosen(Facet.STATE), Set.of(line.state().slug()))
        && (wanted.chosen(Facet.ELEMENT).isEmpty()
            || wanted.chosen(Facet.ELEMENT).stream().anyMatch(line::about))
        && (wanted.chosen(Facet.MUNICIPALITY).isEmpty()
            || wanted.chosen(Facet.MUNICIPALITY).stream().anyMatch(line::of))
        && any(wanted.chosen(Facet.SECTOR), line.sectors());
  }

  private static boolean any(Set<String> chosen, Set<String> values) {
    var common = new HashSet<>(chosen);
    common.retainAll(values);
    return chosen.isEmpty() || !common.isEmpty();
  }

  @Property
  void theAddressOfAWishIsReadBackAsTheSameWish(@ForAll("wishes") Wanted wanted) {
    var query = new MultivaluedHashMap<String, String>();
    for (String pair : wanted.query().replaceFirst("^\\?", "").split("&", -1)) {
      if (pair.contains("=")) {
        query.add(pair.split("=", 2)[0], pair.split("=", 2)[1]);
      }
    }
    assertEquals(wanted.query(), Wanted.of(query).query());
  }

  @Test
  void nonsenseInTheAddressIsAsGoodAsNothing() {
    var query = new MultivaluedHashMap<String, String>();
    query.putSingle("pagina", "-3");
    query.putSingle("ordem", "qualquer");
    query.putSingle("vista", "tabela");
    assertEquals("", Wanted.of(query).query());
  }

  @Test
  void aCellThatASpreadsheetWouldCalculateStaysText() {
    assertEquals("'=1+1", Csv.cell("=1+1"));
    assertEquals("\"a;\"\"b\"\"\"", Csv.cell("a;\"b\""));
    assertEquals("simples", Csv.cell("simples"));
  }

  @Test
  void titlesThatShareTheirWordsAreAlike() {
    Set<String> one = Similar.words("Sem transporte para as consultas");
    assertTrue(Similar.overlap(one, Similar.words("Transportes até às consultas")) > 0.5);
    assertEquals(0, Similar.overlap(one, Similar.words("Falta formação conjunta")));
    assertEquals(0, Similar.overlap(Set.of(), one));
  }

  @Provide
  Arbitrary<List<Line>> worlds() {
    Arbitrary<Set<String>> dicos = Arbitraries.of("0607", "0613", "1009").set().ofMaxSize(3);
    Arbitrary<Set<String>> sectors = Arbitraries.of("health", "social").set().ofMaxSize(2);
    Arbitrary<String> elements = Arbitraries.of("learning", "funding", "commitment");
    return Combinators.combine(
            Arbitraries.of(State.class),
            elements,
            elements.injectNull(0.5),
            sectors,
            Arbitraries.of("a", "b"),
            Arbitraries.longs().between(1, 3),
            dicos,
            Arbitraries.of("0607", "0613").injectNull(0.3))
        .as(SelectionTest::line)
        .list()
        .ofMaxSize(25);
  }

  private static Line line(
      State state,
      String element,
      String second,
      Set<String> sectors,
      String group,
      long raiser,
      Set<String> signed,
      String raisedIn) {
    return new Line(
        raiser,
        "Um título",
        Language.PT,
        state,
        element,
        second,
        sectors,
        DAY,
        DAY,
        0,
        group,
        group,
        raiser,
        "Bruno",
        null,
        raisedIn,
        signed,
        19);
  }

  @Provide
  Arbitrary<Wanted> wishes() {
    return Combinators.combine(
            Arbitraries.of("a", "b").set().ofMaxSize(2),
            Arbitraries.of(State.class).map(State::slug).set().ofMaxSize(3),
            Arbitraries.of("learning", "funding").set().ofMaxSize(2),
            Arbitraries.of("0607", "0613").set().ofMaxSize(2),
            Arbitraries.of("health", "social").set().ofMaxSize(2),
            Arbitraries.of(true, false),
            Arbitraries.of(Wanted.Order.class))
        .as(
            (groups, states, elements, municipalities, sectors, mine, order) ->
                new Wanted(
                    Map.of(
                        Facet.GROUP, groups,
                        Facet.STATE, states,
                        Facet.ELEMENT, elements,
                        Facet.MUNICIPALITY, municipalities,
                        Facet.SECTOR, sectors),
                    mine,
                    order,
                    false,
                    1));
  }
}

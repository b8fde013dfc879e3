package org.malha.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.malha.content.Broken;
import org.malha.content.Fault;
import org.malha.search.Entry;
import org.malha.web.Language;

class LibraryTest {
  private static final Library PACKED = Texts.packed();

  @Test
  void everythingThatIsPackedIsRead() {
    assertEquals(44, PACKED.all(Practice.class).stream().filter(p -> !p.literature()).count());
    assertEquals(10, PACKED.all(Practice.class).stream().filter(Practice::literature).count());
    assertEquals(9, PACKED.all(CountryModel.class).size());
    assertEquals(90, PACKED.all(Term.class).size());
    assertEquals(4, PACKED.courses().size());
    assertEquals(26, PACKED.all(Recommendation.class).size());
    assertTrue(PACKED.figures().size() > 150);
    PACKED.courses().forEach(c -> assertTrue(PACKED.units(c.id()).size() >= 5, c.id()));
  }

  @Test
  void nothingThatIsPackedPointsNowhere() {
    assertEquals(List.of(), PACKED.faults());
  }

  @Test
  void everyPackedTextCanBeShownInBothLanguages() {
    for (Holding holding : PACKED.holdings()) {
      for (Language language : Language.values()) {
        for (Section section : PACKED.shown(holding.item(), language, "/en")) {
          assertFalse(section.html().html().isBlank(), holding.item().id());
          assertFalse(section.html().html().contains("]("), holding.item().id());
        }
      }
    }
  }

  @Test
  void aPracticeIsFoundByItsCodeAndItsId() {
    Practice one = PACKED.practice("ES1").orElseThrow();
    assertEquals(one, PACKED.practice(one.id()).orElseThrow());
    assertTrue(PACKED.answeredBy(one).size() > 0);
    assertTrue(PACKED.elements(one).size() > 0);
  }

  @Test
  void aLinkBecomesAnAddressAndADeadOneItsWords() {
    Library library =
        Texts.library(
            Map.of(
                "practices/a.md",
                Texts.practice(
                    "a", "ES1", "Ver [o termo](term:t), [outra](practice:ES1), [nada](unit:none)."),
                "glossary/t.md",
                Texts.term("t", "")));
    String html =
        library
            .shown(library.practice("ES1").orElseThrow(), Language.PT, "/pt")
            .get(0)
            .html()
            .html();
    assertEquals(
        "<p>Ver <a href=\"/pt/glossario/t\">o termo</a>, <a href=\"/pt/praticas/a\">outra</a>,"
            + " nada.</p>",
        html);
    assertEquals(
        List.of(
            new Fault("practices/a.md", 23, "points at unit:none, which is not there"),
            new Fault("practices/a.md", 29, "points at unit:none, which is not there")),
        library.faults());
    assertEquals(
        List.of("a"), library.pointingAt(Target.TERM, "t").stream().map(Item::id).toList());
  }

  @Test
  void aPartThatItsLinksMakeTooLongIsNamedAndShownWithoutThem() {
    String link = "[t](term:t) ";
    String body = link.repeat(4_000);
    Library library =
        Texts.library(
            Map.of(
                "practices/a.md", Texts.practice("a", "ES1", body),
                "glossary/t.md", Texts.term("t", "")));
    Practice practice = library.practice("a").orElseThrow();
    assertTrue(library.shown(practice, Language.PT, "/en").get(0).html().html().contains("t t t"));
    assertEquals(
        List.of("practices/a.md", "practices/a.md"),
        library.faults().stream().map(Fault::file).toList());
    assertTrue(library.faults().get(0).what().contains("50,000"));
  }

  @Test
  void aChangeTouchesWhatSaysSomethingOfTheItem() {
    Library library =
        Texts.library(
            Map.of(
                "practices/a.md", Texts.practice("a", "ES1", "Um"),
                "practices/b.md", Texts.practice("b", "ES2", "Ver [a](practice:a)."),
                "practices/c.md", Texts.practice("c", "ES3", "Três")));
    long a = row(library, "a");
    var source = new LibrarySource();
    source.questions = Texts.QUESTIONS;
    source.vocabularies = Texts.VOCABULARIES;
    assertEquals(
        List.of("practice:es1", "practice:es2"),
        source.now(library, java.util.Set.of(a)).stream().map(Entry::id).sorted().toList());
  }

  private static long row(Library library, String id) {
    return library.holding(Kind.PRACTICE, id).orElseThrow().row();
  }

  @Test
  void everyQuestionLeadsToSomething() {
    assertEquals(List.of(), PACKED.strangers(Texts.QUESTIONS));
    Library one = Texts.library(Map.of("practices/a.md", Texts.practice("a", "ES1", "Um")));
    List<Fault> strangers = one.strangers(Texts.QUESTIONS);
    assertTrue(strangers.stream().anyMatch(fault -> fault.what().contains("practice:es2,")));
    assertTrue(strangers.stream().noneMatch(fault -> fault.what().contains("practice:es1,")));
  }

  @Test
  void aUnitTouchesItsCourse() {
    Unit unit = PACKED.all(Unit.class).get(0);
    assertTrue(PACKED.saying(unit).stream().anyMatch(one -> one.item().id().equals(unit.course())));
  }

  @Test
  void aTermThatVanishedIsNoSynonym() {
    Item term = Texts.READING.read("glossary/t.md", Texts.term("t", ""));
    for (boolean vanished : new boolean[] {true, false}) {
      var library =
          new Library(
              1, List.of(new Holding(1, 1, java.time.Instant.EPOCH, vanished, term)), List.of());
      assertEquals(vanished ? 0 : 1, LibrarySource.things(library).size());
    }
  }

  @Test
  void theExportIsTheSameInEveryZone() {
    var zone = java.util.TimeZone.getDefault();
    try {
      java.util.TimeZone.setDefault(java.util.TimeZone.getTimeZone("Atlantic/Azores"));
      byte[] azores = Exporting.zip(Map.of("a.md", "Um"));
      java.util.TimeZone.setDefault(java.util.TimeZone.getTimeZone("Asia/Tokyo"));
      org.junit.jupiter.api.Assertions.assertArrayEquals(
          azores, Exporting.zip(Map.of("a.md", "Um")));
    } finally {
      java.util.TimeZone.setDefault(zone);
    }
  }

  @Test
  void whatNobodyCanWriteIsEscaped() {
    Library library =
        Texts.library(
            Map.of(
                "practices/a.md",
                Texts.practice("a", "ES1", "<script>alert(1)</script> [x](javascript:alert(1))")));
    String html =
        library.shown(library.practice("a").orElseThrow(), Language.EN, "").get(0).html().html();
    assertFalse(html.contains("<script"), html);
    assertFalse(html.contains("javascript:"), html);
  }

  @Test
  void twoFilesWithOneIdOrOneCodeAreNamedAndTheFirstServes() {
    Library library =
        Texts.library(
            Map.of(
                "practices/a.md", Texts.practice("same", "ES1", "Um"),
                "practices/b.md", Texts.practice("same", "ES2", "Dois"),
                "practices/c.md", Texts.practice("other", "ES1", "Três")));
    assertEquals("practices/a.md", library.practice("ES1").orElseThrow().head().file());
    assertEquals(
        List.of(
            new Fault("practices/b.md", 2, "has the id of another file: same"),
            new Fault("practices/c.md", 4, "has the code of practices/a.md: ES1")),
        library.faults());
  }

  @Test
  void aCircleOfBroaderTermsIsNamedAndOpened() {
    Library library =
        Texts.library(
            Map.of(
                "glossary/a.md", Texts.term("a", "b"),
                "glossary/b.md", Texts.term("b", "c"),
                "glossary/c.md", Texts.term("c", "a"),
                "glossary/d.md", Texts.term("d", "a")));
    assertEquals(
        List.of("glossary/a.md", "glossary/b.md", "glossary/c.md"),
        library.faults().stream().map(Fault::file).toList());
    assertEquals(List.of(), library.broader((Term) library.find(Kind.TERM, "a").orElseThrow()));
    assertEquals(List.of("a"), library.broader((Term) library.find(Kind.TERM, "d").orElseThrow()));
  }

  @ParameterizedTest
  @CsvSource({
    "'sectors: [social]','sectors: [blue]',7",
    "'country: ES','country: QQ',6",
    "'known: partial','known: much',5",
    "'code: ES1','code: first',4",
    "'kind: practice','kind: poem',3",
    "'id: a','id: \"../a\"',2",
    "'effects: []','effects: [effect-none]',9",
    "'title_en: \"Practice ES1\"','',15",
    "'### What it is',' ',19",
    "'licence: CC BY 4.0','licence:',13",
  })
  void whatIsWrongInAFileIsSaidWithItsLine(String was, String is, int line) {
    String text = Texts.practice("a", "ES1", "Texto").replace(was, is);
    if (is.isBlank() && was.startsWith("###")) {
      text = text.substring(0, text.indexOf("## en")) + "## en\n";
    }
    String broken = text;
    Broken thrown = assertThrows(Broken.class, () -> Texts.READING.read("practices/a.md", broken));
    assertTrue(
        Math.abs(thrown.line() - line) <= (is.isEmpty() ? 20 : 0),
        thrown.line() + thrown.getMessage());
  }

  @Test
  void aSearchFindsEveryItemInBothLanguages() {
    for (Holding holding : PACKED.holdings()) {
      for (Entry entry : new Entries(PACKED, Texts.VOCABULARIES, Texts.QUESTIONS).of(holding)) {
        assertTrue(entry.path().startsWith("/"), entry.id());
        for (Language language : Language.values()) {
          Entry.Text text = entry.texts().get(language);
          assertFalse(text.title().isBlank(), entry.id());
          assertFalse(text.body().contains("]("), entry.id());
        }
      }
    }
  }
}

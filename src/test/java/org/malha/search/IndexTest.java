package org.malha.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.malha.web.Language;

class IndexTest {
  private static final Set<String> VISITOR = Set.of(Entry.PUBLIC);
  private static final Set<String> MEMBER = Set.of(Entry.PUBLIC, "group:1");

  private Index index;

  @BeforeEach
  void begin() throws IOException {
    index = new Index(new ByteBuffersDirectory());
    index.learn(
        List.of(
            new Vocabulary.Thing(
                "term:case-manager",
                List.of(
                    name(Language.PT, "Gestor/a de caso"),
                    name(Language.EN, "Case manager"),
                    name(Language.EN, "care coordinator"))),
            new Vocabulary.Thing(
                "term:rsi",
                List.of(
                    name(Language.PT, "Rendimento Social de Inserção"),
                    name(Language.PT, "RSI"),
                    name(Language.EN, "Social insertion income")))));
    index.put(
        List.of(
            Entry.of("term", "case-manager", "term", "/glossario/gestor-a-de-caso")
                .text(Language.PT, "Gestor/a de caso", "Profissional que centraliza o processo.")
                .text(Language.EN, "Case manager", "Professional who centralises a process.")
                .names(List.of("gestora de caso", "care coordinator"))
                .weight(1.2f)
                .build(),
            Entry.of("practice", "ie1", "practice", "/praticas/ie1")
                .text(Language.PT, "Um plano por família", "Uma gestora de caso acompanha tudo.")
                .text(Language.EN, "One plan, one family", "A case manager follows everything.")
                .codes(List.of("IE1"))
                .facet(Facet.ELEMENT, "roles-and-tasks")
                .facet(Facet.YEAR, "2014")
                .date(Instant.parse("2014-01-01T00:00:00Z"))
                .build(),
            Entry.of("constraint", "12", "constraint", "/constrangimentos/12-dados")
                .text(
                    Language.PT,
                    "Partilha de dados entre câmara e segurança social",
                    "As equipas do RSI não podem partilhar informação sócio-económica.")
                .codes(List.of("C-0012", "C-12"))
                .facet(Facet.ELEMENT, "delivery-system")
                .facet(Facet.STATE, "em-debate")
                .audiences(Set.of("group:1"))
                .place("constraint:12")
                .date(Instant.parse("2026-01-01T00:00:00Z"))
                .build(),
            Entry.of("post", "7", "post", "/constrangimentos/12-dados?x#r-1")
                .text(
                    Language.PT,
                    "Partilha de dados entre câmara e segurança social",
                    "Na Lousã o gestor de caso telefona ao Centro Distrital.")
                .audiences(Set.of("group:1"))
                .place("constraint:12")
                .weight(0.7f)
                .date(Instant.parse("2026-02-01T00:00:00Z"))
                .build()));
    index.show();
  }

  @AfterEach
  void end() throws IOException {
    index.close();
  }

  private static Vocabulary.Name name(Language language, String text) {
    return new Vocabulary.Name(language, text, true);
  }

  private Found ask(String typed, Set<String> reader) throws IOException {
    return index.ask(Wanted.of(typed, Language.PT), reader, VISITOR);
  }

  private static Set<String> ids(Found found) {
    return found.hits().stream().map(Found.Hit::id).collect(Collectors.toSet());
  }

  private static String marked(List<Piece> pieces) {
    return pieces.stream()
        .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
        .collect(Collectors.joining());
  }

  private void putAsked() throws IOException {
    index.put(
        List.of(
            asked("es1", "porta única para as famílias", "quem trata da papelada toda?"),
            asked("es2", "papelada a mais", "uma família em várias portas"),
            asked("es3", "porta aberta", "papelada", "quem trata disto")));
    index.show();
  }

  private static Entry asked(String id, String... phrases) {
    return Entry.of("practice", id, "practice", "/praticas/" + id)
        .text(Language.PT, "Balcão " + id, "Um balcão.")
        .asked(Map.of(Language.PT, List.of(phrases)))
        .build();
  }

  @Test
  void whatPeopleAskLeadsToWhatTheyNeedButIsNotShown() throws IOException {
    putAsked();
    Found found = ask("quem trata da papelada?", VISITOR);
    assertEquals("practice:es1", found.hits().get(0).id());
    assertEquals("Um balcão.", marked(found.hits().get(0).snippet()));
    assertEquals(Set.of("practice:es1", "practice:es2", "practice:es3"), ids(found));
  }

  @Test
  void theWordsOfOneQuestionCountMoreThanThoseOfSeveral() throws IOException {
    putAsked();
    List<String> found = ask("porta família", VISITOR).hits().stream().map(Found.Hit::id).toList();
    assertTrue(found.indexOf("practice:es1") < found.indexOf("practice:es3"), found.toString());
    assertEquals("practice:es3", ask("portas abertas", VISITOR).hits().get(0).id());
  }

  @Test
  void whoWantsTheExactTermIsNotToldWhatOthersAsk() throws IOException {
    putAsked();
    var exact =
        new Wanted(
            "papelada",
            true,
            Map.of(),
            Optional.empty(),
            "",
            Wanted.Order.RELEVANCE,
            1,
            10,
            Language.PT);
    assertEquals(0, index.ask(exact, VISITOR, VISITOR).total());
    assertEquals(0, ask("\"quem trata\"", VISITOR).total());
    assertEquals(3, ask("papelada", VISITOR).total());
    assertEquals(Optional.of("papelada"), ask("papeladda", VISITOR).suggestion());
  }

  @Test
  void allPartsOfACompoundAreWantedInWhatPeopleAsk() throws IOException {
    index.put(List.of(asked("es4", "apoio educativo"), asked("es5", "apoio sócio-educativo")));
    index.show();
    var newest =
        new Wanted(
            "sócio-educativo",
            false,
            Map.of(),
            Optional.empty(),
            "",
            Wanted.Order.NEWEST,
            1,
            10,
            Language.PT);
    assertEquals(Set.of("practice:es5"), ids(index.ask(newest, VISITOR, VISITOR)));
  }

  @Test
  void aCuratorSeesThatItIsWhatPeopleAsk() throws IOException {
    putAsked();
    List<Why> why = index.why(Wanted.of("papeladas", Language.PT), VISITOR, "practice:es2");
    assertEquals(List.of(new Why("papeladas", "stem", "asked", 1)), why);
  }

  @Test
  void whatIsTypedMayGoOnAsPeopleAsk() throws IOException {
    putAsked();
    List<Found.Hit> going = index.suggest("quem trata da pap", Language.PT, VISITOR, 5);
    assertEquals(
        Set.of("practice:es1", "practice:es3"),
        going.stream().map(Found.Hit::id).collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gestor de caso",
        "gestora de caso",
        "GESTORES/AS DE CASOS",
        "gestor(a) de caso",
        "case manager",
        "care coordinator"
      })
  void aRoleIsFoundByAllItsNames(String typed) throws IOException {
    assertEquals(Set.of("term:case-manager", "practice:ie1", "post:7"), ids(ask(typed, MEMBER)));
  }

  @Test
  void whatWasSearchedTooIsSaidAndCanBeLeftOut() throws IOException {
    Found both = ask("case manager", MEMBER);
    assertTrue(both.also().stream().anyMatch(name -> name.text().equals("Gestor/a de caso")));
    var exact =
        new Wanted(
            "case manager",
            true,
            Map.of(),
            java.util.Optional.empty(),
            "",
            Wanted.Order.RELEVANCE,
            1,
            10,
            Language.PT);
    Found only = index.ask(exact, MEMBER, VISITOR);
    assertEquals(List.of(), only.also());
    assertFalse(ids(only).contains("post:7"));
  }

  @Test
  void theGlossaryExplainsWhatWasAsked() throws IOException {
    assertEquals("term:case-manager", ask("gestoras de caso", VISITOR).best().orElseThrow().id());
    assertTrue(ask("gestoras", VISITOR).best().isEmpty());
  }

  @Test
  void theFormThatStandsThereIsMarked() throws IOException {
    Found.Hit practice =
        ask("case manager", MEMBER).hits().stream()
            .filter(hit -> hit.id().equals("practice:ie1"))
            .findFirst()
            .orElseThrow();
    assertEquals("Uma [gestora de caso] acompanha tudo.", marked(practice.snippet()));
    Found.Hit term = ask("gestores", MEMBER).best().orElse(ask("gestores", MEMBER).hits().get(0));
    assertEquals("[Gestor/a] de caso", marked(term.title()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "partilhar dados",
        "partilha dados camara",
        "C-0012",
        "c12",
        "socioeconomica",
        "sócio-económico",
        "\"partilha de dados\"",
        "rendimento social de insercao",
        "seguranca sociall partilha",
        "partlha de dados",
        "partilh*",
        "xpto OU câmara"
      })
  void aConstraintIsFound(String typed) throws IOException {
    assertTrue(ids(ask(typed, MEMBER)).contains("constraint:12"), () -> typed);
  }

  @Test
  void quotesAndMinusAreMeant() throws IOException {
    assertFalse(ids(ask("\"dados partilha\"", MEMBER)).contains("constraint:12"));
    assertFalse(ids(ask("partilha -RSI", MEMBER)).contains("constraint:12"));
    assertEquals(Set.of(), ids(ask("\"gestores de caso\"", MEMBER)));
  }

  @Test
  void whoMayNotReadItLearnsNothingOfIt() throws IOException {
    Found found = ask("partilha de dados", VISITOR);
    assertEquals(0, found.total());
    assertEquals(Map.of(), found.counts());
    assertTrue(ask("partlha", MEMBER).suggestion().isEmpty());
    assertTrue(ask("plno", VISITOR).suggestion().isPresent());
    assertEquals(List.of(), index.suggest("parti", Language.PT, VISITOR, 8));
  }

  @Test
  void chosenFacetsNarrowAndTheirOwnCountsStay() throws IOException {
    Found all = ask("", MEMBER);
    assertEquals(4, all.total());
    assertEquals(1, all.counts().get(Facet.TYPE).get("post"));
    var wanted =
        Wanted.of("", Language.PT)
            .chosen(
                Map.of(
                    Facet.TYPE, Set.of("practice", "constraint"),
                    Facet.ELEMENT, Set.of("delivery-system")));
    Found narrowed = index.ask(wanted, MEMBER, VISITOR);
    assertEquals(Set.of("constraint:12"), ids(narrowed));
    assertEquals(1, narrowed.counts().get(Facet.ELEMENT).get("roles-and-tasks"));
    assertEquals(Map.of("constraint", 1), narrowed.counts().get(Facet.TYPE));
    assertEquals(4, narrowed.unnarrowed());
  }

  @Test
  void aCorrectionIsSuggestedFromWhatEverybodyReads() throws IOException {
    Found found = ask("gestr de caso", MEMBER);
    assertEquals("gestor de caso", found.suggestion().orElseThrow());
    String said = ask("Quem é o gestr de caso?", MEMBER).suggestion().orElseThrow();
    assertEquals("Quem é o gestor de caso?", said, "what was right stays as it was typed");
    assertTrue(ids(found).contains("practice:ie1"));
  }

  @Test
  void whatIsTypedIsGoneOnWith() throws IOException {
    assertEquals(
        List.of("Gestor/a de caso"),
        index.suggest("gest", Language.PT, VISITOR, 8).stream()
            .map(Found.Hit::plainTitle)
            .toList());
    assertEquals(
        "Um plano por família",
        index.suggest("plano fam", Language.PT, VISITOR, 8).get(0).plainTitle());
  }

  @Test
  void onlyOneThread() throws IOException {
    var wanted =
        new Wanted(
            "caso",
            false,
            Map.of(),
            java.util.Optional.empty(),
            "constraint:12",
            Wanted.Order.NEWEST,
            1,
            10,
            Language.PT);
    assertEquals(Set.of("post:7"), ids(index.ask(wanted, MEMBER, VISITOR)));
  }

  @Test
  void whatHasOnlySomeOfTheWordsComesLastAndIsSaid() throws IOException {
    Found found = ask("gestora plano família hipopótamo", VISITOR);
    assertTrue(found.relaxed());
    assertEquals("practice:ie1", found.hits().get(0).id());
    assertEquals("hipopotamo", found.without().get(0).word());
  }

  @Test
  void whyIsTold() throws IOException {
    List<Why> why = index.why(Wanted.of("gestores", Language.PT), VISITOR, "practice:ie1");
    assertEquals(List.of(new Why("gestores", "stem", "text", 1)), why.subList(0, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "?",
        "\"",
        "(((((",
        "a AND (b",
        "[a TO z]",
        "~~~",
        "^",
        "-",
        "--",
        "\\",
        "😀",
        "שלום עולם",
        "\u202Eabc",
        "(a+)+$",
        "*a*b*c*",
        "OR OR OR",
        "\uD800",
        "e\u0301"
      })
  void noQuestionIsWrong(String typed) throws IOException {
    ask(typed, MEMBER);
    index.suggest(typed, Language.EN, VISITOR, 8);
  }

  @Test
  void manyAlternativesAreCutAndSaid() throws IOException {
    String many = String.join(" | ", "abcdefghijklmnopqrstuvwxyz".repeat(4).split(""));
    assertTrue(ask("práticas " + many, VISITOR).cut());
    assertTrue(ask("gestora | " + many + " " + many, MEMBER).cut());
  }

  @Test
  void anotherOrderHasNothingWithOnlySomeOfTheWords() throws IOException {
    var newest =
        new Wanted(
            "gestora plano família hipopótamo",
            false,
            Map.of(),
            Optional.empty(),
            "",
            Wanted.Order.NEWEST,
            1,
            10,
            Language.PT);
    assertEquals(0, index.ask(newest, VISITOR, VISITOR).total());
  }
}

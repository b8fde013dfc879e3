package org.malha.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The checks see a fault where there is one, and say where. */
class ChecksTest {
  private static final Facts FACTS =
      Facts.of(
          """
          dates of the sources: [2025]
          fields:
            practice: [code, sectors]
            term: [broader]
            unit: [course]
          items:
            practice ES1: {code: [ES1], sectors: [social, health], source: ["report 10-12"], numbers: [12, 72.4]}
            term key-worker: {numbers: [70]}
            figure fig-share: {numbers: [81]}
            unit cas-1: {course: [course-cases], numbers: []}
            recommendation rec-1: {}
            law 55/2020: {}
            table 8: {}
          """);

  private static final Runs SOURCE =
      Runs.of(List.of("Seven olive trees stood beside the well of the old village school."));

  private static final Checks CHECKS = new Checks(FACTS, SOURCE);

  @Test
  void aPageThatKeepsToItsFactsHasNoFault() {
    Held page =
        practice(
            "Em 2025, 12 pessoas de ES1 (72,4 %), como no Quadro 8.",
            "In 2025, 12 people of ES1 (72.4 %), as in Table 8.");
    assertEquals(List.of(), CHECKS.numbers(page));
    assertEquals(List.of(), CHECKS.codes(page));
    assertEquals(List.of(), CHECKS.fields(page));
    assertEquals(List.of(), CHECKS.links(page));
    assertEquals(List.of(), CHECKS.languages(page));
    assertEquals(List.of(), CHECKS.copies(page));
    assertEquals(List.of(), CHECKS.leftForLater(page));
  }

  @Test
  void aWrongNumberIsSeenWithItsLine() {
    said(
        List.of(
            "content/practices/es1-porta.md:15 no fact has the number 13",
            "content/practices/es1-porta.md:19 no fact has the number 13"),
        CHECKS.numbers(practice("São 13 pessoas.", "There are 13 people.")));
  }

  @Test
  void aWrongNumberInATitleIsSeenToo() {
    String titled = text("a", "b").replace("Porta", "21 portas").replace("Door", "21 doors");
    said(
        List.of(
            "content/practices/es1-porta.md:7 no fact has the number 21",
            "content/practices/es1-porta.md:8 no fact has the number 21"),
        CHECKS.numbers(Held.of("practices/es1-porta.md", titled)));
  }

  @Test
  void aNumberMayBeThatOfAFactThatTheTextPointsTo() {
    assertEquals(2, CHECKS.numbers(practice("Em 70 %, sim.", "In 70 %, yes.")).size());
    assertEquals(
        List.of(), CHECKS.numbers(practice("Em [70 %](term:key-worker).", "In 70 %, yes.")));
  }

  @Test
  void whatLeadsToAFigureSaysThatFigure() {
    String link = "[%s](figure:fig-share)";
    assertEquals(
        List.of(), CHECKS.numbers(practice(link.formatted("81 %"), link.formatted("81 %"))));
    said(
        List.of(
            "content/practices/es1-porta.md:15 fig-share is not 12",
            "content/practices/es1-porta.md:19 fig-share is not 12"),
        CHECKS.numbers(practice(link.formatted("12 %"), link.formatted("12 %"))));
  }

  @Test
  void aNumberThatOneLanguageHasAloneIsSeen() {
    said(
        "content/practices/es1-porta.md:15 one language says 12 more often than the other",
        CHECKS.numbers(practice("São 12 pessoas.", "There are twelve people.")));
  }

  @Test
  void onlyACourseSaysHowLongAnActivityTakes() {
    String pt = "1. Ler (25 minutos).\n2. Ver o passo 14 às 23 horas.";
    String en = "1. Read (25 minutes).\n2. See step 14 at 11 p.m.";
    String unit = text(pt, en).replace("kind: practice", "kind: unit");
    assertEquals(List.of(), CHECKS.numbers(Held.of("courses/course-cases/01-cas-1.md", unit)));
    assertFalse(CHECKS.numbers(practice(pt, en)).isEmpty());
  }

  @Test
  void aCopiedRunIsSeenAcrossLinesAndWhateverItsCase() {
    said(
        "content/practices/es1-porta.md:19 a source says: olive trees stood beside the well of the"
            + " old",
        CHECKS.copies(practice("a", "OLIVE trees stood, beside\nthe **well** of the old oak.")));
    assertEquals(
        List.of(), CHECKS.copies(practice("a", "Trees stood beside the well of the old oak.")));
  }

  @Test
  void theStoredRunsKnowASource() throws IOException {
    Runs stored = Runs.stored();
    // The name of the study, which everybody prints, has nine words.
    assertTrue(
        stored.hold(
            Runs.words("Modelos de Atendimento e Acompanhamento Social Integrado em Portugal")));
    assertFalse(stored.hold(Runs.words("uma frase nossa que nenhuma das fontes diz assim")));
    assertTrue(stored.size() > 40_000);
  }

  @Test
  void aCodeOfNothingIsSeen() {
    said(
        "content/practices/es1-porta.md:15 there is no practice ES9",
        CHECKS.codes(practice("Como ES9.", "b")));
    said(
        "content/practices/es1-porta.md:15 there is no recommendation rec-9",
        CHECKS.codes(practice("Recomendações 1 e 9.", "b")));
    said(
        "content/practices/es1-porta.md:19 there is no law 56/2020",
        CHECKS.codes(practice("a", "Decree-Law 56/2020, not 55/2020.")));
    said(
        "content/practices/es1-porta.md:19 there is no table 4",
        CHECKS.codes(practice("Quadro 8", "Table 4")));
  }

  @Test
  void aWrongIdAndAWrongLineAreSeen() {
    Held other =
        Held.of(
            "practices/es1-porta.md",
            text("a", "b").replace("social, health", "social").replace("10-12", "10-21"));
    said(
        List.of(
            "content/practices/es1-porta.md:4 sectors is [social, health], not [social]",
            "content/practices/es1-porta.md:5 source is [report 10-12], not [report 10-21]"),
        CHECKS.fields(other));
  }

  @Test
  void aLinkToNothingAndALinkOfOneLanguageAreSeen() {
    said(
        "content/practices/es1-porta.md:15 leads nowhere: term:key-wroker",
        CHECKS.links(practice("[a](term:key-wroker)", "[a](term:key-wroker)")).subList(0, 1));
    said(
        "content/practices/es1-porta.md:15 the English text has no link to term:key-worker",
        CHECKS.links(practice("[a](term:key-worker)", "b")));
  }

  @Test
  void aLanguageThatSaysLessIsSeen() {
    said(
        "content/practices/es1-porta.md:1 2 headings in Portuguese, 1 in English",
        CHECKS.languages(practice("a\n\n### Para quem\n\nc", "b")));
    Held untitled =
        Held.of("practices/es1-porta.md", text("a", "b").replaceAll("summary_en: .*\n", ""));
    said(
        "content/practices/es1-porta.md:9 summary_pt stands without summary_en",
        CHECKS.languages(untitled).subList(0, 1));
  }

  @Test
  void aFileWithoutFactAndAFactWithoutFileAreSeen() {
    Held other = Held.of("practices/es2-porta.md", text("a", "b").replace("ES1", "ES2"));
    said(
        List.of(
            "content/practices/es2-porta.md:1 no fact is named practice ES2, or two are",
            "content/:0 nothing is written about practice ES1",
            "content/:0 nothing is written about recommendation rec-1",
            "content/:0 nothing is written about term key-worker",
            "content/:0 nothing is written about unit cas-1"),
        CHECKS.coverage(List.of(other)));
  }

  @Test
  void aCircleOfTermsIsSeen() {
    Held one = Held.of("glossary/a.md", "---\nid: a\nkind: term\nbroader: [b]\n---\n");
    Held two = Held.of("glossary/b.md", "---\nid: b\nkind: term\nbroader: [a]\n---\n");
    Held below = Held.of("glossary/c.md", "---\nid: c\nkind: term\nbroader: [a]\n---\n");
    said(
        List.of(
            "content/glossary/a.md:4 a is broader than itself",
            "content/glossary/b.md:4 b is broader than itself"),
        CHECKS.cycles(List.of(one, two, below)));
  }

  @Test
  void whatWasLeftForLaterIsSeen() {
    said("content/practices/es1-porta.md:15 TODO", CHECKS.leftForLater(practice("TODO", "b")));
  }

  private static void said(String fault, List<Fault> faults) {
    said(List.of(fault), faults);
  }

  private static void said(List<String> expected, List<Fault> faults) {
    assertEquals(expected, faults.stream().map(Fault::toString).toList());
  }

  private static Held practice(String pt, String en) {
    return Held.of("practices/es1-porta.md", text(pt, en));
  }

  private static String text(String pt, String en) {
    return """
        ---
        kind: practice
        code: ES1
        sectors: [social, health]
        source: {document: report, section: "Part 99", lines: "10-12"}
        id: es1-porta
        title_pt: "Porta"
        title_en: "Door"
        summary_pt: "Uma porta."
        summary_en: "A door."
        ---
        ## pt
        ### O que é

        %s
        ## en
        ### What it is

        %s
        """
        .formatted(pt, en);
  }
}

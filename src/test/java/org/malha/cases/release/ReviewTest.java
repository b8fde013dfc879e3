package org.malha.cases.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.malha.cases.deidentify.Kind;
import org.malha.cases.deidentify.Residue;
import org.malha.cases.release.Obstacle.Reason;

/** What an author decides about a draft, and what comes of it. */
class ReviewTest {
  private static final String SITUATION =
      "A D. Lurdes Antunes, NIF 245 789 013, mora em Penela com o neto, o Fábio.\n\n"
          + "A assistente social Cátia Rosado acompanha a Lurdes Antunes desde março.";
  private static final String TRIED = "Cátia Rosado falou com a escola. O Fábio não foi.";

  @Test
  void aPersonIsTheSameInEveryField() {
    Released released = Reviewing.of(SITUATION, TRIED).rest(Choice.PROPOSED).released();
    String situation = released.text("a").text();
    String tried = released.text("b").text();
    assertTrue(situation.contains("o neto, o Pessoa B"), situation);
    assertTrue(tried.contains("O Pessoa B não foi"), tried);
    assertTrue(tried.startsWith("Profissional C falou"), tried);
    assertTrue(situation.contains("social Profissional C acompanha a Pessoa A"), situation);
    assertEquals(Map.of(), released.kept());
  }

  @Test
  void equalWordsAreOnePassageInAllFields() {
    Passage passage = Reviewing.of(SITUATION, TRIED).passage("Cátia Rosado");
    assertEquals(List.of("a", "b"), passage.occurrences().stream().map(Occurrence::field).toList());
    Occurrence second = passage.occurrences().get(1);
    assertEquals("Cátia Rosado", TRIED.substring(second.start(), second.end()));
    assertEquals("", second.before());
    assertTrue(second.after().startsWith(" falou com"));
  }

  @Test
  void whatTheFinderMissesInOnePlaceItKnowsFromAnother() {
    Review review =
        Reviewing.of("A Srª Custódia Pegas veio.", "Depois: Custódia Pegas,saiu").review();
    assertEquals(2, review.passages().get(0).occurrences().size());
  }

  @Test
  void nothingUndecidedIsReleased() {
    Reviewing reviewing = Reviewing.of(SITUATION, TRIED).decide("Penela", Choice.GENERAL);
    assertEquals(
        new Progress(1, reviewing.review().passages().size(), 0), reviewing.review().progress());
    assertTrue(reviewing.reasons().contains(Reason.UNDECIDED));
    Obstacle first = reviewing.refused().get(0);
    assertEquals("Lurdes Antunes", first.words());
    assertEquals("a", first.field());
    assertEquals(reviewing.passage("Lurdes Antunes").key(), first.passage());
  }

  @Test
  void aTaxNumberIsNeverKept() {
    Reviewing reviewing = Reviewing.of(SITUATION);
    Passage nif = reviewing.passage(Kind.NIF);
    assertFalse(nif.keepable());
    reviewing.decide(nif.words(), Choice.KEPT).rest(Choice.PROPOSED);
    assertTrue(reviewing.review().release(true) instanceof Released);
    assertFalse(reviewing.released().text("a").text().contains("245"));
  }

  @Test
  void aDecisionThatIsNotOfferedIsNone() {
    Reviewing reviewing = Reviewing.of(SITUATION).decide("245 789 013", Choice.KEPT);
    assertFalse(reviewing.passage("245 789 013").decided());
    reviewing.decide("Penela", Choice.OWN);
    assertFalse(reviewing.passage("Penela").decided());
    reviewing.decide("Penela", Decision.own("x".repeat(Decision.LONGEST + 1)));
    assertFalse(reviewing.passage("Penela").decided());
  }

  @Test
  void whatStaysIsConfirmedAndCountedByKind() {
    Reviewing reviewing =
        Reviewing.of(SITUATION, TRIED).decide("Penela", Choice.KEPT).rest(Choice.PROPOSED);
    Outcome unconfirmed = reviewing.review().release(false);
    assertEquals(
        List.of(new Obstacle(Reason.KEPT_UNCONFIRMED, "", "", null)),
        ((Outcome.Refused) unconfirmed).obstacles());
    Released released = reviewing.released();
    assertEquals(Map.of(Kind.PLACE, 1), released.kept());
    assertTrue(released.text("a").text().contains("mora em Penela com"));
  }

  @Test
  void wordsOfOnesOwnStandEverywhere() {
    Released released =
        Reviewing.of(SITUATION, TRIED)
            .decide("Cátia Rosado", Decision.own("  a técnica de\nreferência "))
            .rest(Choice.PROPOSED)
            .released();
    assertTrue(released.text("b").text().startsWith("a técnica de referência falou"));
    assertTrue(released.text("a").text().contains("social a técnica de referência acompanha"));
  }

  @Test
  void wordsOfOnesOwnThatIdentifyAreRefusedWithTheirPlace() {
    Reviewing reviewing =
        Reviewing.of(SITUATION, TRIED)
            .decide("Penela", Decision.own("Miranda do Corvo"))
            .rest(Choice.PROPOSED);
    assertEquals(Set.of(Reason.OWN_WORDS), reviewing.reasons());
    assertEquals("Miranda do Corvo", reviewing.refused().get(0).words());
    reviewing.decide("Penela", Decision.own("a Lurdes Antunes"));
    assertEquals(Set.of(Reason.OWN_WORDS), reviewing.reasons());
    reviewing.decide("Penela", Decision.own("telefone 912 345 678"));
    assertEquals(Set.of(Reason.OWN_WORDS), reviewing.reasons());
  }

  @Test
  void onePlaceOfSeveralMayStay() {
    Reviewing reviewing = Reviewing.of("Vive em Penela.", "A equipa de Penela ligou.");
    Passage place = reviewing.passage("Penela");
    reviewing.decide(
        "Penela", new Decision(Choice.PROPOSED, "", Set.of(place.occurrences().get(1).key())));
    Released released = reviewing.rest(Choice.PROPOSED).released();
    assertFalse(released.text("a").text().contains("Penela"));
    assertEquals("A equipa de Penela ligou.", released.text("b").text());
    assertEquals(Map.of(Kind.PLACE, 1), released.kept());
  }

  @Test
  void whatStaysInOnePassageMayNotBeTakenOutInAnother() {
    Reviewing reviewing =
        Reviewing.of("Mora em Penela. Fala com os Bombeiros Voluntários de Penela.");
    Passage org = reviewing.passage(Kind.ORG);
    reviewing.decide(org.words(), Choice.KEPT).rest(Choice.PROPOSED);
    assertEquals(Set.of(Reason.LEFT_OVER), reviewing.reasons());
    assertEquals(org.key(), reviewing.refused().get(0).passage());
  }

  @Test
  void aMarkByHandIsTakenOutWhereverItStands() {
    Reviewing reviewing =
        Reviewing.of(
                "É a única intérprete de língua gestual.", "A ÚNICA INTÉRPRETE teme que falem.")
            .marking("única   intérprete");
    Passage passage = reviewing.passage("única intérprete");
    assertTrue(passage.byHand());
    assertEquals(2, passage.occurrences().size());
    assertEquals(1, reviewing.review().progress().byHand());
    Released released = reviewing.rest(Choice.PROPOSED).released();
    assertEquals("É a [retirado] de língua gestual.", released.text("a").text());
    assertEquals("A [retirado] teme que falem.", released.text("b").text());
  }

  @Test
  void aPersonMarkedByHandGetsALetterOfTheirOwn() {
    Released released =
        Reviewing.of("A D. Lurdes Antunes vive com a comadre.")
            .marking("a comadre")
            .decide("a comadre", Choice.PSEUDONYM)
            .rest(Choice.PROPOSED)
            .released();
    assertEquals("A D. Pessoa A vive com Pessoa B.", released.text("a").text());
  }

  @Test
  void lettersComeAfterThoseThatTheTextOrItsReadersHave() {
    String text = "A Pessoa B falou com a D. Lurdes Antunes e a comadre.";
    Reviewing alone = Reviewing.of(text).marking("a comadre");
    assertEquals(
        "A Pessoa B falou com a D. Pessoa C e Pessoa D.",
        alone
            .decide("a comadre", Choice.PSEUDONYM)
            .rest(Choice.PROPOSED)
            .released()
            .text("a")
            .text());
    Reviewing beside = Reviewing.of(text).beside("Pessoa Z e Profissional AA; a Pessoa ABC, não.");
    assertEquals("Pessoa AB", beside.review().passages().get(0).offers().get(0).text());
  }

  @Test
  void aMarkByHandTakesInWhatItReachesOver() {
    Reviewing reviewing =
        Reviewing.of("Falei com a vizinha Lurdes Antunes, que sabe.")
            .marking("vizinha Lurdes Antunes");
    assertEquals(List.of("null vizinha Lurdes Antunes"), Reviewing.words(reviewing.review()));
    Occurrence only = reviewing.review().passages().get(0).occurrences().get(0);
    assertFalse(reviewing.review().passages().get(0).excusable(only));
  }

  @Test
  void aMarkInsideAPassageChangesNothing() {
    Reviewing reviewing = Reviewing.of("Falei com Lurdes Antunes.").marking("Antunes");
    assertEquals(List.of("NAME Lurdes Antunes"), Reviewing.words(reviewing.review()));
  }

  @Test
  void marksThatSayNothingAreNotLookedFor() {
    assertEquals(
        List.of("ab"), new Decisions(List.of(" ", "a", " ab ", "ab", "-"), Map.of()).byHand());
  }

  @Test
  void aDecisionSurvivesAChangeOfTheTextElsewhere() {
    Passage before = Reviewing.of(SITUATION, TRIED).passage("Penela");
    Passage after = Reviewing.of("Antes disso. " + SITUATION, "").passage("Penela");
    assertEquals(before.key(), after.key());
    assertEquals(before.occurrences().get(0).key(), after.occurrences().get(0).key());
  }

  @Test
  void theRiskIsThatOfTheTextAsItWillRead() {
    String rare = "É a única intérprete de língua gestual do concelho, com dois filhos gémeos.";
    Residue before = Reviewing.of(rare).review().risk();
    Residue after =
        Reviewing.of(rare)
            .marking("única intérprete de língua gestual do concelho", "gémeos")
            .rest(Choice.PROPOSED)
            .review()
            .risk();
    assertTrue(before.level().compareTo(after.level()) > 0, before + " " + after);
  }

  @Test
  void whatIsKeptRaisesTheRiskAndIsNotSaidToBeReplaced() {
    String text = "A família vive em Souselas e espera há meses por uma resposta da escola.";
    Reviewing replaced = Reviewing.of(text).rest(Choice.PROPOSED);
    assertEquals(Residue.Level.LOW, replaced.released().level());
    assertEquals(1, replaced.review().replaced(Kind.PLACE));
    Reviewing kept = Reviewing.of(text).decide("Souselas", Choice.KEPT);
    assertEquals(Residue.Level.MEDIUM, kept.released().level());
    assertEquals(List.of(), kept.review().risk().reasons());
    assertEquals(0, kept.review().replaced(Kind.PLACE));
  }

  @Test
  void anEnglishTextReadsOnInEnglish() {
    Released released =
        Reviewing.of("She lives in Penela with her son and the nurse visits.")
            .marking("nurse")
            .rest(Choice.PROPOSED)
            .released();
    assertTrue(
        released.text("a").text().contains("the [removed] visits"), released.text("a").text());
  }

  @Test
  void linesOfABrowserAreLines() {
    Released released = Reviewing.of("Uma.\r\nDuas.\rTrês.", "").released();
    assertEquals("Uma.\nDuas.\nTrês.", released.text("a").text());
    assertEquals("", released.text("b").text());
  }

  @Test
  void aLongTextOfManyPeopleIsReviewedWhileOneWaits() {
    var text = new StringBuilder();
    for (int i = 0; text.length() < 4_000; i++) {
      String name = Integer.toString(i, 26).replaceAll("\\d", "o");
      text.append("A D. Lur").append(name).append(" Antu").append(name).append("es saiu. ");
    }
    Reviewing reviewing = Reviewing.of(text.toString(), text.toString());
    assertTimeout(
        Duration.ofSeconds(20), () -> reviewing.rest(Choice.PROPOSED).review().release(true));
  }

  @Test
  void nothingSaysTheTextInALog() {
    Reviewing reviewing = Reviewing.of(SITUATION, TRIED).marking("acompanha").rest(Choice.PROPOSED);
    Review review = reviewing.review();
    String said =
        ""
            + Draft.of("a", SITUATION)
            + review.passages()
            + review.pieces()
            + Decision.own("Lurdes")
            + new Decisions(List.of("Lurdes"), Map.of())
            + reviewing.released().text("a")
            + Reviewing.of(SITUATION).refused();
    for (String word : new String[] {"Lurdes", "Antunes", "Penela", "245", "acompanha", "mora"}) {
      assertFalse(said.contains(word), word);
    }
  }
}

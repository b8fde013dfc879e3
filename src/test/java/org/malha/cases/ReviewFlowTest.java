package org.malha.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.malha.cases.deidentify.Residue;
import org.malha.cases.finder.Finder;
import org.malha.cases.release.Passage;
import org.malha.cases.release.Released;
import org.malha.web.CurrentRequest;
import org.malha.web.Form;
import org.malha.web.Language;
import org.malha.web.View;

/** The steps of a review, for a form of one field such as a contribution in a room. */
class ReviewFlowTest {
  private record Writing(Form form) implements View {}

  private final ReviewFlow flow = flow();

  private static ReviewFlow flow() {
    var flow = new ReviewFlow();
    flow.finder = new Finder();
    flow.current =
        new CurrentRequest() {
          @Override
          public Language language() {
            return Language.PT;
          }
        };
    return flow;
  }

  @Test
  void aFormThatIsNotCompleteComesBack() {
    View page = flow.review(plan(false), sent("texto", " "));
    assertInstanceOf(Writing.class, page);
    assertInstanceOf(Writing.class, flow.risk(plan(false), sent("texto", "")));
  }

  @Test
  void whatIsToBeDecidedComesFirst() {
    var typed = sent("texto", "A D. Lurdes Antunes ligou.", "ronda", "2");
    ReviewPage page = assertInstanceOf(ReviewPage.class, flow.review(plan(false), typed));
    assertEquals(200, page.status());
    assertEquals(1, page.review().passages().size());
    assertEquals(
        List.of("ronda 2", "texto A D. Lurdes Antunes ligou."),
        page.sent().carried().stream().map(f -> f.name() + " " + f.value()).sorted().toList());
    ReviewPage early = assertInstanceOf(ReviewPage.class, flow.risk(plan(false), typed));
    assertEquals(422, early.status());
    assertEquals(early.review().passages().get(0).key(), early.current());
  }

  @Test
  void aBriefReviewPassesOverPassagesThatThereAreNot() {
    String nothing = "A escola e a saúde não falam uma com a outra.";
    ReviewPlan brief = plan(false, true);
    assertInstanceOf(RiskPage.class, flow.review(brief, sent("texto", nothing)));
    assertInstanceOf(ReviewPage.class, flow.review(plan(false), sent("texto", nothing)));
    for (String more : List.of(ReviewForm.BACK, ReviewForm.NEW_MARK, ReviewForm.SHORTCUTS)) {
      var typed = sent("texto", nothing, more, "sim");
      assertInstanceOf(ReviewPage.class, flow.review(brief, typed), more);
    }
    String name = "A D. Lurdes Antunes ligou.";
    assertInstanceOf(ReviewPage.class, flow.review(brief, sent("texto", name)));
  }

  @Test
  void oneClickReplacesWhateverIsLeft() {
    var typed = sent("texto", "A D. Lurdes Antunes ligou de Penela.", ReviewForm.ALL, "sim");
    ReviewPage page = assertInstanceOf(ReviewPage.class, flow.review(plan(false), typed));
    assertTrue(page.review().progress().done());
  }

  @Test
  void onlyWhatWasReleasedIsHandedOn() {
    var typed =
        sent("texto", "A D. Lurdes Antunes ligou.", ReviewForm.ALL, "sim", ReviewForm.READ, "sim");
    var handed = new AtomicReference<Released>();
    flow.release(
        plan(false),
        typed,
        (sent, released) -> {
          handed.set(released);
          return null;
        });
    assertEquals("A D. Pessoa C ligou.", handed.get().text("texto").text());
  }

  @Test
  void theRiskCarriesTheDecisionsThatCount() {
    String text = "Lurdes Antunes ligou de Penela; a equipa de Penela ouviu.";
    ReviewPage page =
        assertInstanceOf(ReviewPage.class, flow.review(plan(false), sent("texto", text)));
    Passage place = page.review().passages().get(1);
    var typed =
        sent(
            "texto",
            text,
            ReviewForm.choice(page.review().passages().get(0)),
            "outro",
            ReviewForm.own(page.review().passages().get(0)),
            "uma vizinha",
            ReviewForm.choice(place),
            "geral",
            ReviewForm.except(place),
            place.occurrences().get(1).key(),
            ReviewForm.MARK,
            "equipa",
            "p.0123456789ab",
            "manter");
    View next = flow.risk(plan(false), typed);
    ReviewPage again = assertInstanceOf(ReviewPage.class, next); // the mark is still undecided
    typed.putSingle(ReviewForm.choice(again.review().passages().get(2)), "proposta");
    RiskPage risk = assertInstanceOf(RiskPage.class, flow.risk(plan(false), typed));
    List<String> carried = risk.carried().stream().map(f -> f.name() + "=" + f.value()).toList();
    assertTrue(carried.contains(ReviewForm.except(place) + "=" + place.occurrences().get(1).key()));
    assertTrue(carried.contains(ReviewForm.MARK + "=equipa"));
    assertFalse(carried.toString().contains("0123456789ab"));
    assertEquals(1, risk.review().kept().size());
  }

  @Test
  void whereRecognitionHarmsMoreTheRiskIsNeverLow() {
    var typed =
        sent(
            "texto",
            "A escola e a Segurança Social não falam uma com a outra há muito tempo, e já ninguém sabe porquê.");
    RiskPage usual = assertInstanceOf(RiskPage.class, flow.risk(plan(false), typed));
    RiskPage sensitive = assertInstanceOf(RiskPage.class, flow.risk(plan(true), typed));
    assertEquals(Residue.Level.LOW, usual.risk().level());
    assertEquals(Residue.Level.MEDIUM, sensitive.risk().level());
    assertTrue(usual.risk().reasons(Language.PT).toString().contains("Nada em particular"));
    List<String> reasons = sensitive.risk().reasons(Language.PT);
    assertTrue(reasons.get(0).contains("a lei protege mais"), reasons::toString);
    assertFalse(reasons.toString().contains("Nada em particular"), reasons::toString);
  }

  private RiskPage risk(String... fields) {
    return assertInstanceOf(RiskPage.class, flow.risk(plan(false), sent(fields)));
  }

  @Test
  void aRareFactAFamilyAndASmallPlaceTogetherAreRefused() {
    String text = "Uma mãe com 8 filhos espera há meses por uma resposta da escola e da saúde.";
    String[] small = {"texto", text, NewCase.SIZE, "small", ReviewForm.READ, "sim"};
    assertTrue(risk(small).refused());
    assertEquals(Residue.Level.HIGH, risk(small).risk().level());
  }

  @Test
  void withoutOneOfTheThreeTheWarningStaysAWarning() {
    String rare = "Uma mãe com 8 filhos espera há meses por uma resposta da escola e da saúde.";
    String usual = "Uma mãe e o companheiro esperam há meses por uma resposta da escola.";
    assertFalse(risk("texto", rare).refused());
    assertFalse(risk("texto", rare, NewCase.SIZE, "medium").refused());
    assertFalse(risk("texto", usual, NewCase.SIZE, "small").refused());
    assertFalse(
        risk("texto", "Um agente funerário espera há meses.", NewCase.SIZE, "small").refused());
  }

  private static ReviewPlan plan(boolean sensitive) {
    return plan(sensitive, false);
  }

  private static ReviewPlan plan(boolean sensitive, boolean brief) {
    return new ReviewPlan(
        "/casos/x/contributos",
        List.of(new ReviewPlan.Text("texto", "finder.text")),
        form -> {
          if (form.value("texto").isBlank()) {
            form.reject("texto", "form.empty");
          }
        },
        Writing::new,
        new ReviewPlan.Back("/casos/x", "Regresso a casa"),
        ReviewPlan.Send.of("writing.send"),
        sensitive,
        brief,
        "A Pessoa B ligou.");
  }

  private static MultivaluedMap<String, String> sent(String... fields) {
    var typed = new MultivaluedHashMap<String, String>();
    for (int i = 0; i < fields.length; i += 2) {
      typed.add(fields[i], fields[i + 1]);
    }
    return typed;
  }
}

package org.malha.discussions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.Cast.ANA;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.Cast.CARLA;
import static org.malha.support.PortalClient.as;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.malha.support.PortalClient.Answer;

/** Editing, withdrawing, finding useful, mentioning. */
class OwnWordsIT {
  @Test
  void carlaEditsAndEverybodyReadsWhatChanged() {
    var debate = Debate.ofMembers();
    long post = debate.say(CARLA, "São dez famílias por mês.");
    assertEquals("São dez famílias por mês.", typed("/intervencoes/" + post + "/texto"));
    assertEquals(303, edit(post, 1, "São doze famílias por mês.").status());
    var shown = debate.seenBy(BRUNO).selectFirst("#r-1");
    assertEquals("São doze famílias por mês.", shown.selectFirst(".texto").text());
    assertTrue(shown.selectFirst(".editado").text().startsWith("Editado"));
    var history = as(BRUNO).get("/intervencoes/" + post + "/historico").page();
    assertEquals("retirado: dez", history.selectFirst(".diferencas del").text());
    assertEquals("acrescentado: doze", history.selectFirst(".diferencas ins").text());
    assertTrue(history.text().contains("São dez famílias por mês."));
  }

  @Test
  void manyVersionsComeTwentyAtATime() {
    var debate = Debate.ofMembers();
    long post = debate.say(CARLA, "Versão 1.");
    for (int version = 1; version <= 21; version++) {
      assertEquals(303, edit(post, version, "Versão " + (version + 1) + ".").status());
    }
    var newest = as(BRUNO).get("/intervencoes/" + post + "/historico").page();
    assertEquals(20, newest.select(".diferencas").size());
    assertTrue(newest.selectFirst(".diferencas").text().contains("22"), newest.text());
    var older = as(BRUNO).get(newest.selectFirst("a[rel=next]").attr("href")).page();
    assertEquals(List.of(), older.select("a[rel=next]").eachText());
    assertEquals(2, older.select(".diferencas").size());
    assertTrue(older.selectFirst(".diferencas").text().contains("retirado: 1"), older.text());
    assertTrue(older.text().contains("Texto inicial"), older.text());
    assertEquals(200, as(BRUNO).get("/intervencoes/" + post + "/historico?antes=x").status());
  }

  @Test
  void whoeverEditsSecondSeesBothTextsAndLosesNone() {
    var debate = Debate.ofMembers();
    long post = debate.say(CARLA, "Texto inicial.");
    assertEquals(303, edit(post, 1, "Escrito no computador.").status());
    var second = edit(post, 1, "Escrito no telemóvel.");
    assertEquals(409, second.status());
    assertEquals("Escrito no computador.", second.page().selectFirst(".texto-de").text());
    assertEquals("Escrito no telemóvel.", second.page().selectFirst("#texto").val().strip());
    assertEquals("2", second.page().selectFirst("[name=versao]").val());
    assertEquals(303, edit(post, 2, "Os dois juntos.").status());
    assertEquals(List.of("Os dois juntos."), Debate.texts(debate.seenBy(BRUNO)));
  }

  @Test
  void anEditThatIsSentTwiceIsNoConflictWithItself() {
    var debate = Debate.ofMembers();
    long post = debate.say(CARLA, "Texto inicial.");
    assertEquals(303, edit(post, 1, "Texto final.").status());
    assertEquals(303, edit(post, 1, "Texto final.").status());
    var form = as(CARLA).get("/intervencoes/" + post + "/texto").page();
    assertEquals("2", form.selectFirst("[name=versao]").val());
  }

  @Test
  void nobodyEditsOrWithdrawsTheWordsOfAnotherNotEvenAFacilitator() {
    var debate = Debate.ofMembers();
    long post = debate.say(CARLA, "São minhas.");
    assertEquals(403, as(ANA).get("/intervencoes/" + post + "/texto").status());
    assertEquals(
        403,
        as(ANA)
            .post("/intervencoes/" + post + "/texto", "texto", "Já não.", "versao", "1")
            .status());
    assertEquals(403, as(ANA).post("/intervencoes/" + post + "/retirada").status());
    assertEquals(List.of("São minhas."), Debate.texts(debate.seenBy(BRUNO)));
  }

  @Test
  void anEmptyEditComesBack() {
    long post = Debate.ofMembers().say(CARLA, "Com texto.");
    assertEquals(422, edit(post, 1, "").status());
  }

  @Test
  void aWithdrawnPostKeepsItsPlaceAndItsAuthorCanTakeThatBack() {
    var debate = Debate.ofMembers();
    long post = debate.say(CARLA, "Disse demais.");
    debate.answer(BRUNO, post, "Percebo.");
    var done = as(CARLA).submit("/intervencoes/" + post + "/retirada");
    String undo = done.page().selectFirst(".notificacao form").attr("action");
    var page = debate.seenBy(BRUNO);
    assertTrue(page.selectFirst("#r-1.retirado").text().contains("Intervenção retirada"));
    assertEquals(List.of("Percebo."), Debate.texts(page));
    assertFalse(page.text().contains("Disse demais."));
    assertEquals(404, as(BRUNO).get("/intervencoes/" + post + "/historico").status());
    assertEquals(303, as(CARLA).post(undo).status());
    assertEquals(List.of("Disse demais.", "Percebo."), Debate.texts(debate.seenBy(BRUNO)));
  }

  @Test
  void anAnswerToAPostThatWasWithdrawnMeanwhileIsRefusedAndKept() {
    var debate = Debate.ofMembers();
    long post = debate.say(CARLA, "Vou retirar isto.");
    as(CARLA).post("/intervencoes/" + post + "/retirada");
    var refused = debate.send(BRUNO, "Mas eu respondi!", "resposta-a", String.valueOf(post));
    assertEquals(409, refused.status());
    assertEquals("Mas eu respondi!", refused.page().selectFirst("#texto").val().strip());
    assertTrue(refused.page().select("[name=resposta-a]").isEmpty());
    assertEquals(List.of(), Debate.texts(debate.seenBy(BRUNO)));
  }

  @Test
  void anEditOfAWithdrawnPostIsRefusedAndKept() {
    var debate = Debate.ofMembers();
    long post = debate.say(CARLA, "Vou retirar isto.");
    as(CARLA).post("/intervencoes/" + post + "/retirada");
    var refused = edit(post, 1, "Afinal era assim.");
    assertEquals(409, refused.status());
    assertEquals("Afinal era assim.", refused.page().selectFirst("#texto").val().strip());
  }

  @Test
  void brunoFindsThePostUsefulOnceAndTakesThatBack() {
    var debate = Debate.ofMembers();
    long post = debate.say(CARLA, "Experimentem assim.");
    String util = "/intervencoes/" + post + "/util";
    assertEquals(303, as(BRUNO).post(util).status());
    assertEquals(303, as(BRUNO).post(util).status());
    var button = debate.seenBy(BRUNO).selectFirst("#r-1 [aria-pressed]");
    assertEquals("Útil · 1", button.text());
    assertEquals("true", button.attr("aria-pressed"));
    assertTrue(debate.seenBy(CARLA).selectFirst("#r-1 .contado").text().contains("uma pessoa"));
    assertEquals(303, as(BRUNO).post(util + "?_method=DELETE").status());
    assertEquals("Útil · 0", debate.seenBy(BRUNO).selectFirst("#r-1 [aria-pressed]").text());
  }

  @Test
  void withHtmxOnlyTheButtonComesBackAndKeepsTheFocus() {
    long post = Debate.ofMembers().say(CARLA, "Experimentem assim.");
    var part =
        as(BRUNO)
            .send(
                "POST",
                "/intervencoes/" + post + "/util",
                "application/x-www-form-urlencoded",
                "",
                "Sec-Fetch-Site",
                "same-origin",
                "HX-Request",
                "true");
    assertEquals(200, part.status());
    assertFalse(part.body().contains("<html"));
    assertEquals(1, part.page().select("button[data-foco][aria-pressed=true]").size());
  }

  @Test
  void nobodyFindsTheirOwnWordsUseful() {
    long post = Debate.ofMembers().say(CARLA, "Que boa ideia tive.");
    assertEquals(403, as(CARLA).post("/intervencoes/" + post + "/util").status());
  }

  @Test
  void aMentionOfAMemberIsSetApartAndOneOfOthersIsText() {
    var debate = Debate.ofMembers();
    debate.say(BRUNO, "Pergunto à @carla.pinto e à @olga.moreira.");
    var post = debate.seenBy(CARLA).selectFirst("#r-1 .texto");
    assertEquals(List.of("@carla.pinto"), post.select(".mencao").eachText());
    assertTrue(post.text().contains("@olga.moreira"));
  }

  @Test
  void theEditorTellsWhomOneCanMention() {
    var debate = Debate.ofMembers();
    String path = "/debates/" + debate.id() + "/pessoas";
    var page = as(CARLA).get(path);
    assertTrue(page.text().contains("@bruno.leal Bruno Leal"), page.text());
    assertFalse(page.text().contains("olga"));
    var part = as(CARLA).get(path, "HX-Request", "true");
    assertFalse(part.body().contains("<html"));
  }

  private static Answer edit(long post, int version, String text) {
    return as(CARLA)
        .post(
            "/intervencoes/" + post + "/texto",
            Debate.fields(text, "versao", String.valueOf(version)));
  }

  private static String typed(String path) {
    return as(CARLA).get(path).page().selectFirst("#texto").val().strip();
  }
}

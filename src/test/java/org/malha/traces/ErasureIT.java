package org.malha.traces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.Cast.ADMIN;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.PortalClient.as;
import static org.malha.support.PortalClient.visitor;

import org.junit.jupiter.api.Test;
import org.malha.support.Cast;
import org.malha.support.PortalClient;
import org.malha.support.PortalClient.Answer;
import org.malha.support.RunningPortal;

/** Erasing a person, as they, the administration and the group see it. */
class ErasureIT {
  private static Life life(String name) {
    return Life.lived(RunningPortal.shared(), name);
  }

  @Test
  void theEffectIsShownBeforeAnythingIsDoneInFewStatements() {
    Life rita = life("Rita Ventura Um");
    Answer page = rita.client().get("/conta/apagar");
    assertEquals(200, page.status());
    assertTrue(rita.client().statements("/conta/apagar") <= 6);
    String table = page.page().select("table").text();
    assertTrue(table.contains("Intervenções com respostas de outras pessoas 1"), table);
    assertTrue(table.contains("Intervenções sem respostas de outras pessoas 1"), table);
    assertTrue(table.contains("Intervenções que retirou 1"), table);
    assertTrue(table.contains("Rascunhos 1"), table);
    assertTrue(table.contains("com o seu nome ou endereço"), table);
    assertTrue(page.page().select(".aviso.a li").text().startsWith("Grupo de prova"));
  }

  @Test
  void whoeverTakesTheNameAwayLeavesTheWords() {
    Life rita = life("Rita Ventura Dois");
    String receipt = rita.erased("anonimizar");
    assertTrue(rita.client().get("/conta").location().startsWith("/entrar"));
    var read = as(BRUNO).get(rita.constraint());
    assertTrue(read.text().contains("Palavra solitária"), read.text());
    assertTrue(read.text().contains("Pessoa que saiu"), read.text());
    assertFalse(read.body().contains("Rita Ventura"), read.text());
    assertFalse(read.body().contains("Palavra retirada"));
    assertTrue(read.text().contains("Ainda concordo com […]: perguntem a […], […]."), read.text());
    assertTrue(as(BRUNO).get("/en" + rita.constraint()).text().contains("Someone who left"));
    assertTrue(visitor().get(receipt).text().contains("Tirar o nome"));
  }

  @Test
  void whoeverDeletesWhatCanBeLeavesWhatOthersHaveAnswered() {
    Life rita = life("Rita Ventura Três");
    rita.erased("apagar");
    var read = as(BRUNO).get(rita.constraint());
    assertTrue(read.text().contains("Tem quem responda."), read.text());
    assertFalse(read.body().contains("Palavra solitária"), read.text());
    assertFalse(read.body().contains("Rita Ventura"));
    assertEquals(2, read.page().select(".post.retirado").size());
  }

  @Test
  void theGroupKeepsAFacilitator() {
    Life rita = life("Rita Ventura Quatro");
    rita.erased("anonimizar");
    String members = as(BRUNO).get(rita.group() + "/membros").page().select(".gente").text();
    assertTrue(members.contains("Bruno") && members.contains("Facilitação"), members);
    assertFalse(members.contains("Rita"));
  }

  @Test
  void theReceiptIsKeptByThePersonAndShownByAnAdministratorAndNamesNobody() {
    Life rita = life("Rita Ventura Cinco");
    String receipt = rita.erased("apagar");
    Answer page = visitor().get(receipt);
    assertEquals(200, page.status());
    assertTrue(page.text().contains("da própria pessoa, na sua conta"));
    assertFalse(page.body().contains("Rita"));
    Answer file = visitor().get(receipt + "/recibo.txt");
    assertTrue(file.header("content-disposition").contains("attachment"));
    assertTrue(file.body().contains("fica o lugar, sem as palavras"), file.body());
    String code = receipt.replace("/recibo/", "");
    Answer list = as(ADMIN).get("/administracao/apagamentos?q=" + code.substring(0, 8));
    assertTrue(list.text().contains(code));
    assertTrue(as(ADMIN).statements("/administracao/apagamentos?q=" + code.substring(0, 8)) <= 6);
    assertEquals(403, as(BRUNO).get("/administracao/apagamentos").status());
    assertEquals(404, visitor().get("/recibo/AAAAA-AAAAA-AAAAA-AAAAA").status());
  }

  @Test
  void nobodyErasesWithoutThePasswordOrWithoutChoosingHow() {
    Life rita = life("Rita Ventura Seis");
    PortalClient client = rita.client();
    Answer wrong = client.post("/conta/apagar", "modo", "apagar", "password", "não é esta não");
    assertEquals(422, wrong.status());
    assertEquals("#password", wrong.page().selectFirst(".resumo-erros a").attr("href"));
    assertTrue(wrong.page().selectFirst("[value=apagar]").hasAttr("checked"));
    Answer how = client.post("/conta/apagar", "password", Cast.PASSWORD);
    assertEquals("#modo", how.page().selectFirst(".resumo-erros a").attr("href"));
    assertEquals(200, client.get("/conta").status());
    assertTrue(visitor().get("/conta/apagar").location().startsWith("/entrar?para="));
    assertEquals(303, visitor().post("/conta/apagar", "modo", "apagar").status());
  }

  @Test
  void anAdministratorErasesOnRequestAndReadsNoNameOfAGroup() {
    Life rita = life("Rita Ventura Sete");
    String page =
        as(ADMIN)
            .get("/administracao/pessoas?q=" + rita.email())
            .page()
            .selectFirst("td.accoes a")
            .attr("href");
    Answer shown = as(ADMIN).get(page + "/apagar");
    assertTrue(as(ADMIN).statements(page + "/apagar") <= 6);
    assertFalse(shown.text().contains("Grupo de prova"));
    assertEquals(
        422, as(ADMIN).post(page + "/apagar", "modo", "apagar", "password", "não é esta").status());
    Answer done = as(ADMIN).submit(page + "/apagar", "modo", "apagar", "password", Cast.PASSWORD);
    assertTrue(done.text().contains("feito pela administração"), done.text());
    assertEquals(404, as(ADMIN).get(page).status());
    assertEquals(404, as(ADMIN).get(page + "/apagar").status());
    assertEquals(404, as(ADMIN).post(page + "/apagar").status());
    assertEquals(403, as(BRUNO).get(page + "/apagar").status());
    assertTrue(rita.client().get("/conta").location().startsWith("/entrar"));
  }

  @Test
  void theRowOfThoseWhoLeftIsNobodysAccount() {
    assertEquals(404, as(ADMIN).get("/administracao/pessoas/-1").status());
    assertEquals(404, as(ADMIN).get("/administracao/pessoas/-1/apagar").status());
    assertEquals(404, as(ADMIN).post("/administracao/pessoas/-1/saida?_method=DELETE").status());
    assertFalse(as(ADMIN).get("/administracao/pessoas?q=saiu").text().contains("Pessoa que saiu"));
    assertEquals(422, visitor().post("/entrar", "email", "-", "password", "-").status());
  }

  @Test
  void theLastAdministratorStays() {
    Answer refused = as(ADMIN).post("/conta/apagar", "modo", "apagar", "password", Cast.PASSWORD);
    assertEquals(409, refused.status());
    assertEquals(200, as(ADMIN).get("/administracao").status());
  }
}

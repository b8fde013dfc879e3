package org.malha.oversight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.Cast.ADMIN;
import static org.malha.support.Cast.ANA;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.Cast.CARLA;
import static org.malha.support.Cast.RUI;
import static org.malha.support.PortalClient.as;
import static org.malha.support.PortalClient.visitor;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.malha.constraints.World;
import org.malha.support.Cast;
import org.malha.support.Fresh;
import org.malha.support.PortalClient.Answer;

class OversightIT {
  private static String person(Cast who) {
    return as(ADMIN)
        .get("/administracao/pessoas?q=" + who.email())
        .page()
        .selectFirst("td.accoes a")
        .attr("href");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/administracao/auditoria",
        "/administracao/auditoria?pessoa=rui&tipo=role-given&de=2026-01-01&ate=2030-01-01&pagina=1",
        "/administracao/auditoria?tipo=nada&de=ontem&ate=9999-99-99&pagina=x",
        "/moderacao",
        "/moderacao?ver=decididas"
      })
  void everyPageTakesFewStatementsAndIsClosedToVisitors(String path) {
    Answer page = as(ADMIN).get(path);
    assertEquals(200, page.status());
    assertTrue(as(ADMIN).statements(path) <= 6);
    assertTrue(visitor().get(path).location().startsWith("/entrar?para="));
  }

  @Test
  void theLogIsForAdministrators() {
    assertEquals(403, as(ANA).get("/administracao/auditoria").status());
    assertEquals(403, as(ANA).get("/administracao/auditoria/auditoria.csv").status());
  }

  @Test
  void aRoleGivenAndTakenIsWrittenDownOnce() {
    String role = person(RUI) + "/papeis/TRAINER";
    as(ADMIN).post(role);
    as(ADMIN).post(role);
    as(ADMIN).post(role + "?_method=DELETE");
    Answer given = as(ADMIN).get("/administracao/auditoria?pessoa=rui&tipo=role-given");
    assertEquals(1, given.page().select("tbody tr").size(), given.text());
    Answer taken = as(ADMIN).get("/administracao/auditoria?pessoa=rui&tipo=role-taken");
    assertEquals("antes: Formação", taken.page().select("tbody del").text(), taken.text());
    Answer file = as(ADMIN).get("/administracao/auditoria/auditoria.csv?pessoa=rui");
    assertTrue(file.header("content-type").startsWith("text/csv"));
    assertTrue(file.body().contains(";Deu um papel;"), file.body());
  }

  @Test
  void aDayWithoutChangesHasNone() {
    Answer page = as(ADMIN).get("/administracao/auditoria?ate=2020-01-01");
    assertTrue(page.text().contains("Nada com estes filtros"));
  }

  @Test
  void aClosedGroupIsWrittenDownWithoutItsName() {
    String name = "Grupo reservado " + Fresh.word();
    Answer made =
        as(ANA)
            .post(
                "/grupos",
                "name",
                name,
                "purpose",
                "Para experimentar.",
                "visibility",
                "closed",
                "municipalities",
                "0607",
                "municipalities",
                "0613",
                "chave",
                UUID.randomUUID().toString());
    assertEquals(303, made.status());
    Answer page = as(ADMIN).get("/administracao/auditoria?tipo=group-made&pessoa=ana");
    assertTrue(page.text().contains("um grupo fechado"), page.text());
    assertFalse(page.text().contains(name));
  }

  @Test
  void aReportWaitsForTheFacilitatorAndIsCountedForTheAdministrator() {
    var constraint = World.raised(BRUNO, World.COIMBRA);
    String posts = as(BRUNO).get(constraint.path()).page().selectFirst("#responder").attr("action");
    String words = "Palavras discutíveis " + Fresh.word();
    String post =
        as(BRUNO)
            .get(
                as(BRUNO)
                    .post(posts, "texto", words, "chave", UUID.randomUUID().toString())
                    .location())
            .page()
            .select("article:contains(" + words + ") .quando a")
            .last()
            .attr("href");
    String why = "Parece-me mal " + Fresh.word();
    assertEquals(303, as(CARLA).post(post + "/denuncia", "motivo", why).status());
    Answer ana = as(ANA).get("/moderacao");
    assertTrue(ana.text().contains(words) && ana.text().contains(why), ana.text());
    assertFalse(as(CARLA).get("/moderacao").text().contains(words));
    Answer admin = as(ADMIN).get("/moderacao");
    assertFalse(admin.body().contains(words) || admin.body().contains(why));
    assertTrue(admin.page().select("table").text().contains("Região de Coimbra"), admin.text());
    String discussion =
        ana.page().select("section:contains(" + words + ") a.bot").first().attr("href");
    String decision =
        as(ANA)
            .get(discussion)
            .page()
            .select("section:contains(" + why + ") form")
            .first()
            .attr("action");
    as(ANA).post(decision, "decisao", "manter", "resposta", "Pode ficar.");
    assertFalse(as(ANA).get("/moderacao").text().contains(why));
    assertTrue(as(ANA).get("/moderacao?ver=decididas").text().contains("«Pode ficar.»"));
  }
}

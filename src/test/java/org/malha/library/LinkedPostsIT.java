package org.malha.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.Cast.ANA;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.Cast.CARLA;
import static org.malha.support.Cast.OLGA;
import static org.malha.support.PortalClient.as;
import static org.malha.support.PortalClient.visitor;

import org.junit.jupiter.api.Test;
import org.malha.constraints.World;
import org.malha.support.PortalClient;
import org.malha.support.PortalClient.Answer;

/** A post that links to the library is told on the page to which it links. */
class LinkedPostsIT {
  private static long said(World.Raised where, String markdown) {
    Answer answer =
        as(BRUNO)
            .send(
                "POST",
                "/api/v1/constraints/" + where.id() + "/posts",
                "application/json",
                "{\"markdown\":\"" + markdown + "\"}",
                "Sec-Fetch-Site",
                "same-origin");
    assertEquals(201, answer.status(), answer.body());
    return Long.parseLong(answer.body().replaceFirst("(?s).*\"id\":(\\d+).*", "$1"));
  }

  private static boolean shows(PortalClient who, String page, World.Raised debate) {
    return who.get(page)
        .page()
        .select("[aria-labelledby=t-discutido] a")
        .eachText()
        .contains(debate.title());
  }

  @Test
  void thoseWhoReadThePostFindItOnThePageOfThePractice() {
    World.Raised debate = World.raised(BRUNO, World.COIMBRA);
    String practice = visitor().get("/praticas/HU1").location();
    long post = said(debate, "Vejam [a prática](/en" + practice + "#t-fontes).");
    assertTrue(shows(as(CARLA), practice, debate));
    assertTrue(shows(as(CARLA), "/en" + practice, debate));
    assertFalse(shows(as(OLGA), practice, debate));
    assertFalse(shows(visitor(), practice, debate));
    Answer page = as(CARLA).get(practice);
    assertTrue(as(CARLA).statements(practice) <= 6);
    String link = page.page().select("[aria-labelledby=t-discutido] a").attr("href");
    assertEquals("/intervencoes/" + post, link);
    assertTrue(as(CARLA).get(link).location().startsWith(debate.path()));
  }

  @Test
  void whatIsHiddenWithdrawnOrWrittenAnewIsToldNoMore() {
    World.Raised debate = World.raised(BRUNO, World.COIMBRA);
    String practice = visitor().get("/praticas/HU2").location();
    long post = said(debate, "Vejam [a prática](" + practice + ").");
    String hiding = "/intervencoes/" + post + "/ocultacao";
    as(ANA).post(hiding, "motivo", "Diz demais.");
    assertFalse(shows(as(CARLA), practice, debate));
    as(ANA).post(hiding + "?_method=DELETE");
    assertTrue(shows(as(CARLA), practice, debate));
    as(BRUNO).post("/intervencoes/" + post + "/retirada");
    assertFalse(shows(as(BRUNO), practice, debate));
    as(BRUNO).post("/intervencoes/" + post + "/retirada?_method=DELETE");
    assertTrue(shows(as(BRUNO), practice, debate));
    as(BRUNO).post("/intervencoes/" + post + "/texto", "texto", "Afinal não.", "versao", "1");
    assertFalse(shows(as(BRUNO), practice, debate));
  }

  @Test
  void everyPageOfTheLibraryTellsItToVisitorsWhereTheGroupIsPublic() {
    World.Raised debate = World.raised(BRUNO, World.OPEN);
    said(
        debate,
        "O [termo](/glossario/case-manager), o [curso](/formacao/course-diagnosis), a"
            + " [unidade](/formacao/course-diagnosis/dia-1), a"
            + " [recomendação](/recomendacoes/rec-7), o [número](/numeros/fig-responses) e a"
            + " [prática](/praticas/FI4).");
    for (String page :
        new String[] {
          "/glossario/case-manager",
          "/formacao/course-diagnosis",
          "/formacao/course-diagnosis/dia-1",
          "/recomendacoes/rec-7",
          "/numeros/fig-responses",
          visitor().get("/praticas/FI4").location()
        }) {
      assertTrue(shows(visitor(), page, debate), page);
    }
    assertFalse(shows(visitor(), "/glossario/coordination", debate));
  }

  @Test
  void membersCopyTheLinkFromThePageAndVisitorsSeeNoneOfThat() {
    assertTrue(
        as(BRUNO)
            .get("/en/glossario/case-manager")
            .text()
            .contains("[Case manager](/glossario/case-manager)"));
    assertFalse(visitor().get("/glossario/case-manager").text().contains("](/glossario/"));
    World.Raised debate = World.raised(BRUNO, World.COIMBRA);
    assertTrue(as(BRUNO).get(debate.path()).text().contains("Ligar a uma prática"));
  }
}

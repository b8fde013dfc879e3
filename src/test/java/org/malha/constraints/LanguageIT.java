package org.malha.constraints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.malha.support.Cast.ANA;
import static org.malha.support.PortalClient.as;

import org.junit.jupiter.api.Test;

class LanguageIT {
  @Test
  void onAnEnglishPageWhatPeopleWroteSaysThatItIsPortuguese() {
    var constraint = as(ANA).get("/en/constrangimentos?grupo=regiao-de-coimbra").page();
    String path = constraint.selectFirst(".registo h3 a").attr("href");
    var page = as(ANA).get(path).page();
    assertEquals("en", page.selectFirst("html").attr("lang"));
    assertEquals("pt-PT", page.selectFirst("h1").attr("lang"));
    assertEquals("pt-PT", page.selectFirst(".resumo dd").attr("lang"));
  }

  @Test
  void onAPortuguesePageItNeedNotSaySo() {
    var register = as(ANA).get("/constrangimentos?grupo=regiao-de-coimbra").page();
    assertEquals("", register.selectFirst(".registo h3 a").attr("lang"));
  }
}

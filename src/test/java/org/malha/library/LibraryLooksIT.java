package org.malha.library;

import static org.malha.support.Cast.BRUNO;
import static org.malha.support.Cast.RUI;
import static org.malha.support.PortalClient.visitor;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.malha.support.Looks;

@Execution(ExecutionMode.CONCURRENT)
@Tag("looks")
class LibraryLooksIT {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/biblioteca",
        "/en/biblioteca",
        "/praticas?elemento=learning",
        "/modelos/model-portugal",
        "/recomendacoes",
        "/recomendacoes/rec-7",
        "/glossario",
        "/en/glossario/case-manager",
        "/numeros",
        "/numeros/fig-ic-now",
        "/formacao",
        "/formacao/course-diagnosis",
        "/formacao/course-diagnosis/dia-1?q1=0&q2=1"
      })
  void aVisitorMeetsNoBarrier(String path) {
    Looks.visitor().good(path);
  }

  @Test
  void aPracticeAndItsFormHaveNoBarrier() {
    String practice = visitor().get("/praticas/DE1").location();
    Looks.of(BRUNO).good(practice);
    Looks.of(BRUNO).good(practice + "/experimentada/0607");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/biblioteca/conteudo", "/biblioteca/textos/term/esn"})
  void ruiMeetsNoBarrier(String path) {
    Looks.of(RUI).good(path);
  }
}

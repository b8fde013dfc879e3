package org.malha.groups;

import static org.malha.support.Cast.ANA;
import static org.malha.support.Cast.OLGA;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.malha.support.Looks;

@Execution(ExecutionMode.CONCURRENT)
@Tag("looks")
class GroupsLooksIT {
  private static final String GROUP = "/grupos/regiao-de-coimbra";

  @ParameterizedTest
  @ValueSource(strings = {"/grupos", "/en/grupos", "/grupos/casos-e-praticas"})
  void aVisitorMeetsNoBarrier(String path) {
    Looks.visitor().good(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/grupos",
        "/grupos/novo",
        GROUP,
        "/en" + GROUP,
        GROUP + "/membros",
        GROUP + "/carta",
        GROUP + "/carta/edicao",
        GROUP + "/definicoes",
        GROUP + "/convites/novo?municipio=0606",
        GROUP + "/saida"
      })
  void aFacilitatorMeetsNoBarrier(String path) {
    Looks.of(ANA).good(path);
  }

  @ParameterizedTest
  @ValueSource(strings = {GROUP, GROUP + "/pedido"})
  void anOutsiderMeetsNoBarrier(String path) {
    Looks.of(OLGA).good(path);
  }

  @Test
  void whoTypesWrongMeetsNoBarrier() {
    Looks.of(ANA).goodAnswer("/grupos", "nome", "");
    Looks.of(ANA).goodAnswer(GROUP + "/carta", "texto", "x", "versao", "0");
    Looks.of(ANA).goodAnswer(GROUP + "/definicoes", "nome", "");
    Looks.of(ANA).goodAnswer(GROUP + "/convites", "email", "sem arroba", "municipio", "0606");
    Looks.of(OLGA).goodAnswer(GROUP + "/pedido", "mensagem", "Liguem 912345678.");
  }
}

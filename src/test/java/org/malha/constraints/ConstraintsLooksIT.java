package org.malha.constraints;

import static org.malha.constraints.World.COIMBRA;
import static org.malha.support.Cast.ANA;
import static org.malha.support.Cast.BRUNO;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.malha.support.Looks;

@Tag("looks")
class ConstraintsLooksIT {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/constrangimentos",
        "/en/constrangimentos?vista=malha",
        "/constrangimentos?estado=registado&meus=sim",
        "/constrangimentos?setor=nenhum",
        "/constrangimentos/novo",
        "/constrangimentos/novo?grupo=regiao-de-coimbra&de=pt-participation"
      })
  void brunoMeetsNoBarrier(String path) {
    Looks.of(BRUNO).good(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/constrangimentos",
        "/constrangimentos/reportados",
        "/en/constrangimentos/reportados/pt-data-extraction"
      })
  void aVisitorMeetsNoBarrier(String path) {
    Looks.visitor().good(path);
  }

  @Test
  void aConstraintAndItsFormsHaveNoBarrier() {
    var one = World.raised(BRUNO, COIMBRA);
    Looks.of(BRUNO).good(one.path());
    Looks.of(BRUNO).good(one.at("co-assinaturas/0607"));
    Looks.of(ANA).good(one.at("co-assinaturas"));
    Looks.of(ANA).good(one.at("passos/resolvido"));
    Looks.of(ANA).good(one.at("resumo"));
  }
}

package org.malha.constraints;

import static org.malha.constraints.World.COIMBRA;
import static org.malha.support.Cast.ANA;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.PortalClient.as;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.malha.support.Looks;

@Execution(ExecutionMode.CONCURRENT)
@Tag("looks")
class ConstraintsLooksIT {
  private static final String FORM = World.form(COIMBRA);

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

  @Test
  void theThreeStepsHaveNoBarrier() {
    String title = World.title("Sem intérprete nas consultas marcadas");
    String[] first = {"passo", "1", "ir", "2", "titulo", title, "acontece", "Isto."};
    Looks.of(BRUNO).goodAnswer(FORM, first);
    Looks.of(BRUNO).goodAnswer("/en" + FORM, with(first, "passo", "2", "ir", "3"));
    Looks.of(BRUNO).goodAnswer(FORM, "passo", "1", "ir", "2", "titulo", "", "acontece", "");
    Looks.of(BRUNO)
        .goodAnswer(FORM, with(first, "passo", "3", "ir", "registar", "elemento", "nenhum"));
  }

  @Test
  void aTitleLikeAnotherIsShownWithoutBarrier() {
    String title = World.raised(BRUNO, COIMBRA).title();
    Looks.of(BRUNO)
        .goodAnswer(
            FORM, "passo", "1", "ir", "2", "titulo", title + " x", "acontece", "Liguem 912345678");
  }

  @Test
  void whatCannotBeKeptIsSaidWithoutBarrier() {
    var one = World.raised(BRUNO, COIMBRA);
    String[] summary = {"titulo", one.title(), "acontece", "Outra coisa.", "elemento", "funding"};
    String version = as(ANA).get(one.at("resumo")).page().selectFirst("input[name=versao]").val();
    as(ANA).post(one.at("resumo"), with(summary, "versao", version));
    Looks.of(BRUNO)
        .goodAnswer(one.at("resumo"), with(summary, "versao", version, "acontece", "O meu."));
    Looks.of(ANA).goodAnswer(one.at("passos/resolvido"), "resultado", "");
    Looks.of(BRUNO).goodAnswer(one.at("co-assinaturas/0607"), "desde", "não é uma data");
    Looks.of(ANA).good(one.at("passos/respondido"));
  }

  private static String[] with(String[] fields, String... more) {
    var all = new LinkedHashMap<String, String>();
    for (String[] some : List.of(fields, more)) {
      for (int i = 0; i < some.length; i += 2) {
        all.put(some[i], some[i + 1]);
      }
    }
    return all.entrySet().stream()
        .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
        .toArray(String[]::new);
  }
}

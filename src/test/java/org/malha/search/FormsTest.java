package org.malha.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.malha.web.Language;

class FormsTest {
  private static Set<String> stems(Language language, String words) {
    return Arrays.stream(words.split(" "))
        .flatMap(word -> Words.forms(word).stream())
        .map(Forms.of(language)::stem)
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gestor gestora gestores gestoras",
        "técnico técnica técnicos técnicas tecnicas",
        "gestão gestões gestoes",
        "ação acção ações acções acao",
        "social sociais socialmente",
        "município municípios municipio",
        "responsável responsáveis",
        "jovem jovens",
        "português portuguesa portugueses portuguesas",
        "mês meses",
        "cidadão cidadãos",
        "enfermeira enfermeiro enfermeiras",
        "equipa equipas equipe equipes",
        "registo registro registos",
        "projeto projecto projetos projectos",
        "idosa idoso idosas idosos",
        "infantil infantis",
        "família famílias familia"
      })
  void numberGenderAndSpellingDoNotCount(String words) {
    assertEquals(1, stems(Language.PT, words).size(), () -> stems(Language.PT, words).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"caso casa", "rede redação", "pais paz", "habitação hábito"})
  void differentThingsStayDifferent(String words) {
    assertNotEquals(1, stems(Language.PT, words).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "partilhar partilha partilhado partilhas",
        "integrar integração integrado integrada",
        "encaminhar encaminhamento encaminhamentos",
        "atender atendimento",
        "articular articulação articulado"
      })
  void verbAndNounShareARoot(String words) {
    Set<String> roots =
        stems(Language.PT, words).stream()
            .map(PortugueseForms.INSTANCE::root)
            .collect(Collectors.toSet());
    assertEquals(1, roots.size(), roots::toString);
  }

  @Test
  void englishToo() {
    assertEquals(1, stems(Language.EN, "service services").size());
    assertEquals(1, stems(Language.EN, "agency agencies").size());
    assertEquals(1, stems(Language.EN, "organisation organization organisations").size());
    assertEquals(EnglishForms.INSTANCE.root("managing"), EnglishForms.INSTANCE.root("manage"));
  }
}

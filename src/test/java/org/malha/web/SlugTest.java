package org.malha.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Acordos de inserção                     | acordos-de-insercao
          Transição RMI → RSI: o n.º 5            | transicao-rmi-rsi-o-n-5
          ÁÀÂÃ éê íî óôõ úü ç                     | aaaa-ee-ii-ooo-uu-c
          Câmara & Segurança Social               | camara-e-seguranca-social
          Sant'Ana d’Arrábida                     | santana-darrabida
          1.ª versão (rascunho)                   | 1-versao-rascunho
          --- já? ---                             | ja
          Decreto-Lei n.º 55/2020                 | decreto-lei-n-55-2020
          Straße, Ærø, Łódź                       | strasse-aero-lodz
          ＡＢＣ １２３                             | abc-123
          """)
  void readsLikeTheTitle(String title, String slug) {
    assertEquals(slug, Slug.of(title));
  }

  @Test
  void isNeverEmpty() {
    for (var title : List.of("", "  ", "???", "😀", "Допомога", "º"))
      assertEquals("sem-titulo", Slug.of(title));
  }

  @Test
  void longTitlesEndAtAWord() {
    var slug = Slug.of("Partilha de informação entre os serviços da segurança social e as câmaras");
    assertEquals("partilha-de-informacao-entre-os-servicos-da-seguranca-social", slug);
    assertEquals(60, slug.length());
    assertEquals("a".repeat(60), Slug.of("a".repeat(90)));
    assertEquals("b", Slug.of("b " + "a".repeat(60)));
  }

  @Test
  void whateverTheTitleTheShapeHolds() {
    var random = new Random(3);
    for (int i = 0; i < 5_000; i++) {
      var title = new StringBuilder();
      for (int n = random.nextInt(90); n > 0; n--) title.appendCodePoint(random.nextInt(0x250));
      var slug = Slug.of(title.toString());
      assertTrue(slug.matches("[a-z0-9]+(-[a-z0-9]+)*") && slug.length() <= 60, slug);
      assertEquals(slug, Slug.of(slug));
    }
  }
}

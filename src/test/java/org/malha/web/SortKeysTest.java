package org.malha.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SortKeysTest {
  private static final List<String> IN_ORDER =
      List.of(
          "",
          "1.º Direito",
          "25 de Abril",
          "Águeda",
          "Aguiar da Beira",
          "Alcácer do Sal",
          "Alcanena",
          "Évora",
          "evora",
          "Évora Monte",
          "Évora-Monte",
          "Ílhavo",
          "Lousã",
          "Lousada",
          "Montemor-o-Novo",
          "Montemor-o-Velho",
          "Óbidos",
          "Sala 2",
          "Sala 25",
          "Sala A",
          "Sant'Ana",
          "Santarém",
          "São João da Pesqueira",
          "Sines",
          "Vila Nova",
          "Vila Nova de Gaia",
          "Vila Real",
          "Vilar",
          "Zambujal");

  @Test
  void namesStandInPortugueseOrder() {
    var names = new ArrayList<>(IN_ORDER);
    Collections.shuffle(names, new Random(1));
    names.sort(Comparator.comparing(SortKeys::of));
    var words = names.stream().map(SortKeys::fold).toList();
    assertEquals(IN_ORDER.stream().map(SortKeys::fold).toList(), words);
  }

  @Test
  void aKeyContainsTheWordsThatItsNameContains() {
    assertTrue(SortKeys.of("Vila Nova de Gaia").contains(SortKeys.words("NOVA de gáia")));
    assertTrue(SortKeys.of("Sala 25").contains(SortKeys.words("sala 2")));
    assertEquals("", SortKeys.words(" %_ "));
  }

  @Test
  void sameWordsFallBackOnTheNameItself() {
    assertTrue(SortKeys.of("Evora").compareTo(SortKeys.of("evora")) < 0);
    assertTrue(SortKeys.of("evora").compareTo(SortKeys.of("Évora")) < 0);
    assertEquals(SortKeys.of("Évora"), SortKeys.of("Évora"));
    assertNotEquals(SortKeys.of("Évora Monte"), SortKeys.of("Évora-Monte"));
  }

  @Test
  void wordsAreFoldedAsThesePatternsSay() {
    var random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      var text = new StringBuilder();
      for (int n = random.nextInt(12); n > 0; n--) {
        text.appendCodePoint(random.nextInt(random.nextBoolean() ? 0x180 : 0x2200));
      }
      String plain = text.toString().replaceAll("[ºª'’‘`´]", "");
      String said =
          Normalizer.normalize(plain, Normalizer.Form.NFKD)
              .replaceAll("\\p{M}+", "")
              .toLowerCase(Locale.ROOT)
              .replace("ß", "ss")
              .replace("æ", "ae")
              .replace("œ", "oe")
              .replace("ø", "o")
              .replace("đ", "d")
              .replace("ł", "l")
              .replaceAll("[^a-z0-9]+", " ")
              .strip();
      assertEquals(said, SortKeys.fold(text.toString()), text::toString);
    }
  }

  @Test
  void everyKeyUsesCharactersThatAllCollationsOrderAlike() {
    var random = new Random(5);
    for (int i = 0; i < 5_000; i++) {
      var name = new StringBuilder();
      for (int n = random.nextInt(80); n > 0; n--) name.appendCodePoint(random.nextInt(0x3000));
      var key = SortKeys.of(name.toString());
      assertTrue(key.matches("[0-9a-z]+"), key);
      assertTrue(key.length() <= 2 * SortKeys.fold(name.toString()).length() + 258);
    }
  }

  @Test
  void keysOrderAsFoldedWordsDo() {
    var random = new Random(6);
    for (int i = 0; i < 5_000; i++) {
      var a = name(random);
      var b = name(random);
      int words = Integer.signum(SortKeys.fold(a).compareTo(SortKeys.fold(b)));
      if (words != 0)
        assertEquals(words, Integer.signum(SortKeys.of(a).compareTo(SortKeys.of(b))), a + "/" + b);
    }
  }

  private static String name(Random random) {
    var name = new StringBuilder();
    for (int n = 1 + random.nextInt(6); n > 0; n--)
      name.append("aáb01 9-zÇ".charAt(random.nextInt(10)));
    return name.toString();
  }
}

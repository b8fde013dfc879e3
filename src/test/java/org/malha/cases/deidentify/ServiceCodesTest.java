package org.malha.cases.deidentify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * Numbers that a service made up are found by their form or by what announces them; laws are not.
 */
class ServiceCodesTest {
  @Test
  void lettersAndDigitsJoinedBySignsAreANumberAnywhere() {
    assertEquals("file, <TAV/ID-25.118>. Then", Found.marked("file, TAV/ID-25.118. Then"));
    assertEquals("Req. <2025/HAB/01893> –", Found.marked("Req. 2025/HAB/01893 –"));
    assertEquals("o SDQ-P/SDQ-T e o 2021/2026", Found.marked("o SDQ-P/SDQ-T e o 2021/2026"));
  }

  @Test
  void whatIsAnnouncedMayBeShortAndInSmallLetters() {
    assertEquals("proc interno <gaaf-m17>", Found.marked("proc interno gaaf-m17"));
    assertEquals("Entrada n.º <CA 19/25-S>.", Found.marked("Entrada n.º CA 19/25-S."));
    assertEquals("o processo é o <saas 31-b/24>,", Found.marked("o processo é o saas 31-b/24,"));
    assertEquals("voluntário n.º <0077>", Found.marked("voluntário n.º 0077"));
  }

  @Test
  void lawsSchoolYearsMinutesAndMeasuresAreNobodys() {
    for (String plain :
        new String[] {
          "artigo 12.º, n.º 4, alínea b)",
          "Decreto-Lei n.º 55/2020",
          "Norma 029/2012, atualizada",
          "ATA N.º 31/2024",
          "ano letivo 2024/2025",
          "TA 170/95, tremor",
          "ISO 9001:2015",
          "covid-19 em 2020",
          "6 h, 2 x 3 h, sala 1",
          "entre 0,8 e 1,3",
          "turno das 0830 às 1600"
        }) {
      assertEquals(plain, Found.marked(plain));
    }
  }

  @Test
  void aCodeMayBeSpeltSignBySign() {
    assertEquals(
        "um papel com o número <a r 7 4 0 1 9 9 2> para a semana",
        Found.marked("um papel com o número a r 7 4 0 1 9 9 2 para a semana"));
    assertEquals(
        "o processo é o <s 25 barra 306> novo", Found.marked("o processo é o s 25 barra 306 novo"));
  }

  @Property
  void everyServiceHasItsOwn(
      @ForAll("code") String code, @ForAll("before") String before, @ForAll("after") String after) {
    Found.assertWhole(before, code, after);
  }

  @Provide
  Arbitrary<String> code() {
    Arbitrary<String> letters =
        Arbitraries.strings().withChars("ACGMPRSTV").ofMinLength(2).ofMaxLength(5);
    Arbitrary<String> digits = Arbitraries.strings().numeric().ofMinLength(3).ofMaxLength(5);
    Arbitrary<String> sign = Arbitraries.of("/", "-", ".");
    Arbitrary<Integer> year = Arbitraries.integers().between(10, 29);
    return Combinators.combine(letters, sign, digits, sign, year)
        .as((name, one, number, two, when) -> name + one + number + two + when);
  }

  @Provide
  Arbitrary<String> before() {
    return Arbitraries.of("processo ", "Proc. n.º ", "ficha: ", "(", "o caso, ", "ref. ");
  }

  @Provide
  Arbitrary<String> after() {
    return Arbitraries.of("", ".", ",", ")", " e mais nada", "\nFim", " (mãe)", "; hoje");
  }
}

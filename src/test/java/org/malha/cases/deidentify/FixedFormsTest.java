package org.malha.cases.deidentify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What leads to nobody stays, and what leads to somebody goes, in sentences as people write them.
 */
class FixedFormsTest {
  @Test
  void numbersWithLettersBelongToTheWordBeforeThem() {
    assertEquals("proc. <KXLVD-41> e", Found.marked("proc. KXLVD-41 e"));
    assertEquals("o passaporte: <GB 117 406>.", Found.marked("o passaporte: GB 117 406."));
    assertEquals(
        "Doente: <A D É L I A  P I R E S>", Found.marked("Doente: A D É L I A  P I R E S"));
  }

  @Test
  void aDayAndMonthWithAHyphenAreADateBeforeAComma() {
    assertEquals("Sr. Juiz, <17-01>, 14h", Found.marked("Sr. Juiz, 17-01, 14h"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "liguei o 112 e o 144, depois a linha 808 24 24 24",
        "A Linha 116 111 e o 300 502 502 da Segurança Social; 800 202 148.",
        "Decreto-Lei n.º 55/2020, de 12 de agosto, Portaria n.º 63/2021, de 17 de março",
        "Regulamento (UE) 2016/679 e artigo 4.º, n.º 2, alínea a) da Lei n.º 147/99, de 1 de setembro",
        "a Lei n.º 147/99, de 1 de setembro, alterada pela Lei n.º 31/2003, de 22 de agosto, e pela"
            + " 142/2015, de 8 de setembro",
        "há 95 anos que a casa existe; 95% dos 100 utentes; 98 euros",
        "recebe 1.234,56 euros, 250 000 000 € de dívida, 45 euros",
        "entre 2014-2020 e 2021/2022, 12h30, sala 3, versão 2.1, 3.º ciclo",
        "a taxa foi de 61 204 para 63 870 pessoas em 2022",
        "ficou 24/7 com 1/2 comprimido 3/4 das vezes, EB 2/3, MMSE 23/30",
        "Programa 2030, ISO 9001, COVID-19, B12, H1N1, A4",
        "O contrato de 12 meses de 2023 e o seguro de 2022, carta de 3 páginas",
        "Nasceu em 1980, em maio de 2023 pediu ajuda."
      })
  void whatLeadsToNobodyStays(String text) {
    assertEquals(text, Found.marked(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nif<245789013> tel:<912345678>",
        "NIF <PT 245 789 013>, contribuinte <PT245789013>",
        "tlm <912  345   678>, casa <21 345 67 89>",
        "tel <912345678>/<933221100>",
        "o irmão na Suíça: <0041 79 123 45 67>",
        "telefone <nove um dois 345 678> ligar à tarde",
        "escreve para <maria ponto silva arroba gmail ponto com> ponto",
        "nascida em <O4/l2/l98O>",
        "O carro francês, matrícula <AB-123-CD>, e o espanhol <1234 BCD>",
        "a carrinha <nº00.BR.00> e a outra, <48.CV.32>",
        "CPCJ proc <123/21> e <45-A/2019>",
        "tem <93> anos e a irmã <noventa e um> anos",
        "IBAN <FR76 3000 6000 0112 3456 7890 189>, <DE89370400440532013000>"
      })
  void whatLeadsToSomebodyGoes(String marked) {
    assertEquals(marked, Found.marked(marked.replaceAll("[<>]", "")));
  }
}

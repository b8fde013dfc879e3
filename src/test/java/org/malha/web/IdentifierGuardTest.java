package org.malha.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.web.IdentifierGuard.Kind.EMAIL;
import static org.malha.web.IdentifierGuard.Kind.IBAN;
import static org.malha.web.IdentifierGuard.Kind.NIF;
import static org.malha.web.IdentifierGuard.Kind.NISS;
import static org.malha.web.IdentifierGuard.Kind.PHONE;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.malha.web.IdentifierGuard.Finding;
import org.malha.web.IdentifierGuard.Kind;

/** All numbers are made up; those with right check digits were computed, not collected. */
class IdentifierGuardTest {
  private static final int ROUNDS = 3_000;
  private static final List<String> SPACES =
      List.of("", " ", ".", "-", "\u00A0", "\u202F", "\u2011");
  private final Random random = new Random(2026);

  /** The text with each finding replaced by its kind. */
  private static String marked(String text) {
    var marked = new StringBuilder(text);
    for (Finding f : IdentifierGuard.find(text).reversed())
      marked.replace(f.start(), f.end(), "{" + f.kind() + "}");
    return marked.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Escrevam para ana.facilitadora@example.org.    | Escrevam para {EMAIL}.
          <bruno+rsi@sub.example.pt>; ÁLVARO@exámple.pt  | <{EMAIL}>; {EMAIL}
          mailto:ana@example.org?x=1                     | mailto:{EMAIL}?x=1
          Tel. 912345678 ou 239 123 456                  | Tel. {PHONE} ou {PHONE}
          +351 912 345 678, 00351912345678               | {PHONE}, {PHONE}
          (+351) 91 234 56 78 / 21-234-56-78             | (+351) {PHONE} / {PHONE}
          501964843@example.org e ana-2019@example.org   | {NIF}@example.org e {EMAIL}
          912345678/239123456                            | {PHONE}/{PHONE}
          912 345 678 913 456 789                        | {PHONE} {PHONE}
          351 912 345 678                                | {PHONE}
          +351 300 123 456                               | {PHONE}
          ９１２ ３４５ ６７８                              | {PHONE}
          912345678, 912.345.678, 91 2345678             | {PHONE}, {PHONE}, {PHONE}
          O NIF 501964843 está certo                     | O NIF {NIF} está certo
          501 964 843; 501.964.843; 501-964-843          | {NIF}; {NIF}; {NIF}
          PT501964843 e NIF501964843                     | PT{NIF} e NIF{NIF}
          em 2023 501 964 843 pediu                      | em 2023 {NIF} pediu
          NIF 5 0196 48 43                               | NIF {NIF}
          5 0 1 9 6 4 8 4 3                              | {NIF}
          NISS 11234567892                               | NISS {NISS}
          11234567892, 112 345 678 92, 11 234 567 892    | {NISS}, {NISS}, {NISS}
          PT50 0002 0123 1234 5678 9015 4                | {IBAN}
          IBAN: pt50000201231234567890154.               | IBAN: {IBAN}.
          PT 50.0002.0123.12345678901.54                 | {IBAN}
          NIB 0002 0123 12345678901 54                   | NIB {IBAN}
          DE89 3704 0044 0532 0130 00                    | {IBAN}
          GB82WEST12345698765432                         | {IBAN}
          """)
  void findsIdentifiersAsPeopleWriteThem(String text, String expected) {
    assertEquals(expected, marked(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Em 2019, 2020, 2021 e 2022 houve reuniões.",
        "No dia 12-03-2024 às 10:30, e a 2024-03-12 09.15 também; 25.04.1974.",
        "Custou 1 234 567,89 € e depois 123 456 789 € ou 501 964 843 euros.",
        "€ 501 964 843, $501964843, 501964843 % e 501 964 843,50",
        "São 1 501 964 843 unidades, ou 501 964 843 200.",
        "Foram 12,5 % de 10 467 366 habitantes; 0,501964843 de taxa.",
        "O Decreto-Lei n.º 55/2020, a Portaria n.º 63/2021/1 e o Regulamento (UE) 2016/679.",
        "ISBN 978-972-0-12345-6, ISBN 978 989 0 12345 6 e 9789720123456.",
        "Constrangimento C-0142, ficha A1, RSI/2021/0047731, REF501964843.",
        "Processo 501964843/2020 e 2020/501964843.",
        "3000-123 Coimbra, 3200-050 Lousã.",
        "Das 9h00 às 17h30, das 09:00-12:30.",
        "Linhas 300 502 502, 808 266 266 e 144; 116 111.",
        "1 2 3 4 5 6 7 8 9",
        "10 20 30 40 50 60 70 80 90",
        "Artigos 1.º, 2.º e 3.º; pontos 1.1.2.3.4 e 5.0.1.9.6.4.8.4.4.",
        "v2.13.501964843 em 192.168.1.254",
        "230 000 000 de euros e 210 000 000 pessoas",
        "@ana.facilitadora escreveu a @bruno; ana@ e @example.org e a@b",
        "de 2019 a 2023 houve 40 acordos no total de 1200 pedidos; DE20 2019 2020",
        "Código 1234567890123456 e 12345678.",
        "NIF 501964842 tem um algarismo errado",
        "https://malha.example/constrangimentos/501964843-titulo",
      })
  void ordinaryNumbersRaiseNoAlarm(String text) {
    assertEquals(List.of(), IdentifierGuard.find(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          O número 212345672                   | O número {PHONE}
          O NIF 212345672                      | O NIF {NIF}
          contribuinte n.º 212345672           | contribuinte n.º {NIF}
          N.º fiscal: 212 345 672              | N.º fiscal: {NIF}
          NIF 501964843, tel. 212345672        | NIF {NIF}, tel. {PHONE}
          telefone: 212345672, NIF 212345672   | telefone: {PHONE}, NIF {NIF}
          NIF 212345678                        | NIF {PHONE}
          contribuinte 501 964 843,50          | contribuinte {NIF},50
          """)
  void nineDigitsThatBeginLikeAPhoneNeedTheWordToBeATaxNumber(String text, String expected) {
    assertEquals(expected, marked(text));
  }

  @Test
  void onlyEmailAndPhoneMayBeConfirmed() {
    var text = "ana@example.org 912345678; 501964843; 11234567892; PT50000201231234567890154";
    var findings = IdentifierGuard.find(text);
    assertEquals(
        List.of(EMAIL, PHONE, NIF, NISS, IBAN), findings.stream().map(Finding::kind).toList());
    assertEquals(
        List.of(true, true, false, false, false),
        findings.stream().map(Finding::confirmable).toList());
    assertEquals(new Finding(EMAIL, 0, 15, true), findings.get(0));
  }

  @Test
  void everyTaxNumberIsFound() {
    alwaysFound(NIF, this::nif, "NIF ", digits -> parted(digits, 3, 3, 3));
    alwaysFound(NIF, this::nifUnlikePhone, "", digits -> parted(digits, 3, 3, 3));
  }

  @Test
  void everySocialSecurityNumberIsFound() {
    alwaysFound(NISS, this::niss, "", digits -> parted(digits, 3, 3, 3, 2));
    alwaysFound(NISS, this::niss, "NISS n.º ", digits -> parted(digits, 1, 4, 2, 4));
  }

  @Test
  void everyBankAccountIsFound() {
    alwaysFound(IBAN, () -> iban("PT50", 21), "", iban -> parted(iban, 4, 4, 4, 4, 4, 4, 1));
    alwaysFound(IBAN, () -> iban("ES", 20), "", iban -> parted(iban, 4, 4, 4, 4, 4, 4));
    alwaysFound(IBAN, () -> iban("PT50", 21), "iban", iban -> iban.toLowerCase(Locale.ROOT));
  }

  @Test
  void everyPhoneIsFound() {
    Supplier<String> phone = () -> pick(List.of("21", "239", "91", "96")) + digits(5) + "12";
    alwaysFound(
        PHONE, () -> (phone.get() + "345").substring(0, 9), "", digits -> parted(digits, 3, 3, 3));
    alwaysFound(
        PHONE, () -> (phone.get() + "345").substring(0, 9), "+351 ", d -> parted(d, 2, 3, 4));
  }

  /** Somewhere among words and other numbers; the finding covers all its digits. */
  private void alwaysFound(
      Kind kind, Supplier<String> numbers, String before, Function<String, String> writing) {
    for (int i = 0; i < ROUNDS; i++) {
      var written = writing.apply(numbers.get());
      var start = sentence() + " " + before;
      var text = start + written + pick(List.of("", ".", ", ", "; em 2024", ")", "\n", " disse"));
      var found = IdentifierGuard.find(text);
      assertTrue(
          found.stream()
              .anyMatch(
                  f ->
                      f.kind() == kind
                          && f.start() <= start.length()
                          && f.end() == start.length() + written.length()),
          () -> kind + " in: " + text + " but " + found);
    }
  }

  @Test
  void practiceTextsRaiseNoAlarm() {
    for (int i = 0; i < ROUNDS; i++) {
      var text = sentence() + ". " + sentence() + "; " + sentence();
      assertEquals(List.of(), IdentifierGuard.find(text), text);
    }
  }

  @Test
  void findingsAreInOrderWithinTheTextAndApart() {
    for (int i = 0; i < ROUNDS; i++) {
      var text = new StringBuilder();
      for (int n = 0; n < 60; n++)
        text.append("0123456789 .-@aPT5,/\n+".charAt(random.nextInt(22)));
      int end = 0;
      for (var finding : IdentifierGuard.find(text.toString())) {
        assertTrue(finding.start() >= end && finding.end() > finding.start());
        end = finding.end();
      }
      assertTrue(end <= text.length());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "1 ",
        "11 ",
        "111 ",
        "111.",
        "12-",
        "a@",
        "a@b.",
        "a.",
        "PT50 ",
        "PT50",
        "ES12",
        "+351 ",
        "9",
        "912345678 ",
        "501964843 ",
        "1\n",
        "-",
        ". ",
        "NIF ",
        "a@b-",
        "5 0 1 9 6 4 8 4 3 "
      })
  void endlessRepetitionComesToAnEnd(String piece) {
    var text = piece.repeat(200_000 / piece.length());
    assertTrue(IdentifierGuard.find(text).size() <= text.length() / 5);
  }

  @Test
  void noTextNoFinding() {
    assertEquals(List.of(), IdentifierGuard.find(""));
    assertFalse(IdentifierGuard.find("a@b.pt").isEmpty());
  }

  private String sentence() {
    return pick(List.of(
            "Em %1$d houve %2$d pedidos",
            "A Portaria n.º %2$d/%1$d entrou em vigor",
            "O acordo custou %2$d %3$03d,%4$02d €",
            "Reunimos a %5$02d-%6$02d-%1$d às %5$02d:%4$02d",
            "Ver o constrangimento C-%2$04d e o artigo %5$d.º",
            "Cerca de %4$d,%5$d %% das %2$d famílias de 3%3$03d-%2$03d Lousã",
            "Entre %1$d e %1$d o prazo passou de %5$d para %6$d dias",
            "Somos %5$d municípios, %6$d já responderam"))
        .formatted(
            1990 + random.nextInt(36),
            100 + random.nextInt(900),
            random.nextInt(1000),
            random.nextInt(60),
            1 + random.nextInt(23),
            1 + random.nextInt(12));
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private String digits(int count) {
    var digits = new StringBuilder();
    for (int i = 0; i < count; i++) digits.append(random.nextInt(10));
    return digits.toString();
  }

  private String parted(String text, int... groups) {
    var space = pick(SPACES);
    var parted = new StringBuilder();
    int at = 0;
    for (int group : groups) {
      if (at > 0) parted.append(space);
      parted.append(text, at, at += group);
    }
    return parted.toString();
  }

  private String nif() {
    return withNifCheck(pick(List.of("1", "2", "3", "5", "6", "8", "45", "71", "90", "98", "99")));
  }

  private String nifUnlikePhone() {
    return withNifCheck(pick(List.of("1", "20", "3", "5", "6", "8", "45", "70", "90", "98", "99")));
  }

  private String withNifCheck(String prefix) {
    var nif = prefix + digits(8 - prefix.length());
    int sum = 0;
    for (int i = 0; i < 8; i++) sum += (9 - i) * (nif.charAt(i) - '0');
    return nif + (sum % 11 < 2 ? 0 : 11 - sum % 11);
  }

  private String niss() {
    var niss = pick(List.of("1", "2")) + digits(9);
    var weights = List.of(29, 23, 19, 17, 13, 11, 7, 5, 3, 2);
    int sum = 0;
    for (int i = 0; i < 10; i++) sum += weights.get(i) * (niss.charAt(i) - '0');
    return niss + (9 - sum % 10);
  }

  /** With check digits computed by big integers, as the standard describes it. */
  private String iban(String start, int digits) {
    var country = start.substring(0, 2);
    if (country.equals("PT")) {
      var account = digits(19);
      var rest = new BigInteger(account + "00").mod(BigInteger.valueOf(97)).intValue();
      return start + account + "%02d".formatted(98 - rest);
    }
    var account = digits(digits);
    var letters = new StringBuilder();
    country.chars().forEach(c -> letters.append(Character.digit(c, 36)));
    var rest = new BigInteger(account + letters + "00").mod(BigInteger.valueOf(97)).intValue();
    return country + "%02d".formatted(98 - rest) + account;
  }
}

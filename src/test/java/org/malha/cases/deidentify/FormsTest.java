package org.malha.cases.deidentify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.malha.cases.deidentify.Surroundings.After;
import org.malha.cases.deidentify.Surroundings.Before;

/** Whatever has a fixed form is found whole, whatever stands beside it. */
@Domain(Surroundings.class)
@Domain(DomainContext.Global.class)
class FormsTest {
  private static final List<String> MONTHS =
      List.of(
          "janeiro",
          "Fevereiro",
          "março",
          "marco",
          "ABRIL",
          "maio",
          "junho",
          "julho",
          "agosto",
          "setembro",
          "outubro",
          "novembro",
          "dezembro",
          "fev.",
          "out.",
          "dez");

  @Property
  void datesInFigures(
      @ForAll Before before,
      @ForAll @IntRange(min = 1, max = 31) int day,
      @ForAll @IntRange(min = 1, max = 12) int month,
      @ForAll @IntRange(min = 1920, max = 2030) int year,
      @ForAll("dateSign") String sign,
      @ForAll After after) {
    String two = "%02d%s%02d%s%d".formatted(day, sign, month, sign, year);
    Found.assertWhole(before.text(), two, after.text());
    Found.assertWhole(before.text(), day + sign + month + sign + year, after.text());
    Found.assertWhole(
        before.text(), year + sign + "%02d%s%02d".formatted(month, sign, day), after.text());
    if (!sign.contains(" ")) {
      Found.assertWhole(before.text(), two.replace('0', 'O').replace('1', 'l'), after.text());
    }
    Found.assertWhole(
        "nascido a ",
        two.substring(0, two.length() - 4) + two.substring(two.length() - 2),
        after.text());
  }

  @Property
  void datesWithTheNameOfTheMonth(
      @ForAll Before before,
      @ForAll @IntRange(min = 1, max = 31) int day,
      @ForAll("month") String month,
      @ForAll @IntRange(min = 1920, max = 2030) int year,
      @ForAll After after) {
    Found.assertWhole(before.text(), day + " de " + month + " de " + year, after.text());
    Found.assertWhole(before.text(), day + " de\n" + month + " " + year, after.text());
    Found.assertWhole(before.text(), day + " " + month, after.text());
    Found.assertWhole(before.text(), day + "/" + month + "/" + year, after.text());
  }

  @Property
  void datesInWords(
      @ForAll Before before,
      @ForAll("dayWords") String day,
      @ForAll("month") String month,
      @ForAll("yearWords") String year,
      @ForAll After after) {
    Found.assertWhole(before.text(), day + " de " + month + year, after.text());
  }

  @Property
  void datesInEnglish(
      @ForAll Before before,
      @ForAll @IntRange(min = 1, max = 31) int day,
      @ForAll("englishMonth") String month,
      @ForAll After after) {
    Found.assertWhole(before.text(), day + " " + month + " 2023", after.text());
    Found.assertWhole(before.text(), month + " " + day + ", 2023", after.text());
    Found.assertWhole(before.text(), day + "th of " + month, after.text());
    Found.assertWhole(before.text(), month + " " + day + "th", after.text());
  }

  @Property
  void platesOfEverySeries(
      @ForAll Before before,
      @ForAll("plate") String plate,
      @ForAll("plateGap") String gap,
      @ForAll After after) {
    String written = plate.replace("-", gap);
    Found.assertWhole(before.text(), written, after.text());
    Found.assertWhole("matrícula ", written.toLowerCase(java.util.Locale.ROOT), after.text());
    Found.assertWhole(before.text(), plate.toLowerCase(java.util.Locale.ROOT), after.text());
  }

  @Test
  void aPlateWithPointsAtTheEndOfASentence() {
    assertEquals("Maria: <KP.27.LX>.", Found.marked("Maria: KP.27.LX."));
  }

  @Property
  void addressesForMail(
      @ForAll Before before,
      @ForAll("local") String local,
      @ForAll("domain") String domain,
      @ForAll After after) {
    Found.assertWhole(before.text(), local + "@" + domain, after.text());
    Found.assertWhole(before.text(), local + " @ " + domain, after.text());
    Found.assertWhole(before.text(), local + "@\n" + domain, after.text());
    Found.assertWhole(before.text(), local + "@" + domain.replace(".", " . "), after.text());
    Found.assertWhole(
        before.text(),
        (local + " arroba " + domain).replace(".", " ponto ").replace("_", " underscore "),
        after.text());
  }

  @Property
  void webAddressesAndHandles(
      @ForAll Before before,
      @ForAll("local") String name,
      @ForAll("site") String site,
      @ForAll After after) {
    Found.assertWhole(before.text(), site + "/" + name, after.text());
    Found.assertWhole(before.text(), "@" + name, after.text());
  }

  @Property
  void postalCodes(
      @ForAll Before before,
      @ForAll @IntRange(min = 1000, max = 9999) int four,
      @ForAll @IntRange(min = 0, max = 999) int three,
      @ForAll("postGap") String gap,
      @ForAll After after) {
    String code = four + gap + "%03d".formatted(three);
    Found.assertWhole(before.text(), code, after.text());
    Found.assertWhole("CP ", (four + "-%03d".formatted(three)).replace('0', 'O'), after.text());
  }

  @Property
  void numbersOfCases(
      @ForAll Before before,
      @ForAll @IntRange(min = 1, max = 999999) int number,
      @ForAll @IntRange(min = 10, max = 25) int year,
      @ForAll("court") String court,
      @ForAll After after) {
    Found.assertWhole(before.text(), number + "/" + year + "." + court, after.text());
    Found.assertWhole(
        "processo ",
        (number + "/" + year + "." + court).toLowerCase(java.util.Locale.ROOT),
        after.text());
    Found.assertWhole("processo n.º ", number + "/20" + year, after.text());
    Found.assertWhole("proc. ", number + "/" + year, after.text());
    Found.assertWhole(before.text(), "RSI/20" + year + "/00" + number, after.text());
  }

  @Property
  void papersWithTheirWord(
      @ForAll("paper") String paper, @ForAll("code") String code, @ForAll After after) {
    Found.assertWhole(paper, code, after.text());
  }

  @Property
  void telephonesDictatedDigitByDigit(
      @ForAll Before before,
      @ForAll("spoken") List<String> digits,
      @ForAll("spokenGap") String gap,
      @ForAll After after) {
    Found.assertWhole(before.text(), "nove um " + String.join(gap, digits), after.text());
  }

  @Property
  void agesOfNinetyAndMore(@ForAll Before before, @ForAll("age") String age) {
    Found.assertWhole(before.text(), age, " anos");
    Found.assertWhole("idade: ", age, "\n");
    Found.assertWhole("a D. Rosa tem ", age, ".");
  }

  @Provide
  Arbitrary<String> dateSign() {
    return Arbitraries.of("/", "-", ".", " / ", " - ", "\u2013");
  }

  @Provide
  Arbitrary<String> month() {
    return Arbitraries.of(MONTHS);
  }

  @Provide
  Arbitrary<String> englishMonth() {
    return Arbitraries.of("January", "Feb", "March", "April", "May", "June", "Sept", "December");
  }

  @Provide
  Arbitrary<String> dayWords() {
    return Arbitraries.of(
        "um", "primeiro", "três", "dez", "dezassete", "vinte", "vinte e um", "trinta e um");
  }

  @Provide
  Arbitrary<String> yearWords() {
    return Arbitraries.of(
        "",
        " de dois mil e vinte e três",
        " de mil novecentos e oitenta",
        " de noventa e oito",
        " de 1998");
  }

  @Provide
  Arbitrary<String> plate() {
    Arbitrary<String> letters =
        Arbitraries.strings().withChars("BCDFGHJKLMNPQRSTVWXYZ").ofLength(2);
    Arbitrary<String> digits = Arbitraries.strings().numeric().ofLength(2);
    return Combinators.combine(
            letters, digits, digits, letters, Arbitraries.integers().between(0, 3))
        .as(
            (a, one, two, b, series) ->
                List.of(
                        a + "-" + one + "-" + two,
                        one + "-" + two + "-" + a,
                        one + "-" + a + "-" + two,
                        a + "-" + one + "-" + b)
                    .get(series))
        .filter(
            plate ->
                !plate.matches(".*(?:NP|DL|NR|RC|KM|KG|MG|ML|CM|MM|TH|ST|ND|RD|PM|HS|DR|SR|BY).*"));
  }

  @Provide
  Arbitrary<String> plateGap() {
    return Arbitraries.of("-", " ", "", " - ", "\u2011", ".", "-\n");
  }

  @Provide
  Arbitrary<String> local() {
    return Arbitraries.of(
        "maria.silva", "joao", "rosa_92", "ana.p.costa", "z_e", "geral", "m.j.rodrigues.1980");
  }

  @Provide
  Arbitrary<String> domain() {
    return Arbitraries.of("gmail.com", "sapo.pt", "hotmail.com", "lar.exemplo.pt", "mail.gov.pt");
  }

  @Provide
  Arbitrary<String> site() {
    return Arbitraries.of(
        "facebook.com",
        "www.instagram.com",
        "https://t.me",
        "http://exemplo.pt",
        "tiktok.com",
        "fb.com");
  }

  @Provide
  Arbitrary<String> postGap() {
    return Arbitraries.of("-", " - ", "- ", " -", "\u2013", "-\n");
  }

  @Provide
  Arbitrary<String> court() {
    return Arbitraries.of(
        "2TBCBR", "6T8LSB-D", "0PBMAI", "5GATVD", "2TBCBR-A.C1", "6T8LSB-D.L1-2", "9YLPRT");
  }

  @Provide
  Arbitrary<String> paper() {
    return Arbitraries.of(
        "passaporte ",
        "passaporte n.º ",
        "título de residência (",
        "AR n.º ",
        "carta de condução ",
        "cédula profissional n.º ",
        "apólice ",
        "contrato n.º ",
        "cartão n.º: ",
        "passport no. ");
  }

  @Provide
  Arbitrary<String> code() {
    return Arbitraries.of(
        "CA884213",
        "AB 123456",
        "L-123456 7",
        "55Z018342",
        "P000412877",
        "2210457 AP",
        "MR-8830417",
        "51208L",
        "148820936",
        "AN-309112 4",
        "ab1947720");
  }

  @Provide
  Arbitrary<List<String>> spoken() {
    return Arbitraries.of(
            "zero", "um", "dois", "três", "quatro", "cinco", "seis", "sete", "oito", "nove")
        .list()
        .ofSize(7);
  }

  @Provide
  Arbitrary<String> spokenGap() {
    return Arbitraries.of(" ", ", ", "\n", " - ");
  }

  @Provide
  Arbitrary<String> age() {
    return Arbitraries.of(
        "90", "93", "101", "noventa", "noventa e quatro", "cem", "cento e dois", "NOVENTA E UM");
  }
}

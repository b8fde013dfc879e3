package org.malha.cases.deidentify;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.malha.cases.deidentify.Surroundings.After;
import org.malha.cases.deidentify.Surroundings.Before;
import org.malha.cases.deidentify.Surroundings.Gaps;

/** A number of a person is found whole, however it is written and whatever stands beside it. */
@Domain(Surroundings.class)
@Domain(DomainContext.Global.class)
class NumbersTest {
  @Property
  void taxNumbersAndUsersOfTheHealthService(
      @ForAll Before before,
      @ForAll("nif") String nif,
      @ForAll("nine") List<Integer> groups,
      @ForAll Gaps gaps,
      @ForAll After after) {
    Found.assertWhole(before.text(), gaps.join(parts(nif, groups)), after.text());
  }

  @Property
  void numbersOfTheSocialSecurity(
      @ForAll Before before,
      @ForAll("niss") String niss,
      @ForAll("eleven") List<Integer> groups,
      @ForAll Gaps gaps,
      @ForAll After after) {
    Found.assertWhole(before.text(), gaps.join(parts(niss, groups)), after.text());
  }

  @Property
  void telephones(
      @ForAll Before before,
      @ForAll("phone") String phone,
      @ForAll("nine") List<Integer> groups,
      @ForAll("prefix") String prefix,
      @ForAll Gaps gaps,
      @ForAll After after) {
    List<String> parts = new ArrayList<>(parts(phone, groups));
    if (!prefix.isEmpty()) {
      parts.add(0, prefix);
    }
    Found.assertWhole(before.text(), gaps.join(parts), after.text());
  }

  @Property
  void accounts(
      @ForAll Before before,
      @ForAll("nib") String nib,
      @ForAll("twentyOne") List<Integer> groups,
      @ForAll("country") String country,
      @ForAll Gaps gaps,
      @ForAll After after) {
    List<String> parts = new ArrayList<>(parts(nib, groups));
    if (!country.isEmpty()) {
      parts.add(0, country);
    }
    Found.assertWhole(before.text(), gaps.join(parts), after.text());
  }

  @Property
  void citizensCards(
      @ForAll Before before,
      @ForAll("eight") String eight,
      @ForAll("version") String version,
      @ForAll Gaps gaps,
      @ForAll After after) {
    String card = gaps.join(List.of(eight, "4", version));
    Found.assertWhole("cartão de cidadão ", card, after.text());
    Found.assertWhole(before.text(), card, after.text());
  }

  @Property
  void identityCardsWithTheirWord(
      @ForAll("eight") String eight,
      @ForAll("cardWord") String word,
      @ForAll Gaps gaps,
      @ForAll After after) {
    Found.assertWhole(word, gaps.join(parts(eight, List.of(2, 3, 3))), after.text());
    Found.assertWhole(word, eight, after.text());
  }

  @Property
  void aScannerMayWriteLettersForDigits(
      @ForAll("nif") String nif, @ForAll("nine") List<Integer> groups, @ForAll("gap") String gap) {
    net.jqwik.api.Assume.that(groups.size() < 9);
    String scanned = nif.replace('0', 'O').replace('1', 'l');
    Found.assertWhole("contribuinte ", String.join(gap, parts(scanned, groups)), ".");
  }

  @Property
  void aMistypedNumberIsOneWhereItsWordSaysSo(
      @ForAll("eight") String eight, @ForAll("word") String word, @ForAll Gaps gaps) {
    Found.assertWhole(word, gaps.join(parts(eight, List.of(3, 3, 2))), ".");
  }

  @Provide
  Arbitrary<String> nif() {
    return digits(8).map(d -> d.replaceFirst("^[0478]", "2")).map(d -> d + check(d));
  }

  @Provide
  Arbitrary<String> niss() {
    return Combinators.combine(Arbitraries.of("1", "2"), digits(10)).as((a, b) -> a + b);
  }

  @Provide
  Arbitrary<String> phone() {
    return Combinators.combine(
            Arbitraries.of("91", "92", "93", "96", "21", "22", "25", "29"), digits(7))
        .as((a, b) -> a + b);
  }

  @Provide
  Arbitrary<String> nib() {
    return digits(21);
  }

  @Provide
  Arbitrary<String> eight() {
    return digits(8).map(d -> d.replaceFirst("^[09]", "1"));
  }

  @Provide
  Arbitrary<String> version() {
    return Arbitraries.of("ZZ4", "ZY1", "zx1", "ZZ0", "Zy7", "ZW5");
  }

  @Provide
  Arbitrary<String> word() {
    return Arbitraries.of(
        "NIF ",
        "NIF:",
        "nif",
        "N.I.F. ",
        "contribuinte n.º ",
        "Telefone: ",
        "tlm. ",
        "telemóvel ",
        "tel:",
        "utente ",
        "N.º de utente: ",
        "NISS ",
        "contacto da mãe: ");
  }

  @Provide
  Arbitrary<String> cardWord() {
    return Arbitraries.of(
        "BI ", "B.I. n.º ", "CC: ", "cartão de cidadão ", "bi", "bilhete de identidade n.º ");
  }

  @Provide
  Arbitrary<String> prefix() {
    return Arbitraries.of("", "+351", "00351", "(+351)");
  }

  @Provide
  Arbitrary<String> country() {
    return Arbitraries.of("", "PT50", "pt50");
  }

  @Provide
  Arbitrary<String> gap() {
    return Arbitraries.of("", " ", ".", "-");
  }

  @Provide
  Arbitrary<List<Integer>> nine() {
    return Arbitraries.of(
        List.of(9),
        List.of(3, 3, 3),
        List.of(2, 3, 4),
        List.of(2, 3, 2, 2),
        List.of(3, 2, 2, 2),
        List.of(3, 6),
        List.of(2, 7),
        List.of(5, 4),
        List.of(4, 5),
        List.of(3, 4, 2),
        List.of(1, 1, 1, 1, 1, 1, 1, 1, 1));
  }

  @Provide
  Arbitrary<List<Integer>> eleven() {
    return Arbitraries.of(
        List.of(11),
        List.of(3, 4, 4),
        List.of(3, 3, 3, 2),
        List.of(4, 4, 3),
        List.of(1, 3, 3, 4),
        List.of(2, 3, 3, 3),
        List.of(5, 6));
  }

  @Provide
  Arbitrary<List<Integer>> twentyOne() {
    return Arbitraries.of(
        List.of(21), List.of(4, 4, 4, 4, 4, 1), List.of(4, 4, 11, 2), List.of(7, 7, 7));
  }

  private static Arbitrary<String> digits(int length) {
    return Arbitraries.strings().numeric().ofLength(length);
  }

  private static int check(String eight) {
    int sum = 0;
    for (int i = 0; i < 8; i++) {
      sum += (eight.charAt(i) - '0') * (9 - i);
    }
    int check = 11 - sum % 11;
    return check >= 10 ? 0 : check;
  }

  private static List<String> parts(String digits, List<Integer> groups) {
    List<String> parts = new ArrayList<>();
    int at = 0;
    for (int group : groups) {
      parts.add(digits.substring(at, at + group));
      at += group;
    }
    return parts;
  }
}

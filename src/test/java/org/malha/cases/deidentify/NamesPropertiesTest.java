package org.malha.cases.deidentify;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any name of the lists, any text. */
class NamesPropertiesTest {
  private static final List<Recogniser> NAMES = Names.all();

  /** Names that are an article and a contraction too: "a dona uma" says nobody's name. */
  private static final Set<String> ALSO_GRAMMAR = Set.of("Uma", "Nesta");

  private static final List<String> GIVEN = list("given-names.txt");
  private static final List<String> SURNAMES = list("surnames.txt");

  @Property(tries = 400)
  void aNameAfterATitleIsFound(@ForAll("given") String given, @ForAll("surname") String surname) {
    covered("O Sr. " + surname + " saiu cedo.", surname);
    covered("A D. " + given + " " + surname + " saiu cedo.", given, surname);
    covered("ontem veio ca a dona " + low(given) + " e depois foi para casa", low(given));
    covered("ONTEM VEIO CÁ A DONA " + up(given) + " E DEPOIS FOI PARA CASA", up(given));
  }

  @Property(tries = 400)
  void aNameAfterARelativeIsFound(@ForAll("given") String given, @ForAll("gap") String gap) {
    covered("Falei com a filha" + gap + given + ".", given);
    covered("Veio cá o neto" + gap + given + ", que não sabe ler.", given);
  }

  @Property(tries = 300)
  void aGivenNameAndASurnameAreFound(
      @ForAll("given") String given, @ForAll("surname") String surname) {
    covered("Ontem esteve cá " + given + " " + surname + ", à tarde.", given, surname);
    covered("Nome: " + given + " " + surname + "\nN.º 40", given, surname);
  }

  @Property(tries = 300)
  void aNameFoundIsFoundAgain(@ForAll("surname") String surname) {
    String text = "Ouvido o Sr. " + surname + ". Diz " + surname + " que não.\n" + surname + "!";
    covered(text, surname);
  }

  @Property(tries = 500)
  void noTextMakesItFailOrLeaveItsRange(@ForAll String text) {
    inRange(text);
  }

  @Property(tries = 500)
  void noMixtureOfPiecesMakesItFail(@ForAll("pieces") List<String> pieces) {
    inRange(String.join("", pieces));
  }

  @Provide
  Arbitrary<String> given() {
    return Arbitraries.of(GIVEN);
  }

  @Provide
  Arbitrary<String> surname() {
    return Arbitraries.of(SURNAMES);
  }

  @Provide
  Arbitrary<String> gap() {
    return Arbitraries.of(" ", ", ", ": ", " (", "  ");
  }

  @Provide
  Arbitrary<List<String>> pieces() {
    return Arbitraries.of(
            "Maria",
            "SILVA",
            "rosa",
            "o",
            "A.",
            "de",
            "e",
            " ",
            " ",
            "\n",
            ", ",
            "\"",
            "'",
            "-",
            "Sr.",
            "filho",
            "chama-se",
            ":",
            "(",
            ")",
            "MJ",
            "1",
            "0",
            "ª",
            "D.",
            "Al",
            "x",
            "ponto")
        .list()
        .ofMaxSize(30);
  }

  private static void inRange(String text) {
    Reading reading = Reading.of(text);
    for (Span span : spans(reading).all()) {
      assertTrue(span.end() <= reading.plain().length());
    }
  }

  private static void covered(String text, String... names) {
    Reading reading = Reading.of(text);
    Spans spans = spans(reading);
    for (String name : names) {
      int at = text.indexOf(name);
      while (at >= 0) {
        assertTrue(spans.covers(at, at + name.length()), () -> name + " in " + text);
        at = text.indexOf(name, at + name.length());
      }
    }
  }

  private static Spans spans(Reading reading) {
    Spans spans = new Spans(reading);
    NAMES.forEach(recogniser -> recogniser.find(reading, spans));
    return spans;
  }

  /** Names of one word; those that are a title, a kin word or no identifier stay ambiguous. */
  private static List<String> list(String name) {
    NameLists lists = NameLists.standard();
    int ambiguous =
        Stream.of(
                Trait.THING,
                Trait.TITLE,
                Trait.KIN,
                Trait.ROLE,
                Trait.ORDINARY,
                Trait.SHORT,
                Trait.JOINING)
            .mapToInt(Trait::bit)
            .sum();
    return NameLists.lines(name).stream()
        .filter(line -> line.chars().allMatch(Character::isLetter) && line.length() > 2)
        .filter(line -> !ALSO_GRAMMAR.contains(line))
        .filter(line -> !NameLists.any(lists.of(Folding.fold(line)), ambiguous))
        .toList();
  }

  private static String low(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static String up(String name) {
    return name.toUpperCase(Locale.ROOT);
  }
}

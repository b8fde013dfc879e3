package org.malha.traces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.malha.web.Markdown;

class NamesTest {
  private static final Names ANA = new Names("Ana Sá d'Água", "ana.agua", "ana.agua@example.org");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Como disse Ana Sá d'Água ontem.|Como disse […] ontem.",
        "ANA SÁ D'ÁGUA|[…]",
        "(Ana  Sá d'Água)|([…])",
        "Perguntem a @ana.agua.|Perguntem a […].",
        "@Ana.Agua, que acha?|[…], que acha?",
        "Escrevam para ana.agua@example.org!|Escrevam para […]!",
        "Ana Sá d&#39;Água|[…]",
        "&#64;ana.agua|[…]",
        "ana.agua&#64;example.org|[…]"
      })
  void whereverSomebodyIsNamedAMarkStands(String text, String without) {
    assertEquals(without, ANA.without(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ana Sá d'Águas",
        "Mariana Sá d'Água",
        "@ana.agua2",
        "@ana.agua.sousa",
        "@ana.agua-lopes",
        "joana.agua@example.org",
        "ana.agua@example.org.pt",
        "Ana Sá",
        "água"
      })
  void othersAreLeftInPeace(String text) {
    assertEquals(text, ANA.without(text));
  }

  @Test
  void aNameOfOneWordIsAWordLikeOthers() {
    Names rosa = new Names("Rosa", "rosa", "rosa@example.org");
    assertEquals("A rosa é […].", rosa.without("A rosa é @rosa."));
  }

  @Test
  void signsOfHtmlAreSignsOfNamesToo() {
    Names agnes = new Names("Ägnes (Nês) Sá & Cia", "agnes.cia", "agnes@example.org");
    String html = Markdown.render("Com Ägnes (Nês) Sá & Cia, pois.").html();
    assertEquals("<p>Com […], pois.</p>", agnes.without(html));
    assertEquals("Com […].", agnes.without("Com Ägnes (Nês) Sá & Cia."));
  }

  @Test
  void aNameOverTwoLinesIsOne() {
    assertEquals("Com […].", ANA.without("Com Ana\nSá d'Água."));
    assertFalse(ANA.in(ANA.without(Markdown.render("Com Ana\nSá d'Água.").html())));
  }

  @Property(tries = 300)
  void whatWasTakenOutIsGoneFromTheTextAndFromItsHtml(
      @ForAll("names") String name, @ForAll("words") String before, @ForAll("words") String after) {
    Names names = new Names(name, "x.y", "x.y@example.org");
    String text = before + " " + name + " " + after + ", @x.y e x.y@example.org";
    assertFalse(names.without(text).contains(name), text);
    String html = names.without(Markdown.render(text, "", handle -> Markdown.NO_LINK).html());
    assertFalse(Markdown.plainText(html, 2_000).contains("x.y"), html);
    assertFalse(html.contains(name), html);
  }

  @Property(tries = 300)
  void theDatabaseFindsWhateverIsFoundHere(@ForAll("names") String name) {
    Names names = new Names(name, "x.y", "x.y@example.org");
    String html = Markdown.render(name).html().toLowerCase(java.util.Locale.ROOT);
    assertTrue(
        names.likes().stream().anyMatch(like -> like(html, like)), () -> html + names.likes());
  }

  private static boolean like(String text, String pattern) {
    return text.matches("(?s)" + pattern.replaceAll("%+", ".*"));
  }

  @Provide
  Arbitrary<String> names() {
    Arbitrary<String> word =
        Arbitraries.strings()
            .withChars("abcdefghijlmnopqrstuvxzçãõáéíóúâêôü'’-".toCharArray())
            .ofMinLength(2)
            .ofMaxLength(8)
            .filter(w -> w.matches("\\p{L}.*\\p{L}") && !w.contains("--") && !w.contains("''"));
    return net.jqwik.api.Combinators.combine(word, word)
        .as(
            (first, last) ->
                first.toUpperCase(java.util.Locale.ROOT).charAt(0)
                    + first.substring(1)
                    + " "
                    + last);
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withChars("abc dé.,;(".toCharArray()).ofMaxLength(20);
  }
}

package org.malha.discussions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.malha.discussions.Difference.Change;

/** Differences, drafts, quotations and read marks, as far as they are only words and numbers. */
class WordsTest {
  @Property
  void differencesHoldBothTexts(@ForAll String before, @ForAll String after) {
    List<Difference> found = Difference.between(before, after);
    assertEquals(before, without(found, Change.ADDED));
    assertEquals(after, without(found, Change.REMOVED));
  }

  @Property
  void nothingDiffersFromItself(@ForAll @NotEmpty String text) {
    assertEquals(List.of(new Difference(Change.KEPT, text)), Difference.between(text, text));
  }

  @Test
  void aWordThatChangedIsNamedAlone() {
    assertEquals(
        List.of(
            new Difference(Change.KEPT, "As equipas "),
            new Difference(Change.REMOVED, "não"),
            new Difference(Change.ADDED, "dificilmente"),
            new Difference(Change.KEPT, " conseguem.")),
        Difference.between("As equipas não conseguem.", "As equipas dificilmente conseguem."));
  }

  @Test
  void twoLongTextsAreComparedLineByLine() {
    String before = "um dois\n".repeat(1_500);
    List<Difference> found = Difference.between(before, before + "fim");
    assertEquals(new Difference(Change.ADDED, "fim"), found.get(found.size() - 1));
  }

  @Test
  void textsOfTooManyLinesAreComparedWhole() {
    String before = "um\n".repeat(4_000);
    assertEquals(
        List.of(
            new Difference(Change.REMOVED, before), new Difference(Change.ADDED, before + "fim")),
        Difference.between(before, before + "fim"));
    assertEquals(List.of(new Difference(Change.KEPT, before)), Difference.between(before, before));
  }

  @Test
  void onlyAnswersToANumberAreFoundAgain() {
    List<Draft> drafts =
        Stream.of("d-5", "d-5-r-x", "d-5-r-12", "d-5-r-3", "d-5-r-12345678901")
            .map(place -> new Draft(1, place, "", Instant.EPOCH))
            .toList();
    assertEquals(List.of(3, 12), new Visit(1, null, "d-5", drafts, 0).begun());
  }

  @Property
  void aFormIsReadAsItWasWritten(@ForAll String text, @ForAll String other) {
    var typed = new MultivaluedHashMap<String, String>();
    typed.putSingle("texto", text);
    typed.add("setor", other);
    typed.add("setor", "saúde");
    var form = Fields.read(Fields.written(typed));
    assertEquals(text, form.value("texto"));
    assertEquals(List.of(other, "saúde"), form.values("setor"));
  }

  @Property
  void quotingTwiceQuotesOnce(@ForAll String text) {
    String once = Quotes.added(text, "Há uma lista.");
    assertEquals(once, Quotes.added(once, "Há uma lista."));
    assertTrue(once.startsWith(text.stripTrailing()));
  }

  @Property
  void aReadMarkPassesOnlyWhatWasShown(
      @ForAll @IntRange(max = 50) int before,
      @ForAll Set<@IntRange(min = 1, max = 60) Integer> shown) {
    int reached = Visits.reached(before, shown);
    assertTrue(reached >= before);
    assertTrue(IntStream.rangeClosed(before + 1, reached).allMatch(shown::contains));
    assertTrue(!shown.contains(reached + 1));
  }

  private static String without(List<Difference> found, Change left) {
    return found.stream()
        .filter(piece -> piece.change() != left)
        .map(Difference::text)
        .collect(Collectors.joining());
  }
}

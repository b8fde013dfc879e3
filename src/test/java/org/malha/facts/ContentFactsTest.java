package org.malha.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The content says what the facts say, in our own words. */
class ContentFactsTest {
  private static List<Held> files;
  private static Checks checks;

  @BeforeAll
  static void read() throws IOException {
    files = Library.read(Path.of("content"));
    checks = new Checks(Facts.stored(), Runs.stored());
  }

  @Test
  void everyFactHasItsFileAndEveryFileItsFact() {
    none(checks.coverage(files));
    none(checks.entries(files));
  }

  @Test
  void idsCodesAndLinesAreThoseOfTheFacts() {
    noneIn(checks::fields);
  }

  @Test
  void everyNumberStandsInTheFacts() {
    noneIn(checks::numbers);
  }

  @Test
  void everyCodeThatATextPrintsIsOne() {
    noneIn(checks::codes);
  }

  @Test
  void everyUnitPointsToWhatIsThere() {
    noneIn(checks::ids);
  }

  @Test
  void everyLinkLeadsSomewhereInBothLanguages() {
    noneIn(checks::links);
  }

  @Test
  void bothLanguagesSayTheSameThings() {
    noneIn(checks::languages);
  }

  @Test
  void noNineWordsInARowAreThoseOfASource() {
    noneIn(checks::copies);
  }

  @Test
  void nothingIsLeftForLater() {
    noneIn(checks::leftForLater);
  }

  @Test
  void noTermIsBroaderThanItself() {
    none(checks.cycles(files));
  }

  private static void noneIn(Function<Held, List<Fault>> check) {
    none(files.stream().flatMap(file -> check.apply(file).stream()).toList());
  }

  private static void none(List<Fault> faults) {
    String found = faults.stream().map(Fault::toString).collect(Collectors.joining("\n"));
    assertEquals("", found);
  }
}

package org.malha.cases.deidentify;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Lets the finder and its peers read the labelled notes, counts with the same scorer, and writes
 * the tables of {@code docs/deidentification.md}. Of the exam half and of the fresh notes it shows
 * totals only.
 */
public final class Comparison {
  private Comparison() {}

  /** Runs everything; about a minute, of which most is npm's. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Locale.setDefault(Locale.ROOT);
    List<LabelledNote> tune = LabelledNote.half("tune");
    List<LabelledNote> test = LabelledNote.half("test");
    List<LabelledNote> fresh = LabelledNote.half("fresh");
    Map<String, Score.Finder> finders = new LinkedHashMap<>();
    finders.put("Malha", Score.ours(Deidentifier.standard()));
    finders.putAll(NpmPeers.ask(List.of(tune, test, fresh)));
    finders.put("CoGrOO", new ProperNames());
    finders.put("Capitals, digits", Comparison::capitalsAndDigits);
    DocsPage.write(
        "notes",
        tables("The exam half", test, finders)
            + tables("Notes of a stranger", fresh, finders)
            + tables("The half it was built by", tune, finders));
  }

  private static String tables(
      String half, List<LabelledNote> notes, Map<String, Score.Finder> finders) {
    Map<String, Score> scores = new LinkedHashMap<>();
    finders.forEach((name, finder) -> scores.put(name, Score.of(notes, finder)));
    return new ComparisonTable(half, notes.size(), scores).toString();
  }

  /** What nobody needs a program for: every word with a capital or a digit. */
  private static List<int[]> capitalsAndDigits(LabelledNote note) {
    Reading reading = Reading.of(note.text());
    return reading.tokens().stream()
        .filter(token -> token.digits() || token.capital())
        .map(token -> new int[] {reading.from(token.start()), reading.to(token.end() - 1)})
        .toList();
  }
}

package org.malha.cases.deidentify;

import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What each finder reached on one half of the notes, in Markdown. */
final class ComparisonTable {
  private final String half;
  private final int notes;
  private final Map<String, Score> scores;
  private final StringJoiner lines = new StringJoiner("\n", "", "\n");

  ComparisonTable(String half, int notes, Map<String, Score> scores) {
    this.half = half;
    this.notes = notes;
    this.scores = scores;
  }

  @Override
  public String toString() {
    Score ours = scores.values().iterator().next();
    head("%s: %d notes, %d identifiers".formatted(half, notes, ours.all.whole), "Target", "Goal");
    shares("All", "95 %", "98 %", score -> score.all);
    shares("Direct identifiers", "97 %", "99 %", score -> score.direct);
    shares("Fixed form (NIF NISS CC IBAN EMAIL PLATE)", "100 %", "100 %", score -> score.fixed);
    shares("Lower case and dictated", "85 %", "93 %", score -> score.hasty);
    shares(
        "Notes without a direct one left", "75 %", "87 %", score -> score.notesWithoutDirectLeak);
    shares("Other words kept", "95 %", "97 %", score -> score.wordsKept);
    row(
        "False alarms in 100 words where nothing is",
        "1.5 | 0.7",
        score -> "%.2f".formatted(score.alarmsPerHundredWords()));
    head("Of each kind", "Identifiers");
    for (Kind kind : ours.kinds.keySet()) {
      part(kind.toString(), score -> score.kinds.get(kind));
    }
    head("Of each style", "Identifiers");
    for (String style : ours.styles.keySet()) {
      part(style, score -> score.styles.get(style));
    }
    return lines.add("").toString();
  }

  private void head(String first, String... others) {
    lines.add("");
    String columns = String.join(" | ", others) + " | " + String.join(" | ", scores.keySet());
    lines.add("| " + first + " | " + columns + " |");
    lines.add("|---|" + "---:|".repeat(others.length + scores.size()));
  }

  private void shares(String name, String target, String goal, Function<Score, Score.Share> of) {
    row(name, target + " | " + goal, score -> percent(of.apply(score)));
  }

  private void part(String name, Function<Score, Score.Share> of) {
    int whole = of.apply(scores.values().iterator().next()).whole;
    row(name, Integer.toString(whole), score -> percent(of.apply(score)));
  }

  private void row(String name, String before, Function<Score, String> cell) {
    String cells = scores.values().stream().map(cell).collect(Collectors.joining(" | "));
    lines.add("| " + name + " | " + before + " | " + cells + " |");
  }

  private static String percent(Score.Share share) {
    return "%.1f %%".formatted(100 * share.value());
  }
}

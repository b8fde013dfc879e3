package org.malha.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;

/** Writes {@code target/bench/results.json} and the tables of {@code docs/performance.md}. */
final class Report {
  private static final Path PAGE = Path.of("docs/performance.md");
  private static final String BEGIN = "<!-- written by mvn -Pbench: begin -->\n";
  private static final String END = "<!-- written by mvn -Pbench: end -->";

  private final Writing writing;
  private final Collection<Measured> measured;
  private final Collection<Measured> growing;
  private final Collection<Asked> questions;
  private final int items;

  Report(
      Writing writing,
      Collection<Measured> measured,
      Collection<Measured> growing,
      Collection<Asked> questions,
      int items) {
    this.writing = writing;
    this.measured = measured;
    this.growing = growing;
    this.questions = questions;
    this.items = items;
  }

  void write() throws IOException {
    Files.writeString(Bench.HOME.resolve("results.json"), json());
    String tables = machine() + "\n" + searching() + "\n" + growth() + "\n" + indexing();
    Bench.say(tables);
    String page = Files.readString(PAGE);
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    int end = page.indexOf(END);
    Files.writeString(PAGE, page.substring(0, begin) + "\n" + tables + "\n" + page.substring(end));
  }

  private String machine() {
    return "%,d items, %d processors, Java %s, %s.\n"
        .formatted(
            items,
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("java.version"),
            System.getProperty("os.name"));
  }

  private String searching() {
    var table = new StringJoiner("\n", "", "\n");
    table.add("| Question | Hits | Malha, ms | Lucene by hand, ms | Solr, ms | PostgreSQL, ms |");
    table.add("|---|---:|---:|---:|---:|---:|");
    for (Asked asked : questions) {
      Optional<Measured> ours = of(asked, Systems.OURS);
      table.add(
          "| %s | %s | %s | %s | %s | %s |"
              .formatted(
                  asked.name(),
                  ours.map(m -> "%,d".formatted(m.total())).orElse("—"),
                  ours.map(m -> "%.2f".formatted(m.median())).orElse("—"),
                  beside(ours, of(asked, Systems.LUCENE), 1.5),
                  beside(ours, of(asked, Systems.SOLR), 1),
                  beside(ours, of(asked, Systems.POSTGRESQL), 0.1)));
    }
    return table.toString();
  }

  private Optional<Measured> of(Asked asked, String system) {
    return measured.stream()
        .filter(m -> m.question().equals(asked.name()) && m.system().equals(system))
        .findFirst();
  }

  /** Its time, how many times as long ours takes, and whether that is too long. */
  private static String beside(Optional<Measured> ours, Optional<Measured> other, double most) {
    if (ours.isEmpty() || other.isEmpty()) {
      return "—";
    }
    double times = ours.get().times(other.get());
    return "%.2f (ours × %.2f%s)"
        .formatted(
            other.get().median(), times, times <= most ? "" : ", **goal %s**".formatted(most));
  }

  private String growth() {
    List<Integer> sizes = growing.stream().map(Measured::items).distinct().toList();
    var table = new StringJoiner("\n", "", "\n");
    var head = new StringJoiner(" | ", "| Question | System | ", " | Items × | Time × |");
    sizes.forEach(size -> head.add("%,d items, ms (hits)".formatted(size)));
    table.add(head.toString());
    table.add("|---|---|" + "---:|".repeat(sizes.size() + 2));
    for (Asked asked : questions) {
      for (String system : List.of(Systems.OURS, Systems.LUCENE)) {
        List<Measured> row =
            growing.stream()
                .filter(m -> m.question().equals(asked.name()) && m.system().equals(system))
                .toList();
        if (!row.isEmpty()) {
          table.add(growth(asked, system, row));
        }
      }
    }
    return table.toString();
  }

  private static String growth(Asked asked, String system, List<Measured> row) {
    var cells = new StringJoiner(" | ", "| ", " |").add(asked.name()).add(system);
    row.forEach(m -> cells.add("%.2f (%,d)".formatted(m.median(), m.total())));
    Measured first = row.get(0);
    Measured last = row.get(row.size() - 1);
    cells.add("%.0f".formatted((double) last.items() / first.items()));
    return cells.add("%.1f".formatted(last.median() / first.median())).toString();
  }

  private String indexing() {
    double ours = writing.oursInASecond();
    double lucene = writing.luceneInASecond();
    return """
    | Writing %,d items | documents a second |
    |---|---:|
    | Malha | %,.0f |
    | Lucene by hand | %,.0f |
    | Malha of Lucene | %.0f %%%s |
    """
        .formatted(
            items,
            ours,
            lucene,
            100 * ours / lucene,
            ours >= 0.6 * lucene ? "" : ", **goal 60 %**");
  }

  private String json() {
    var all = new ArrayList<Measured>(measured);
    all.addAll(growing);
    var rows = new StringJoiner(",\n    ", "[\n    ", "\n  ]");
    for (Measured m : all) {
      rows.add(
          "{\"question\": \"%s\", \"system\": \"%s\", \"items\": %d, \"hits\": %d, \"medianMs\": %s, \"p95Ms\": %s}"
              .formatted(
                  m.question(),
                  m.system(),
                  m.items(),
                  m.total(),
                  numbers(m.medians()),
                  numbers(m.slow())));
    }
    return "{\n  \"searching\": %s,\n  \"writing\": {\"items\": %d, \"oursPerSecond\": %.0f, \"lucenePerSecond\": %.0f}\n}\n"
        .formatted(rows, items, writing.oursInASecond(), writing.luceneInASecond());
  }

  private static String numbers(List<Double> values) {
    var numbers = new StringJoiner(", ", "[", "]");
    values.forEach(value -> numbers.add(String.format(Locale.ROOT, "%.4f", value)));
    return numbers.toString();
  }
}

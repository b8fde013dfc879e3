package org.malha.bench.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;

/** Writes {@code target/bench/http/results.json} and the table of {@code docs/performance.md}. */
final class ServingReport {
  private static final Path PAGE = Path.of("docs/performance.md");
  private static final String BEGIN = "<!-- HTTP, written by mvn -Pbench: begin -->\n";
  private static final String END = "<!-- HTTP, written by mvn -Pbench: end -->";
  private static final int LEAST_REPLIES = 300;

  private final String posts;
  private final List<Served> pages;
  private final Serving.Replies replies;

  ServingReport(String posts, List<Served> pages, Serving.Replies replies) {
    this.posts = posts;
    this.pages = pages;
    this.replies = replies;
  }

  void write() throws IOException {
    Files.writeString(Serving.HOME.resolve("results.json"), json());
    String table = table();
    System.out.println(table);
    String page = Files.readString(PAGE);
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    int end = page.indexOf(END);
    Files.writeString(PAGE, page.substring(0, begin) + "\n" + table + "\n" + page.substring(end));
  }

  private String table() {
    var table = new StringJoiner("\n", "", "\n");
    table.add(
        "%,d posts, %d connections, %d processors, Java %s."
            .formatted(
                Integer.parseInt(posts),
                Wrk.CONNECTIONS,
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version")));
    table.add("");
    table.add(
        "| Page, signed in | Bytes | A second | 99 % within, ms | Ceiling, a second | Part | Failed |");
    table.add("|---|---:|---:|---:|---:|---:|---:|");
    pages.forEach(page -> table.add(row(page)));
    table.add("");
    table.add("| Writing | A second | Accepted | Kept | Failed |");
    table.add("|---|---:|---:|---:|---:|");
    table.add(
        "| Reply | %.0f%s | %,d | %,d | %d |"
            .formatted(
                replies.rate(),
                replies.rate() >= LEAST_REPLIES ? "" : " (**goal " + LEAST_REPLIES + "**)",
                replies.accepted(),
                replies.kept(),
                replies.failed()));
    return table.toString();
  }

  private static String row(Served page) {
    return "| %s | %,d | %.0f | %.0f | %.0f | %.0f %%%s | %d |"
        .formatted(
            page.name(),
            page.bytes(),
            page.rate(),
            page.slowMillis(),
            page.ceilingRate(),
            100 * page.part(),
            page.part() >= page.least() ? "" : " (**goal %.0f %%**)".formatted(100 * page.least()),
            page.failed());
  }

  private String json() {
    var rows = new StringJoiner(",\n    ", "[\n    ", "\n  ]");
    for (Served page : pages) {
      rows.add(
          "{\"page\": \"%s\", \"bytes\": %d, \"ours\": %s, \"ceiling\": %s, \"slowMs\": %s, \"failed\": %d}"
              .formatted(
                  page.name(),
                  page.bytes(),
                  numbers(page.ours(), Wrk.Result::rate),
                  numbers(page.ceiling(), Wrk.Result::rate),
                  numbers(page.ours(), Wrk.Result::slowMillis),
                  page.failed()));
    }
    return "{\n  \"posts\": %s,\n  \"pages\": %s,\n  \"replies\": {\"rate\": %.1f, \"accepted\": %d, \"kept\": %d}\n}\n"
        .formatted(posts, rows, replies.rate(), replies.accepted(), replies.kept());
  }

  private static String numbers(List<Wrk.Result> of, Function<Wrk.Result, Double> what) {
    var numbers = new StringJoiner(", ", "[", "]");
    of.forEach(result -> numbers.add("%.2f".formatted(what.apply(result))));
    return numbers.toString();
  }
}

package org.malha.cases.deidentify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/** Measures how long the finder takes, and writes it into {@code docs/deidentification.md}. */
public final class Speed {
  private static final int[] WORDS = {1_000, 2_000, 4_000, 8_000};
  private static final int ROUNDS = 5;
  private static final double GOAL_MILLIS = 150;
  private static final int GOAL_WORDS = 2_000;
  private static final int SOME = 10_000;
  private static final int MANY = 100_000;
  private static final int MILLION = 1_000_000;

  private Speed() {}

  /** Runs everything on one core; about five minutes. Needs {@code taskset} of Linux. */
  public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
    if (Runtime.getRuntime().availableProcessors() > 1) {
      System.exit(onOneCore());
    }
    Locale.setDefault(Locale.ROOT);
    long begin = System.nanoTime();
    Deidentifier.standard().examine("A D. Lurdes mora em Penela.", Language.PORTUGUESE);
    double first = (System.nanoTime() - begin) / 1e9;
    measure("", GOAL_WORDS, 20);
    DocsPage.write("speed", machine(first) + "\n" + notes() + "\n" + hostile());
  }

  /** Runs this again with one core only, which compiler and collector share. */
  private static int onOneCore() throws IOException, InterruptedException {
    return new ProcessBuilder(
            "taskset",
            "-c",
            "0",
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "-Djmh.ignoreLock=true",
            "-cp",
            System.getProperty("java.class.path"),
            Speed.class.getName())
        .inheritIO()
        .start()
        .waitFor();
  }

  private static String machine(double first) {
    return "Processors: %d. Java %s. Reading the lists and the first text: %.1f s.%n"
        .formatted(Runtime.getRuntime().availableProcessors(), Runtime.version(), first);
  }

  private static String notes() throws RunnerException {
    var table = new StringJoiner("\n", "", "\n");
    table.add("| Words of notes | Median, ms | 95 % within, ms | ns a character |");
    table.add("|---:|---:|---:|---:|");
    for (int words : WORDS) {
      List<Statistics> rounds = new ArrayList<>();
      for (int i = 0; i < ROUNDS; i++) {
        rounds.add(measure("", words, 3));
      }
      double median = millis(rounds, 50);
      String missed =
          words == GOAL_WORDS && median > GOAL_MILLIS
              ? " (**goal %.0f**)".formatted(GOAL_MILLIS)
              : "";
      table.add(
          "| %,d | %.1f%s | %.1f | %.0f |"
              .formatted(
                  words,
                  median,
                  missed,
                  millis(rounds, 95),
                  1e6 * median / LongNote.ofWords(words).length()));
    }
    return table.toString();
  }

  private static String hostile() throws RunnerException {
    var table = new StringJoiner("\n", "", "\n");
    table.add("| Hostile text | ns a character, %,d | %,d | Time × |".formatted(SOME, MANY));
    table.add("|---|---:|---:|---:|");
    for (String what : Hostile.texts(SOME).keySet()) {
      double some = millis(List.of(measure(what, SOME, 2)), 0);
      double many = millis(List.of(measure(what, MANY, 2)), 0);
      table.add(
          "| %s | %.0f | %.0f | %.1f |"
              .formatted(what, 1e6 * some / SOME, 1e6 * many / MANY, many / some));
    }
    double digits = millis(List.of(measure("digits", MILLION, 2)), 0);
    return table + "\nA million digits: %.0f ms.\n".formatted(digits);
  }

  /** In the median of the rounds. */
  private static double millis(List<Statistics> rounds, double percentile) {
    double[] all = rounds.stream().mapToDouble(r -> r.getPercentile(percentile)).sorted().toArray();
    return all[all.length / 2] / 1e3;
  }

  private static Statistics measure(String hostile, int length, int seconds)
      throws RunnerException {
    var options =
        new OptionsBuilder()
            .include(Finding.class.getName())
            .param("hostile", hostile)
            .param("length", Integer.toString(length))
            .measurementTime(TimeValue.seconds(seconds))
            .verbosity(VerboseMode.SILENT)
            .build();
    RunResult result = new Runner(options).runSingle();
    return result.getPrimaryResult().getStatistics();
  }
}

package org.malha.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/**
 * Asks in rounds: each question of one system directly after the other, next time the other way.
 */
final class Asking {
  private final String url;
  private final Map<List<Object>, Measured> measured = new LinkedHashMap<>();

  Asking(String url) {
    this.url = url;
  }

  Collection<Measured> measured() {
    return measured.values();
  }

  /**
   * Asks everything of everybody for a while, until the compiler has seen all of it; longer of what
   * has a process of its own, where nothing has been done before but loading.
   */
  void warmUp(Collection<Asked> questions, List<String> systems, int items, int seconds)
      throws Exception {
    for (String system : systems) {
      try (Engine engine = Systems.open(system, items, url)) {
        long end = System.nanoTime() + seconds * (Systems.here(system) ? 1 : 3) * 1_000_000_000L;
        while (System.nanoTime() < end) {
          for (Asked asked : questions) {
            if (Questions.answers(system, asked)) {
              warmUp(engine, asked);
            }
          }
        }
      }
    }
  }

  /** Each question for as long as the others, however slow it is. */
  private static void warmUp(Engine engine, Asked asked) throws Exception {
    long until = System.nanoTime() + 50_000_000;
    do {
      engine.ask(asked);
    } while (System.nanoTime() < until);
  }

  void round(Collection<Asked> questions, List<String> systems, int items) throws Exception {
    for (Asked asked : questions) {
      List<String> able = systems.stream().filter(s -> Questions.answers(s, asked)).toList();
      for (String system : able) {
        keep(times(asked, system, items), asked, system, items);
      }
    }
  }

  private Times times(Asked asked, String system, int items) throws Exception {
    if (system.equals(Systems.SOLR)) {
      try (var solr = (Solr) Systems.open(system, items, url)) {
        return solr.times(asked);
      }
    }
    Statistics times = run(asked, system, items).getPrimaryResult().getStatistics();
    return new Times(times.getPercentile(50) / 1_000, times.getPercentile(95) / 1_000);
  }

  private static RunResult run(Asked asked, String system, int items) throws RunnerException {
    var options =
        new OptionsBuilder()
            .include(Searching.class.getName())
            .param("question", asked.name())
            .param("items", "" + items)
            .param("system", system)
            .verbosity(VerboseMode.SILENT)
            .shouldFailOnError(true);
    return new Runner(options.build()).runSingle();
  }

  private void keep(Times times, Asked asked, String system, int items) throws Exception {
    List<Object> key = List.of(asked.name(), system, items);
    Measured of = measured.get(key);
    if (of == null) {
      int total = total(asked, system, items);
      of = new Measured(asked.name(), system, items, total, new ArrayList<>(), new ArrayList<>());
      measured.put(key, of);
    }
    of.medians().add(times.median());
    of.slow().add(times.slow());
    Bench.say(
        "%-28s %-11s %,8d items %,7d hits %8.3f ms"
            .formatted(asked.name(), system, items, of.total(), times.median()));
  }

  private int total(Asked asked, String system, int items) throws Exception {
    try (Engine engine = Systems.open(system, items, url)) {
      return engine.ask(asked).total();
    }
  }
}

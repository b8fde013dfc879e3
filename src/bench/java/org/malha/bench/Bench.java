package org.malha.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.malha.support.Postgres;

/** Compares the search with others and writes down how it did. */
public final class Bench {
  static final Path HOME = Path.of("target/bench");

  private final List<Integer> sizes;
  private final int rounds;
  private final List<String> systems;
  private final int most;
  private final Corpus corpus = new Corpus(Path.of("content"));

  private Bench() {
    sizes = list("items").stream().map(Integer::parseInt).sorted().toList();
    rounds = Integer.parseInt(list("rounds").get(0));
    systems = list("systems");
    most = sizes.get(sizes.size() - 1);
  }

  private static List<String> list(String property) {
    return Arrays.stream(System.getProperty("malha.bench." + property, "").split(","))
        .filter(value -> !value.isBlank())
        .toList();
  }

  /** Runs everything; about twelve minutes on two cores. */
  public static void main(String[] args) throws Exception {
    Locale.setDefault(Locale.ROOT);
    clear();
    new Bench().run();
  }

  static void say(String what) {
    System.out.println(what);
  }

  private void run() throws Exception {
    Writing writing = null;
    for (int items : sizes) {
      writing = new Writing(corpus, items);
      writing.run();
      say(
          "%,d items written: ours %,.0f, lucene %,.0f in a second"
              .formatted(items, writing.oursInASecond(), writing.luceneInASecond()));
    }
    Postgres server = systems.contains(Systems.POSTGRESQL) ? server() : null;
    try (SolrProcess solr = systems.contains(Systems.SOLR) ? solr() : null) {
      System.setProperty(Systems.PORT, "" + (solr == null ? 0 : solr.port()));
      String url = server == null ? "" : load(server);
      System.setProperty(Systems.ADDRESS, url);
      Collection<Asked> questions = questions(url);
      var asking = new Asking(url);
      var growing = new Asking(url);
      measure(asking, growing, questions);
      new Report(writing, asking.measured(), growing.measured(), questions, most).write();
    } finally {
      if (server != null) {
        server.stop();
      }
    }
  }

  private static void clear() throws IOException {
    if (Files.exists(HOME)) {
      try (Stream<Path> all = Files.walk(HOME)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    Files.createDirectories(HOME);
  }

  private static Postgres server() throws Exception {
    return Postgres.start(PostgreSql.SETTINGS);
  }

  private SolrProcess solr() throws Exception {
    long begin = System.nanoTime();
    SolrProcess solr = SolrProcess.start(most);
    say("Solr loaded in %.0f s".formatted((System.nanoTime() - begin) / 1e9));
    return solr;
  }

  private String load(Postgres server) throws Exception {
    String url = server.database("bench");
    long begin = System.nanoTime();
    try (var database = new PostgreSql(url)) {
      database.begin();
      for (int from = 0; from < most; from += 2_000) {
        database.add(corpus.items(from, Math.min(most, from + 2_000)));
      }
      database.end();
    }
    say("PostgreSQL loaded in %.0f s".formatted((System.nanoTime() - begin) / 1e9));
    return url;
  }

  private Collection<Asked> questions(String url) throws Exception {
    var engines = new ArrayList<Engine>();
    try {
      for (String system : systems) {
        engines.add(Systems.open(system, most, url));
      }
      List<String> only = list("questions");
      List<Asked> all =
          new Questions(corpus, engines, most)
              .choose().stream()
                  .filter(asked -> only.isEmpty() || only.contains(asked.name()))
                  .toList();
      Files.write(HOME.resolve("questions.tsv"), all.stream().map(Asked::line).toList());
      all.forEach(asked -> say(asked.name() + ": " + asked.typed()));
      return all;
    } finally {
      for (Engine engine : engines) {
        engine.close();
      }
    }
  }

  private void measure(Asking asking, Asking growing, Collection<Asked> questions)
      throws Exception {
    List<String> java = systems.stream().filter(s -> !s.equals(Systems.POSTGRESQL)).toList();
    List<String> here = systems.stream().filter(Systems::here).toList();
    asking.warmUp(questions, java, most, 20);
    for (int round = 0; round < rounds; round++) {
      asking.round(questions, round % 2 == 0 ? systems : systems.reversed(), most);
    }
    List<Asked> few =
        questions.stream().filter(asked -> Questions.FEW.contains(asked.name())).toList();
    for (int round = 0; round < rounds; round++) {
      for (int items : sizes) {
        growing.round(few, here, items);
      }
    }
  }
}

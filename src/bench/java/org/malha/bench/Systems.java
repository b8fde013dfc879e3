package org.malha.bench;

import java.nio.file.Path;

/** Those that are compared, by name. */
final class Systems {
  static final String OURS = "ours";
  static final String LUCENE = "lucene";
  static final String POSTGRESQL = "postgresql";

  static final String SOLR = "solr";

  /** The system property with the port of the process that Solr is in. */
  static final String PORT = "malha.bench.solr";

  /** The system property with the address of the PostgreSQL server. */
  static final String ADDRESS = "malha.bench.postgresql";

  private Systems() {}

  /**
   * Whether it answers in this process, so that JMH can measure it and it is there in all sizes.
   */
  static boolean here(String system) {
    return system.equals(OURS) || system.equals(LUCENE);
  }

  static Engine open(String system, int items, String url) throws Exception {
    return switch (system) {
      case OURS -> new Ours(folder(system, items));
      case LUCENE -> new HandWritten(folder(system, items));
      case POSTGRESQL -> new PostgreSql(url);
      case SOLR -> new Solr(Integer.getInteger(PORT, 0));
      default -> throw new IllegalArgumentException(system);
    };
  }

  static Path folder(String system, int items) {
    return Bench.HOME.resolve("index").resolve(system + "-" + items);
  }
}

package org.malha.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the indexes and measures how fast: pieces of the same items by turns, with one thread
 * each, until all is committed.
 */
final class Writing {
  private static final int PIECE = 5_000;

  private final Corpus corpus;
  private final int items;
  private long ours;
  private long lucene;

  Writing(Corpus corpus, int items) {
    this.corpus = corpus;
    this.items = items;
  }

  /** Documents in a second. */
  double oursInASecond() {
    return items * 1e9 / ours;
  }

  double luceneInASecond() {
    return items * 1e9 / lucene;
  }

  List<Double> inASecond() {
    return new ArrayList<>(List.of(oursInASecond(), luceneInASecond()));
  }

  void run() throws IOException {
    try (var one = new Ours(Systems.folder(Systems.OURS, items));
        var other = new HandWrittenIndex(Systems.folder(Systems.LUCENE, items), true)) {
      for (int from = 0; from < items; from += PIECE) {
        List<Item> piece = corpus.items(from, Math.min(items, from + PIECE));
        boolean first = from / PIECE % 2 == 0;
        lucene += first ? timed(() -> other.add(piece)) : 0;
        ours += timed(() -> one.add(piece));
        lucene += first ? 0 : timed(() -> other.add(piece));
      }
      lucene += timed(other::commit);
      ours += timed(one::commit);
    }
  }

  private interface Step {
    void run() throws IOException;
  }

  private static long timed(Step step) throws IOException {
    long begin = System.nanoTime();
    step.run();
    return System.nanoTime() - begin;
  }
}

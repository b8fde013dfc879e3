package org.malha.bench;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.BytesRef;

/** Top hits, exact number and two facets in one pass; the other elements beside the chosen one. */
final class HandWrittenCounting implements Collector {
  private final Collector best;
  private final String chosen;
  private final Map<String, Integer> elements = new HashMap<>();
  private final Map<String, Integer> sectors = new HashMap<>();
  private int total;

  HandWrittenCounting(Collector best, String chosen) {
    this.best = best;
    this.chosen = chosen;
  }

  int total() {
    return total;
  }

  Map<String, Integer> elements() {
    return elements;
  }

  Map<String, Integer> sectors() {
    return sectors;
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
    LeafCollector top = best.getLeafCollector(leaf);
    SortedDocValues element = DocValues.getSorted(leaf.reader(), "element");
    SortedDocValues sector = DocValues.getSorted(leaf.reader(), "sector");
    int[] byElement = new int[element.getValueCount()];
    int[] bySector = new int[sector.getValueCount()];
    int only = chosen.isEmpty() ? -1 : element.lookupTerm(new BytesRef(chosen));
    return new LeafCollector() {
      @Override
      public void setScorer(Scorable scorer) throws IOException {
        top.setScorer(scorer);
      }

      @Override
      public void collect(int doc) throws IOException {
        int ord = element.advanceExact(doc) ? element.ordValue() : -1;
        if (ord >= 0) {
          byElement[ord]++;
        }
        if (chosen.isEmpty() || ord == only) {
          total++;
          top.collect(doc);
          if (sector.advanceExact(doc)) {
            bySector[sector.ordValue()]++;
          }
        }
      }

      @Override
      public void finish() throws IOException {
        top.finish();
        add(element, byElement, elements);
        add(sector, bySector, sectors);
      }
    };
  }

  private static void add(SortedDocValues column, int[] counts, Map<String, Integer> to)
      throws IOException {
    for (int ord = 0; ord < counts.length; ord++) {
      if (counts[ord] > 0) {
        to.merge(column.lookupOrd(ord).utf8ToString(), counts[ord], Integer::sum);
      }
    }
  }
}

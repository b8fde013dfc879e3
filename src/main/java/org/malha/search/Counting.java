package org.malha.search;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.FilterScorable;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Everything in one pass over what the query finds: the exact number, the best of it, and how many
 * each value of each facet would find if it were chosen too, with the other facets as they are.
 */
final class Counting implements Collector {
  private static final Facet[] ALL = Facet.values();

  private final Collector best;
  private final Map<Facet, Set<String>> chosen;
  private final Shelf shelf;
  private final Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
  private int total;
  private int base;

  /** What the values of a segment mean, kept ready. */
  static final class Shelf {
    private final Map<IndexReader.CacheKey, Values> segments = new HashMap<>();

    private synchronized Values of(LeafReader leaf, SortedSetDocValues column) throws IOException {
      IndexReader.CacheHelper helper = leaf.getCoreCacheHelper();
      if (helper == null) {
        return Values.of(column);
      }
      @Nullable Values known = segments.get(helper.getKey());
      if (known == null) {
        known = Values.of(column);
        segments.put(helper.getKey(), known);
        helper.addClosedListener(this::forget);
      }
      return known;
    }

    private synchronized void forget(IndexReader.CacheKey key) {
      segments.remove(key);
    }
  }

  /** For each number of a segment's column the facet and the value. */
  private record Values(Facet[] facets, String[] values) {
    static Values of(SortedSetDocValues column) throws IOException {
      int count = (int) column.getValueCount();
      var facets = new Facet[count];
      var values = new String[count];
      for (int i = 0; i < count; i++) {
        String text = column.lookupOrd(i).utf8ToString();
        int equals = text.indexOf('=');
        facets[i] = Facet.of(text.substring(0, equals)).orElseThrow();
        values[i] = text.substring(equals + 1);
      }
      return new Values(facets, values);
    }
  }

  /**
   * Begins.
   *
   * @param best collects what matches every choice
   */
  Counting(Collector best, Map<Facet, Set<String>> chosen, Shelf shelf) {
    this.best = best;
    this.chosen = chosen;
    this.shelf = shelf;
  }

  /** How many were found. */
  int total() {
    return total;
  }

  /** How many would be without any choice. */
  int base() {
    return base;
  }

  /** How many each value has, all facets and only values that something has. */
  Map<Facet, Map<String, Integer>> counts() {
    return counts;
  }

  @Override
  public ScoreMode scoreMode() {
    return best.scoreMode() == ScoreMode.COMPLETE_NO_SCORES
        ? ScoreMode.COMPLETE_NO_SCORES
        : ScoreMode.COMPLETE;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
    LeafReader leaf = context.reader();
    SortedSetDocValues column = DocValues.getSortedSet(leaf, Documents.FACETS);
    return new Segment(
        best.getLeafCollector(context),
        column,
        shelf.of(leaf, column),
        DocValues.getNumeric(leaf, Documents.WEIGHT));
  }

  /** The pass over one segment. */
  private final class Segment implements LeafCollector {
    private final LeafCollector best;
    private final SortedSetDocValues column;
    private final Values values;
    private final NumericDocValues weights;
    private final int[] found;
    private final List<Facet> narrowing = chosen.keySet().stream().toList();
    private final FixedBitSet[] accepted;
    private final int[] ords = new int[256];
    private int doc;

    Segment(
        LeafCollector best, SortedSetDocValues column, Values values, NumericDocValues weights) {
      this.best = best;
      this.column = column;
      this.values = values;
      this.weights = weights;
      this.found = new int[values.values().length];
      this.accepted = narrowing.stream().map(this::accepted).toArray(FixedBitSet[]::new);
    }

    private FixedBitSet accepted(Facet facet) {
      var bits = new FixedBitSet(Math.max(1, values.values().length));
      for (int i = 0; i < values.values().length; i++) {
        if (values.facets()[i] == facet
            && chosen.getOrDefault(facet, Set.of()).contains(values.values()[i])) {
          bits.set(i);
        }
      }
      return bits;
    }

    @Override
    public void setScorer(Scorable scorer) throws IOException {
      best.setScorer(
          new FilterScorable(scorer) {
            @Override
            public float score() throws IOException {
              return weights.advanceExact(doc)
                  ? scorer.score() * Float.intBitsToFloat((int) weights.longValue())
                  : scorer.score();
            }
          });
    }

    @Override
    public void collect(int found) throws IOException {
      doc = found;
      base++;
      int many = column.advanceExact(doc) ? Math.min(column.docValueCount(), ords.length) : 0;
      for (int i = 0; i < many; i++) {
        ords[i] = (int) column.nextOrd();
      }
      int missing = -1;
      for (int f = 0; f < accepted.length; f++) {
        if (!has(accepted[f], many)) {
          if (missing >= 0) {
            return;
          }
          missing = f;
        }
      }
      if (missing < 0) {
        total++;
        best.collect(doc);
      }
      count(many, missing < 0 ? null : narrowing.get(missing));
    }

    private boolean has(FixedBitSet accepted, int many) {
      for (int i = 0; i < many; i++) {
        if (accepted.get(ords[i])) {
          return true;
        }
      }
      return false;
    }

    private void count(int many, @Nullable Facet only) {
      for (int i = 0; i < many; i++) {
        if (only == null || values.facets()[ords[i]] == only) {
          found[ords[i]]++;
        }
      }
    }

    @Override
    public void finish() throws IOException {
      best.finish();
      for (int i = 0; i < found.length; i++) {
        if (found[i] > 0) {
          counts
              .computeIfAbsent(ALL[values.facets()[i].ordinal()], f -> new HashMap<>())
              .merge(values.values()[i], found[i], Integer::sum);
        }
      }
    }
  }
}

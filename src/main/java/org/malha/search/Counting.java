package org.malha.search;

import java.io.IOException;
import java.util.Arrays;
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
import org.apache.lucene.util.ArrayUtil;
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

    private synchronized Values of(LeafReader leaf) throws IOException {
      IndexReader.CacheHelper helper = leaf.getCoreCacheHelper();
      if (helper == null) {
        return Values.of(leaf);
      }
      @Nullable Values known = segments.get(helper.getKey());
      if (known == null) {
        known = Values.of(leaf);
        segments.put(helper.getKey(), known);
        helper.addClosedListener(this::forget);
      }
      return known;
    }

    private synchronized void forget(IndexReader.CacheKey key) {
      segments.remove(key);
    }
  }

  /**
   * A segment's column, read once: reading it again for each document that is found takes longer
   * than all the rest of counting.
   *
   * @param facets for each number the facet
   * @param values for each number the value
   * @param starts where the numbers of a document begin in {@code numbers}; they end where those of
   *     the next begin
   * @param weights of the documents
   */
  private record Values(
      Facet[] facets, String[] values, int[] starts, int[] numbers, float[] weights) {
    static Values of(LeafReader leaf) throws IOException {
      SortedSetDocValues column = DocValues.getSortedSet(leaf, Documents.FACETS);
      int count = (int) column.getValueCount();
      var facets = new Facet[count];
      var values = new String[count];
      for (int i = 0; i < count; i++) {
        String text = column.lookupOrd(i).utf8ToString();
        int equals = text.indexOf('=');
        facets[i] = Facet.of(text.substring(0, equals)).orElseThrow();
        values[i] = text.substring(equals + 1);
      }
      int[] starts = new int[leaf.maxDoc() + 1];
      int[] numbers = numbers(column, starts);
      return new Values(facets, values, starts, numbers, weights(leaf));
    }

    private static int[] numbers(SortedSetDocValues column, int[] starts) throws IOException {
      int[] numbers = new int[4 * starts.length];
      int end = 0;
      for (int doc = 0; doc + 1 < starts.length; doc++) {
        int many = column.advanceExact(doc) ? column.docValueCount() : 0;
        numbers = ArrayUtil.grow(numbers, end + many);
        for (int i = 0; i < many; i++) {
          numbers[end++] = (int) column.nextOrd();
        }
        starts[doc + 1] = end;
      }
      return Arrays.copyOf(numbers, end);
    }

    private static float[] weights(LeafReader leaf) throws IOException {
      NumericDocValues column = DocValues.getNumeric(leaf, Documents.WEIGHT);
      float[] weights = new float[leaf.maxDoc()];
      for (int doc = 0; doc < weights.length; doc++) {
        weights[doc] =
            column.advanceExact(doc) ? Float.intBitsToFloat((int) column.longValue()) : 1;
      }
      return weights;
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
    return new Segment(best.getLeafCollector(context), shelf.of(context.reader()));
  }

  /** The pass over one segment. */
  private final class Segment implements LeafCollector {
    private final LeafCollector best;
    private final Values values;
    private final int[] starts;
    private final int[] numbers;
    private final int[] found;
    private final List<Facet> narrowing = chosen.keySet().stream().toList();
    private final FixedBitSet[] accepted;
    private int doc;

    Segment(LeafCollector best, Values values) {
      this.best = best;
      this.values = values;
      this.starts = values.starts();
      this.numbers = values.numbers();
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
      float[] weights = values.weights();
      best.setScorer(
          new FilterScorable(scorer) {
            @Override
            public float score() throws IOException {
              return scorer.score() * weights[doc];
            }
          });
    }

    @Override
    public void collect(int found) throws IOException {
      doc = found;
      base++;
      int missing = -1;
      for (int f = 0; f < accepted.length; f++) {
        if (!has(accepted[f])) {
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
      count(missing < 0 ? null : narrowing.get(missing));
    }

    private boolean has(FixedBitSet accepted) {
      for (int i = starts[doc]; i < starts[doc + 1]; i++) {
        if (accepted.get(numbers[i])) {
          return true;
        }
      }
      return false;
    }

    private void count(@Nullable Facet only) {
      for (int i = starts[doc]; i < starts[doc + 1]; i++) {
        if (only == null || values.facets()[numbers[i]] == only) {
          found[numbers[i]]++;
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

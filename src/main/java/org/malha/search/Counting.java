package org.malha.search;

import java.io.IOException;
import java.util.ArrayList;
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
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Counts what {@link Matching} found: the exact number, and how many each value of each facet would
 * find if it were chosen too, with the other facets as they are.
 */
final class Counting {
  private static final Facet[] ALL = Facet.values();

  private final List<Matched> matched = new ArrayList<>();
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
      Facet[] facets, String[] values, int[] starts, int[] numbers, Weights weights) {
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
      return new Values(facets, values, starts, numbers, Weights.of(leaf));
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
  }

  Counting(Map<Facet, Set<String>> chosen, Shelf shelf) {
    this.chosen = chosen;
    this.shelf = shelf;
  }

  /** What matches every choice, segment by segment. */
  List<Matched> matched() {
    return matched;
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

  /**
   * Counts what was found in a segment.
   *
   * @param found without regard to the choices; handed over
   */
  void count(LeafReaderContext leaf, FixedBitSet found) throws IOException {
    var segment = new Segment(shelf.of(leaf.reader()), found);
    int many = segment.count();
    if (many > 0) {
      matched.add(new Matched(leaf, found, many, segment.values.weights()));
    }
  }

  /** What was found in one segment. */
  private final class Segment {
    private final FixedBitSet documents;
    private final Values values;
    private final int[] starts;
    private final int[] numbers;
    private final int[] found;
    private final List<Facet> narrowing = chosen.keySet().stream().toList();
    private final FixedBitSet[] accepted;

    Segment(Values values, FixedBitSet documents) {
      this.documents = documents;
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

    /** Leaves those that match every choice, and says how many they are. */
    int count() {
      int before = total;
      for (int doc = after(-1); doc != DocIdSetIterator.NO_MORE_DOCS; doc = after(doc)) {
        base++;
        if (!choose(doc)) {
          documents.clear(doc);
        }
      }
      finish();
      return total - before;
    }

    private int after(int doc) {
      return doc + 1 < documents.length()
          ? documents.nextSetBit(doc + 1)
          : DocIdSetIterator.NO_MORE_DOCS;
    }

    /** Whether a document matches every choice; counts its values where it misses one at most. */
    private boolean choose(int doc) {
      @Nullable Facet missing = null;
      for (int f = 0; f < accepted.length; f++) {
        if (!has(doc, accepted[f])) {
          if (missing != null) {
            return false;
          }
          missing = narrowing.get(f);
        }
      }
      count(doc, missing);
      if (missing == null) {
        total++;
      }
      return missing == null;
    }

    private boolean has(int doc, FixedBitSet accepted) {
      for (int i = starts[doc]; i < starts[doc + 1]; i++) {
        if (accepted.get(numbers[i])) {
          return true;
        }
      }
      return false;
    }

    private void count(int doc, @Nullable Facet only) {
      for (int i = starts[doc]; i < starts[doc + 1]; i++) {
        if (only == null || values.facets()[numbers[i]] == only) {
          found[numbers[i]]++;
        }
      }
    }

    private void finish() {
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

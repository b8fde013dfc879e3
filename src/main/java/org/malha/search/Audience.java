package org.malha.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Who is looking, as a filter inside the query: it lets through what has one of the reader's
 * tokens. Hits, counts, facets, corrections and suggestions all pass it, so none of them can tell
 * of something that the reader may not read.
 */
final class Audience extends Query {
  private final Set<String> tokens;
  private final Shelf shelf;

  /** What the segments of an index keep ready for readers who come again. */
  static final class Shelf {
    private static final int MOST = 200;
    private final Map<IndexReader.CacheKey, Map<Set<String>, FixedBitSet>> bits = new HashMap<>();

    private FixedBitSet of(LeafReader leaf, Set<String> tokens) throws IOException {
      IndexReader.CacheHelper helper = leaf.getCoreCacheHelper();
      if (helper == null) {
        return read(leaf, tokens);
      }
      Map<Set<String>, FixedBitSet> segment;
      synchronized (bits) {
        @Nullable Map<Set<String>, FixedBitSet> known = bits.get(helper.getKey());
        if (known == null) {
          known = new HashMap<>();
          bits.put(helper.getKey(), known);
          helper.addClosedListener(this::forget);
        }
        segment = known;
        FixedBitSet found = segment.get(tokens);
        if (found != null) {
          return found;
        }
      }
      FixedBitSet found = read(leaf, tokens);
      synchronized (bits) {
        if (segment.size() >= MOST) {
          segment.clear();
        }
        segment.put(tokens, found);
      }
      return found;
    }

    private void forget(IndexReader.CacheKey key) {
      synchronized (bits) {
        bits.remove(key);
      }
    }

    private static FixedBitSet read(LeafReader leaf, Set<String> tokens) throws IOException {
      var found = new FixedBitSet(leaf.maxDoc());
      for (String token : tokens) {
        PostingsEnum postings =
            leaf.postings(new Term(Documents.AUDIENCE, token), PostingsEnum.NONE);
        if (postings != null) {
          found.or(postings);
        }
      }
      return found;
    }
  }

  Audience(Set<String> tokens, Shelf shelf) {
    this.tokens = Set.copyOf(tokens);
    this.shelf = shelf;
  }

  /** What of a segment may be read, deleted things included. */
  FixedBitSet in(LeafReaderContext leaf) throws IOException {
    return shelf.of(leaf.reader(), tokens);
  }

  /** Whether something that may be read has this term. */
  boolean sees(IndexSearcher searcher, Term term) throws IOException {
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      if (count(leaf, leaf.reader().postings(term, PostingsEnum.NONE), 1) > 0) {
        return true;
      }
    }
    return false;
  }

  /** How many readable things of a segment have it; counts no further than {@code most}. */
  int count(LeafReaderContext leaf, @Nullable PostingsEnum postings, int most) throws IOException {
    if (postings == null) {
      return 0;
    }
    FixedBitSet readable = in(leaf);
    var live = leaf.reader().getLiveDocs();
    int count = 0;
    for (int doc = postings.nextDoc();
        doc != PostingsEnum.NO_MORE_DOCS && count < most;
        doc = postings.nextDoc()) {
      if (readable.get(doc) && (live == null || live.get(doc))) {
        count++;
      }
    }
    return count;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      if (in(leaf).cardinality() < leaf.reader().maxDoc()) {
        return this;
      }
    }
    return new MatchAllDocsQuery();
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        FixedBitSet readable = in(leaf);
        int cost = readable.cardinality();
        return cost == 0
            ? null
            : ConstantScoreScorerSupplier.fromIterator(
                new BitSetIterator(readable, cost), score(), mode, leaf.reader().maxDoc());
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false; // kept ready already
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "audience" + tokens;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Audience that && tokens.equals(that.tokens) && shelf == that.shelf;
  }

  @Override
  public int hashCode() {
    return 31 * classHash() + tokens.hashCode();
  }
}

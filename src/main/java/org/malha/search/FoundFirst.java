package org.malha.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * The same as another query, with the same scores: what is found is put together first, as bits,
 * and scored then. Where several common words meet, most of the time goes into finding documents
 * that have one of them and not the other, and that is faster for many documents at once.
 */
final class FoundFirst extends Query {
  /** Of so many documents at least one must be expected, else single steps are faster. */
  private static final int COMMON = 32;

  private final Query query;

  FoundFirst(Query query) {
    this.query = query;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query rewritten = query.rewrite(searcher);
    return rewritten.equals(query) ? this : new FoundFirst(rewritten);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    Weight scoring = query.createWeight(searcher, mode, boost);
    return mode == ScoreMode.COMPLETE ? new FindingFirst(scoring, searcher) : scoring;
  }

  /** Finds in a way of its own, and leaves the rest to the weight that scores. */
  private final class FindingFirst extends FilterWeight {
    private final IndexSearcher searcher;
    private @Nullable Weight finding;

    FindingFirst(Weight scoring, IndexSearcher searcher) {
      super(FoundFirst.this, scoring);
      this.searcher = searcher;
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
      ScorerSupplier scoring = in.scorerSupplier(leaf);
      return scoring == null ? null : new Supplier(leaf, scoring);
    }

    private final class Supplier extends ScorerSupplier {
      private final LeafReaderContext leaf;
      private final ScorerSupplier scoring;

      Supplier(LeafReaderContext leaf, ScorerSupplier scoring) {
        this.leaf = leaf;
        this.scoring = scoring;
      }

      @Override
      public Scorer get(long leadCost) throws IOException {
        return scoring.get(leadCost);
      }

      @Override
      public long cost() {
        return scoring.cost();
      }

      @Override
      public void setTopLevelScoringClause() throws IOException {
        scoring.setTopLevelScoringClause();
      }

      @Override
      public BulkScorer bulkScorer() throws IOException {
        int all = leaf.reader().maxDoc();
        if (scoring.cost() < all / COMMON) {
          return scoring.bulkScorer();
        }
        Scorer scorer = scoring.get(scoring.cost());
        BulkScorer finding = scorer.twoPhaseIterator() == null ? finding().bulkScorer(leaf) : null;
        return finding == null
            ? new DefaultBulkScorer(scorer)
            : new FindingScorer(finding, scorer, all);
      }
    }

    private synchronized Weight finding() throws IOException {
      if (finding == null) {
        Query unscored = searcher.rewrite(new ConstantScoreQuery(query));
        finding = searcher.createWeight(unscored, ScoreMode.COMPLETE_NO_SCORES, 1);
      }
      return finding;
    }
  }

  private static final class FindingScorer extends BulkScorer {
    private final BulkScorer finding;
    private final Scorer scorer;
    private final int all;

    FindingScorer(BulkScorer finding, Scorer scorer, int all) {
      this.finding = finding;
      this.scorer = scorer;
      this.all = all;
    }

    @Override
    public int score(LeafCollector collector, @Nullable Bits accepted, int min, int max)
        throws IOException {
      var found = new FixedBitSet(all);
      int next = finding.score(new Into(found), accepted, min, max);
      collector.setScorer(scorer);
      DocIdSetIterator at = scorer.iterator();
      int doc = -1;
      while (doc + 1 < all && (doc = found.nextSetBit(doc + 1)) != DocIdSetIterator.NO_MORE_DOCS) {
        if (at.docID() < doc) {
          at.advance(doc);
        }
        collector.collect(doc);
      }
      return next;
    }

    @Override
    public long cost() {
      return scorer.iterator().cost();
    }
  }

  private record Into(FixedBitSet found) implements LeafCollector {
    @Override
    public void setScorer(Scorable scorer) {}

    @Override
    public void collect(int doc) {
      found.set(doc);
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    query.visit(visitor);
  }

  @Override
  public String toString(String field) {
    return query.toString(field);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FoundFirst that && query.equals(that.query);
  }

  @Override
  public int hashCode() {
    return 31 * classHash() + query.hashCode();
  }
}

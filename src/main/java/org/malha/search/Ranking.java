package org.malha.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.HitQueue;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best of what was matched. Each block of documents knows how much the best of it could
 * score: one that cannot be among the best is passed over, so that a word which stands in half of
 * all things costs little more than a rare one. What meets more of the question is looked at first
 * ({@link Layers}), for the others have to be better than that.
 */
final class Ranking {
  /** As many are scored sooner than the question is taken apart. */
  private static final int FEW = 1000;

  private Ranking() {}

  /** Hands the documents over to be sorted by what their columns say. */
  static void byColumns(List<Matched> matched, Collector best) throws IOException {
    for (Matched segment : matched) {
      LeafCollector collector = best.getLeafCollector(segment.leaf());
      collector.setScorer(new Unscored());
      var documents = new BitSetIterator(segment.documents(), segment.many());
      for (int doc = documents.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = documents.nextDoc()) {
        collector.collect(doc);
      }
      collector.finish();
    }
  }

  /** Documents that are sorted by their columns. */
  private static final class Unscored extends Scorable {
    @Override
    public float score() {
      return 0;
    }
  }

  /**
   * The best by score and weight, the best first; of equal ones the one that was indexed first.
   *
   * @param asked what all that was matched matches
   * @param many how many at most, at least 1
   */
  static ScoreDoc[] byScore(Query asked, IndexSearcher searcher, List<Matched> matched, int many)
      throws IOException {
    var best = new HitQueue(many, false);
    List<FixedBitSet> left = matched.stream().map(one -> one.documents().clone()).toList();
    for (Layers.Layer layer : layers(asked, matched)) {
      Weight weight =
          searcher.createWeight(searcher.rewrite(layer.query()), ScoreMode.TOP_SCORES, 1);
      for (int i = 0; i < matched.size(); i++) {
        Matched segment = matched.get(i);
        FixedBitSet documents = take(layer, searcher, segment, left.get(i));
        ScorerSupplier supplier = weight.scorerSupplier(segment.leaf());
        if (supplier != null && !documents.scanIsEmpty()) {
          supplier.setTopLevelScoringClause();
          new Scored(segment, supplier.get(segment.many()), best, many).look(documents);
        }
      }
    }
    var docs = new ScoreDoc[best.size()];
    for (int i = docs.length - 1; i >= 0; i--) {
      docs[i] = best.pop();
    }
    return docs;
  }

  private static List<Layers.Layer> layers(Query asked, List<Matched> matched) {
    int many = matched.stream().mapToInt(Matched::many).sum();
    return many <= FEW ? List.of(new Layers.Layer(asked, List.of())) : Layers.of(asked);
  }

  /** What of a segment needs this layer, taken out of what is left. */
  private static FixedBitSet take(
      Layers.Layer layer, IndexSearcher searcher, Matched segment, FixedBitSet left)
      throws IOException {
    if (layer.above().isEmpty()) {
      return left;
    }
    var taken = new FixedBitSet(left.length());
    var matching = new Matching(searcher, segment.leaf());
    for (Query single : layer.above()) {
      matching.addNearly(single, taken);
    }
    taken.and(left);
    left.andNot(taken);
    return taken;
  }

  /** The documents of a segment, each with its score times its weight. */
  private static final class Scored {
    private final Matched segment;
    private final Scorer scorer;
    private final @Nullable TwoPhaseIterator check;
    private final DocIdSetIterator nearly;
    private final HitQueue best;
    private final int many;
    private int blockEnd = -1;
    private float most;

    Scored(Matched segment, Scorer scorer, HitQueue best, int many) {
      this.segment = segment;
      this.scorer = scorer;
      this.check = scorer.twoPhaseIterator();
      this.nearly = check == null ? scorer.iterator() : check.approximation();
      this.best = best;
      this.many = many;
    }

    void look(FixedBitSet documents) throws IOException {
      int doc = documents.nextSetBit(0);
      while (doc != DocIdSetIterator.NO_MORE_DOCS) {
        int next = doc + 1;
        if (!mayBeGood(doc)) {
          next = blockEnd == DocIdSetIterator.NO_MORE_DOCS ? blockEnd : blockEnd + 1;
        } else if (matches(doc)) {
          float score = scorer.score() * segment.weights().each()[doc];
          best.insertWithOverflow(new ScoreDoc(segment.leaf().docBase + doc, score));
        }
        doc =
            next < documents.length() ? documents.nextSetBit(next) : DocIdSetIterator.NO_MORE_DOCS;
      }
    }

    private boolean mayBeGood(int doc) throws IOException {
      if (best.size() < many) {
        return true;
      }
      if (doc > blockEnd) {
        blockEnd = scorer.advanceShallow(doc);
        most = scorer.getMaxScore(blockEnd) * segment.weights().heaviest(doc, blockEnd);
      }
      ScoreDoc least = best.top();
      return most > least.score
          || (most == least.score && segment.leaf().docBase + doc < least.doc);
    }

    private boolean matches(int doc) throws IOException {
      int at = nearly.docID() < doc ? nearly.advance(doc) : nearly.docID();
      return at == doc && (check == null || check.matches());
    }
  }
}

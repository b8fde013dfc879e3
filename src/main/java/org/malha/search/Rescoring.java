package org.malha.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Puts a few found documents into a better order. Lucene's own rescorer reads on from each document
 * to the next that matches, and so looks for phrases in thousands of others.
 */
final class Rescoring {
  private final List<LeafReaderContext> leaves;
  private final Weight weight;
  private @Nullable LeafReaderContext leaf;
  private @Nullable Scorer scorer;
  private @Nullable TwoPhaseIterator check;
  private DocIdSetIterator nearly = DocIdSetIterator.empty();

  private Rescoring(IndexSearcher searcher, Query query) throws IOException {
    leaves = searcher.getIndexReader().leaves();
    weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
  }

  /** Adds to each score what the document scores for another query, and sorts again. */
  static void rescore(ScoreDoc[] docs, IndexSearcher searcher, Query query) throws IOException {
    var rescoring = new Rescoring(searcher, query);
    Arrays.sort(docs, Comparator.comparingInt(doc -> doc.doc));
    for (ScoreDoc doc : docs) {
      doc.score += rescoring.score(doc.doc);
    }
    Arrays.sort(
        docs,
        Comparator.<ScoreDoc>comparingDouble(doc -> -doc.score).thenComparingInt(doc -> doc.doc));
  }

  private float score(int document) throws IOException {
    LeafReaderContext of = leaves.get(ReaderUtil.subIndex(document, leaves));
    if (of != leaf) {
      begin(of);
    }
    int wanted = document - of.docBase;
    int at = nearly.docID() < wanted ? nearly.advance(wanted) : nearly.docID();
    boolean matches = at == wanted && (check == null || check.matches());
    return matches && scorer != null ? scorer.score() : 0;
  }

  private void begin(LeafReaderContext of) throws IOException {
    leaf = of;
    scorer = weight.scorer(of);
    check = scorer == null ? null : scorer.twoPhaseIterator();
    nearly =
        check != null
            ? check.approximation()
            : scorer != null ? scorer.iterator() : DocIdSetIterator.empty();
  }
}

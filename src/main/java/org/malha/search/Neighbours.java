package org.malha.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/**
 * What the best of the found points at, and what points at it, is probably about the same. Only the
 * order of what a reader finds anyway follows from it.
 */
final class Neighbours {
  private static final float NEAR = 0.15f;
  private static final int BEST = 8;

  private final Map<String, Float> pointing = new LinkedHashMap<>();
  private final Map<String, Float> pointedAt = new LinkedHashMap<>();

  /** Of the first of some that were found. */
  static Neighbours of(IndexSearcher searcher, ScoreDoc[] found) throws IOException {
    var neighbours = new Neighbours();
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    for (int i = 0; i < Math.min(BEST, found.length); i++) {
      ScoreDoc doc = found[i];
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc.doc, leaves));
      neighbours.add(leaf.reader(), doc.doc - leaf.docBase, doc.score * NEAR);
    }
    return neighbours;
  }

  private void add(LeafReader leaf, int doc, float score) throws IOException {
    SortedSetDocValues links = DocValues.getSortedSet(leaf, Documents.LINK);
    if (links.advanceExact(doc)) {
      for (int i = 0; i < links.docValueCount(); i++) {
        pointedAt.merge(links.lookupOrd(links.nextOrd()).utf8ToString(), score, Float::sum);
      }
    }
    SortedDocValues ids = DocValues.getSorted(leaf, Documents.ID);
    if (ids.advanceExact(doc)) {
      pointing.merge(ids.lookupOrd(ids.ordValue()).utf8ToString(), score, Float::sum);
    }
  }

  /** What is closer by a query, and what is a neighbour too. */
  Query and(Query closer) {
    var all = new BooleanQuery.Builder().add(closer, Occur.SHOULD);
    pointing.forEach((id, score) -> all.add(term(Documents.LINK, id, score), Occur.SHOULD));
    pointedAt.forEach((id, score) -> all.add(term(Documents.ID, id, score), Occur.SHOULD));
    return all.build();
  }

  private static Query term(String field, String id, float score) {
    return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, id))), score);
  }
}

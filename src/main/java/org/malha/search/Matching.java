package org.malha.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * What of a segment a query matches, as sets. A question has some thirty ways of being met: sets of
 * documents are united many at a time, while Lucene would walk through all the ways together, one
 * document after the other. {@link Ranking} scores the found.
 */
final class Matching {
  private final IndexSearcher searcher;
  private final LeafReaderContext leaf;

  Matching(IndexSearcher searcher, LeafReaderContext leaf) {
    this.searcher = searcher;
    this.leaf = leaf;
  }

  /** Everything that matches, without what was deleted. */
  FixedBitSet of(Query query) throws IOException {
    FixedBitSet found = set(query);
    var live = leaf.reader().getLiveDocs();
    if (live != null) {
      live.applyMask(found, 0);
    }
    return found;
  }

  /**
   * Adds everything that matches a word or a phrase, and for a phrase perhaps more.
   *
   * @param single has no parts
   */
  void addNearly(Query single, FixedBitSet into) throws IOException {
    switch (single) {
      case TermQuery word -> add(word.getTerm(), into);
      case SynonymQuery words -> add(words, into);
      default -> read(single, into, false);
    }
  }

  private FixedBitSet set(Query query) throws IOException {
    var found = new FixedBitSet(leaf.reader().maxDoc());
    add(query, found);
    return found;
  }

  private void add(Query query, FixedBitSet into) throws IOException {
    switch (query) {
      case BoostQuery boosted -> add(boosted.getQuery(), into);
      case ConstantScoreQuery constant -> add(constant.getQuery(), into);
      case DisjunctionMaxQuery any -> any(any.getDisjuncts(), into);
      case BooleanQuery several -> add(several, into);
      case TermQuery word -> add(word.getTerm(), into);
      case SynonymQuery words -> add(words, into);
      case Audience audience -> into.or(audience.in(leaf));
      default -> read(query, into, true);
    }
  }

  private void any(Iterable<Query> queries, FixedBitSet into) throws IOException {
    for (Query query : queries) {
      add(query, into);
    }
  }

  private void add(BooleanQuery several, FixedBitSet into) throws IOException {
    var needed = new ArrayList<>(several.getClauses(Occur.MUST));
    needed.addAll(several.getClauses(Occur.FILTER));
    int least = several.getMinimumNumberShouldMatch();
    if (least > 1 || (least == 1 && !needed.isEmpty())) {
      read(several, into, true);
    } else if (several.clauses().stream().allMatch(clause -> clause.occur() == Occur.SHOULD)) {
      any(several.getClauses(Occur.SHOULD), into);
    } else {
      into.or(all(several, needed));
    }
  }

  private FixedBitSet all(BooleanQuery several, List<Query> needed) throws IOException {
    @Nullable FixedBitSet all = null;
    for (Query query : needed) {
      FixedBitSet one = set(query);
      if (all == null) {
        all = one;
      } else {
        all.and(one);
      }
    }
    if (all == null) {
      all = new FixedBitSet(leaf.reader().maxDoc());
      any(several.getClauses(Occur.SHOULD), all);
    }
    for (Query not : several.getClauses(Occur.MUST_NOT)) {
      all.andNot(set(not));
    }
    return all;
  }

  private void add(SynonymQuery words, FixedBitSet into) throws IOException {
    for (Term term : words.getTerms()) {
      add(term, into);
    }
  }

  private void add(Term word, FixedBitSet into) throws IOException {
    PostingsEnum postings = leaf.reader().postings(word, PostingsEnum.NONE);
    if (postings != null) {
      into.or(postings);
    }
  }

  /** Adds what Lucene finds by itself; checks only what is not there already. */
  private void read(Query query, FixedBitSet into, boolean checked) throws IOException {
    Scorer scorer =
        searcher
            .createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1)
            .scorer(leaf);
    if (scorer == null) {
      return;
    }
    TwoPhaseIterator check = scorer.twoPhaseIterator();
    if (check == null) {
      into.or(scorer.iterator());
    } else if (!checked) {
      into.or(check.approximation());
    } else {
      DocIdSetIterator nearly = check.approximation();
      for (int doc = nearly.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = nearly.nextDoc()) {
        if (!into.get(doc) && check.matches()) {
          into.set(doc);
        }
      }
    }
  }
}

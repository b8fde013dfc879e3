package org.malha.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;

/** One question on its way through one state of the index. */
final class Asked {
  private static final int RESCORED = 60;

  /** With fewer than these, what has only some of the words comes after them. */
  private static final int FEW = 30;

  private static final int VERY_FEW = 3;
  private static final int MOST_WITHOUT = 6;

  private final IndexSearcher searcher;
  private final Wanted wanted;
  private final Audience audience;
  private final Audience everybody;
  private final Question question;
  private final Thesaurus thesaurus;
  private final Kin kin;
  private final Counting.Shelf values;
  private final Understood said;
  private final Meaning meaning;

  Asked(
      IndexSearcher searcher,
      Wanted wanted,
      Audience reader,
      Audience everybody,
      Thesaurus thesaurus,
      Kin kin,
      Counting.Shelf values)
      throws IOException {
    this.searcher = searcher;
    this.wanted = wanted;
    this.audience = reader;
    this.everybody = everybody;
    this.thesaurus = thesaurus;
    this.kin = kin;
    this.values = values;
    this.question = Question.of(wanted.typed());
    this.said = new Understood(question, thesaurus, wanted.exact(), searcher, audience, kin);
    this.meaning = new Meaning(said);
  }

  Found answer(long begin) throws IOException {
    if (said.everything() && !wanted.typed().isBlank() && question.clauses().isEmpty()) {
      return Found.nothing();
    }
    boolean ordered = wanted.order() == Wanted.Order.RELEVANCE; // else parts would come first
    List<Likeness.Like> like = ordered ? said.like(searcher, audience) : List.of();
    Pass pass = pass(said.everything() ? Meaning.all() : meaning.strictOr(like), true);
    boolean relaxed = false;
    List<Found.Without> without = List.of();
    int all = whole(pass.counting().base(), like);
    if (ordered && meaning.canBeRelaxed() && all < FEW) {
      Pass wider = wider(like);
      relaxed = wider.counting().base() > all;
      pass = relaxed ? wider : pass;
      without = all < VERY_FEW ? without() : List.of();
    }
    return new Found(
        pass.counting().total(),
        pass.counting().base(),
        hits(pass.top()),
        pass.counting().counts(),
        said.alsoSearched(),
        said.better(wanted.typed(), searcher, everybody),
        best(),
        relaxed,
        question.cut(),
        without,
        System.nanoTime() - begin);
  }

  /** How many of the found have all that was asked for; exactly where that is few. */
  private int whole(int found, List<Likeness.Like> like) throws IOException {
    return like.isEmpty() || found >= FEW + like.size()
        ? found
        : searcher.count(conditions(meaning.strict()));
  }

  private Pass wider(List<Likeness.Like> like) throws IOException {
    int words = meaning.words();
    Pass half = pass(meaning.relaxed(words <= 2 ? 1 : (words + 1) / 2, like), true);
    return half.counting().base() < FEW && words > 2 ? pass(meaning.relaxed(1, like), true) : half;
  }

  private Pass pass(Query asked, boolean closer) throws IOException {
    int end = wanted.page() * wanted.size();
    boolean scored = wanted.order() == Wanted.Order.RELEVANCE && !said.everything();
    var counting = new Counting(wanted.chosen(), values);
    Query conditions = conditions(asked);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      counting.count(leaf, new Matching(searcher, leaf).of(conditions));
    }
    ScoreDoc[] best =
        scored
            ? Ranking.byScore(asked, searcher, counting.matched(), Math.max(end, RESCORED))
            : first(end, counting);
    Optional<Query> nearer = scored && closer ? meaning.closer() : Optional.empty();
    if (nearer.isPresent() && best.length > 1) {
      rescore(best, nearer.get());
    }
    int from = Math.min(end - wanted.size(), best.length);
    int to = Math.min(end, best.length);
    return new Pass(counting, List.of(best).subList(from, to));
  }

  /** The first of them in a better order, the rest after them as it was. */
  private void rescore(ScoreDoc[] docs, Query closer) throws IOException {
    ScoreDoc[] first = Arrays.copyOf(docs, Math.min(RESCORED, docs.length));
    Rescoring.rescore(first, searcher, Neighbours.of(searcher, first).and(closer));
    System.arraycopy(first, 0, docs, 0, first.length);
  }

  private ScoreDoc[] first(int many, Counting counting) throws IOException {
    var newest = new SortField(Documents.DATE, SortField.Type.LONG, true);
    var title = new SortField(Documents.order(wanted.reader()), SortField.Type.STRING);
    Sort sort =
        wanted.order() == Wanted.Order.TITLE ? new Sort(title, newest) : new Sort(newest, title);
    var first = new TopFieldCollectorManager(sort, many, Integer.MAX_VALUE).newCollector();
    Ranking.byColumns(counting.matched(), first);
    return first.topDocs().scoreDocs;
  }

  private Query conditions(Query asked) {
    var all = new BooleanQuery.Builder();
    all.add(asked, Occur.MUST);
    all.add(audience, Occur.FILTER);
    wanted
        .only()
        .ifPresent(
            only ->
                all.add(new TermQuery(new Term(Documents.LANGUAGE, only.code())), Occur.FILTER));
    if (!wanted.place().isEmpty()) {
      all.add(within(wanted.place()), Occur.FILTER);
    }
    meaning.unwanted().forEach(not -> all.add(not, Occur.MUST_NOT));
    return all.build();
  }

  private static Query within(String place) {
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term(Documents.PLACE, place)), Occur.SHOULD)
        .add(new TermQuery(new Term(Documents.ID, place)), Occur.SHOULD)
        .build();
  }

  /** How many there would be without each of the words. */
  private List<Found.Without> without() throws IOException {
    var without = new ArrayList<Found.Without>();
    for (Question.Clause clause : said.wanted().stream().limit(MOST_WITHOUT).toList()) {
      String rest = question.without(clause);
      var fewer =
          new Understood(Question.of(rest), thesaurus, wanted.exact(), searcher, audience, kin);
      if (!fewer.everything()) {
        int count = searcher.count(conditions(new Meaning(fewer).strict()));
        if (count > 0) {
          without.add(new Found.Without(clause.said(), rest, count));
        }
      }
    }
    without.sort(java.util.Comparator.comparingInt(Found.Without::total).reversed());
    return without;
  }

  private List<Found.Hit> hits(List<ScoreDoc> docs) throws IOException {
    Marking marking = Marking.of(said);
    StoredFields stored = searcher.storedFields();
    var hits = new ArrayList<Found.Hit>();
    for (ScoreDoc doc : docs) {
      hits.add(
          Showing.hit(
              stored.document(doc.doc),
              wanted.only().orElse(wanted.reader()),
              marking,
              score(doc)));
    }
    return hits;
  }

  private float score(ScoreDoc doc) {
    return Float.isNaN(doc.score) ? 0 : doc.score;
  }

  /** What the glossary explains, if it is exactly what was asked and may be read. */
  private Optional<Found.Hit> best() throws IOException {
    List<String> forms = Words.forms(wanted.typed());
    boolean narrowed = !wanted.chosen().isEmpty() || !wanted.place().isEmpty();
    if (narrowed || wanted.page() > 1 || forms.isEmpty() || forms.size() > 12) {
      return Optional.empty();
    }
    Optional<String> entry = thesaurus.explains(forms);
    return entry.isEmpty() ? Optional.empty() : readable(entry.get());
  }

  private Optional<Found.Hit> readable(String id) throws IOException {
    @Nullable Integer doc = document(searcher, audience, id);
    return doc == null
        ? Optional.empty()
        : Optional.of(
            Showing.explaining(
                searcher.storedFields().document(doc), wanted.reader(), Marking.of(said)));
  }

  /** What one pass brought. */
  private record Pass(Counting counting, List<ScoreDoc> top) {}

  /** The number of a readable entry in this state of the index. */
  static @Nullable Integer document(IndexSearcher searcher, Audience audience, String id)
      throws IOException {
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      PostingsEnum postings = leaf.reader().postings(new Term(Documents.ID, id), PostingsEnum.NONE);
      if (postings == null) {
        continue;
      }
      var live = leaf.reader().getLiveDocs();
      for (int doc = postings.nextDoc();
          doc != PostingsEnum.NO_MORE_DOCS;
          doc = postings.nextDoc()) {
        if ((live == null || live.get(doc)) && audience.in(leaf).get(doc)) {
          return leaf.docBase + doc;
        }
      }
    }
    return null;
  }
}

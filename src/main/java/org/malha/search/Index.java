package org.malha.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopDocsCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.malha.web.Language;

/**
 * One Lucene index: keeps entries and answers questions about them.
 *
 * <p>One process writes it, many threads ask at once. What was written can be found after {@link
 * #show}; {@link #commit} makes it last and remembers with it how far the journal was read.
 */
public final class Index implements AutoCloseable {
  /**
   * Counts up when words are taken apart or kept in another way, so that an older index is built
   * again.
   */
  static final String VERSION = "2";

  private static final int RESCORED = 60;

  /** With fewer than these, what has only some of the words comes after them. */
  private static final int FEW = 30;

  private static final int VERY_FEW = 3;
  private static final int MOST_WITHOUT = 6;
  private static final BM25Similarity SIMILARITY = new BM25Similarity(1.2f, 0.4f);

  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final Audience.Shelf audiences = new Audience.Shelf();
  private final Counting.Shelf values = new Counting.Shelf();
  private volatile Thesaurus thesaurus = Thesaurus.EMPTY;

  /** Opens the index of a folder, or begins one. */
  public static Index open(Path folder) throws IOException {
    return new Index(FSDirectory.open(folder));
  }

  /**
   * Opens an index, or begins one.
   *
   * @throws IOException when it cannot be read, is damaged or used by another process
   */
  Index(Directory directory) throws IOException {
    this.directory = directory;
    var config = new IndexWriterConfig().setSimilarity(SIMILARITY).setCommitOnClose(false);
    config.setRAMBufferSizeMB(48);
    this.writer = new IndexWriter(directory, config);
    this.searchers = new SearcherManager(writer, new Searchers());
  }

  /** Searchers that score as the index was written and leave keeping to us. */
  private static final class Searchers extends SearcherFactory {
    @Override
    public IndexSearcher newSearcher(
        org.apache.lucene.index.IndexReader reader,
        org.apache.lucene.index.@Nullable IndexReader previous) {
      var searcher = new IndexSearcher(reader);
      searcher.setSimilarity(SIMILARITY);
      searcher.setQueryCache(null);
      return searcher;
    }
  }

  /**
   * Reads every byte once.
   *
   * @throws IOException when one is not what was written
   */
  void check() throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
        if (leaf.reader() instanceof CodecReader reader) {
          reader.checkIntegrity();
        }
      }
    } finally {
      searchers.release(searcher);
    }
  }

  /** What was remembered with the last commit. */
  public Map<String, String> remembered() throws IOException {
    var all = new HashMap<String, String>();
    if (DirectoryReader.indexExists(directory)) {
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        all.putAll(reader.getIndexCommit().getUserData());
      }
    }
    return all;
  }

  /** What else things are called, from now on. */
  public void learn(List<Vocabulary.Thing> things) {
    thesaurus = new Thesaurus(things);
  }

  /** Puts entries in, each in the place of the one with its id. */
  public void put(Collection<Entry> entries) throws IOException {
    for (Entry entry : entries) {
      writer.updateDocument(new Term(Documents.ID, entry.id()), Documents.of(entry));
    }
  }

  /** Puts entries in that are known not to be there; faster. */
  public void add(Collection<Entry> entries) throws IOException {
    for (Entry entry : entries) {
      writer.addDocument(Documents.of(entry));
    }
  }

  /** Puts entries in, in the place of all that stand and fall with these things. */
  void replace(Collection<String> subjects, Collection<Entry> entries) throws IOException {
    writer.deleteDocuments(
        subjects.stream()
            .map(subject -> new Term(Documents.SUBJECT, subject))
            .toArray(Term[]::new));
    put(entries);
  }

  /** Takes entries out. */
  public void remove(Collection<String> ids) throws IOException {
    writer.deleteDocuments(ids.stream().map(id -> new Term(Documents.ID, id)).toArray(Term[]::new));
  }

  /** Takes all entries of a kind out. */
  void removeKind(String kind) throws IOException {
    writer.deleteDocuments(new Term(Documents.KIND, kind));
  }

  /** Lets readers find what was written until now. */
  public void show() throws IOException {
    searchers.maybeRefreshBlocking();
  }

  /** Makes what was written last, and remembers this with it. */
  public void commit(Map<String, String> remember) throws IOException {
    writer.setLiveCommitData(remember.entrySet());
    writer.commit();
  }

  /** How many entries there are, for everybody together. */
  public int size() {
    return writer.getDocStats().numDocs;
  }

  @Override
  public void close() throws IOException {
    searchers.close();
    writer.close();
    directory.close();
  }

  /** Something that is done with a searcher. */
  private interface Asking<T> {
    T of(IndexSearcher searcher) throws IOException;
  }

  private <T> T asking(Asking<T> what) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      return what.of(searcher);
    } finally {
      searchers.release(searcher);
    }
  }

  /**
   * Answers a question.
   *
   * @param reader the tokens of whoever asks
   * @param everybody the tokens that everybody has, for what is suggested
   */
  public Found ask(Wanted wanted, Set<String> reader, Set<String> everybody) throws IOException {
    long begin = System.nanoTime();
    return asking(
        searcher -> {
          try {
            return new Asked(searcher, wanted, reader, everybody).answer(begin);
          } catch (IndexSearcher.TooManyClauses tooMuch) {
            return new Asked(searcher, wanted.shorter(), reader, everybody).answer(begin);
          }
        });
  }

  /**
   * How what somebody types may go on: titles and names that begin so, then those with a word that
   * does. Posts are left out, because they have the titles of what they are about.
   */
  public List<Found.Hit> suggest(String typed, Language language, Set<String> everybody, int most)
      throws IOException {
    List<String> forms = Words.forms(typed.length() > 100 ? typed.substring(0, 100) : typed);
    if (forms.isEmpty() || Words.mark(typed).length() < 2) {
      return List.of();
    }
    return asking(
        searcher -> {
          var found = new LinkedHashSet<Found.Hit>();
          var audience = new Audience(everybody, audiences);
          var begins = new PrefixQuery(new Term(Documents.NAME, String.join(" ", forms)));
          found.addAll(suggested(searcher, audience, begins, language, most));
          if (found.size() < most) {
            found.addAll(suggested(searcher, audience, words(forms), language, most));
          }
          return found.stream().limit(most).toList();
        });
  }

  private static Query words(List<String> forms) {
    var all = new BooleanQuery.Builder();
    for (int i = 0; i < forms.size() && i < 8; i++) {
      Term term = new Term(Documents.TITLE, forms.get(i));
      all.add(i == forms.size() - 1 ? new PrefixQuery(term) : new TermQuery(term), Occur.FILTER);
    }
    return all.build();
  }

  private List<Found.Hit> suggested(
      IndexSearcher searcher, Audience audience, Query query, Language language, int most)
      throws IOException {
    Query readable =
        new BooleanQuery.Builder()
            .add(query, Occur.FILTER)
            .add(audience, Occur.FILTER)
            .add(new TermQuery(new Term(Documents.KIND, "post")), Occur.MUST_NOT)
            .build();
    var sort =
        new Sort(
            new SortField(Documents.WEIGHT, SortField.Type.FLOAT, true),
            new SortField(Documents.order(language), SortField.Type.STRING));
    TopDocs top = searcher.search(readable, most, sort);
    var hits = new ArrayList<Found.Hit>();
    StoredFields stored = searcher.storedFields();
    for (ScoreDoc doc : top.scoreDocs) {
      hits.add(Showing.title(stored.document(doc.doc, Showing.TITLED), language));
    }
    return hits;
  }

  /**
   * Why something answers a question, in terms of the index; for those who look after the content.
   *
   * @return for each word that was typed, how it stands in the entry: way, field and number
   */
  public List<Why> why(Wanted wanted, Set<String> reader, String id) throws IOException {
    return asking(
        searcher -> {
          var audience = new Audience(reader, audiences);
          var meaning =
              new Meaning(
                  Question.of(wanted.typed()), thesaurus, wanted.exact(), searcher, audience);
          return Why.of(meaning, searcher, audience, id);
        });
  }

  /** Ids and paths of everything that these tokens read, for the map of the site. */
  public List<Found.Hit> all(Set<String> tokens, Set<String> types, int most) throws IOException {
    return asking(
        searcher -> {
          var query =
              new BooleanQuery.Builder()
                  .add(new Audience(tokens, audiences), Occur.FILTER)
                  .add(
                      new TermInSetQuery(
                          Documents.KIND, types.stream().map(BytesRef::new).toList()),
                      Occur.FILTER)
                  .build();
          TopDocs top =
              searcher.search(
                  query, most, new Sort(new SortField(Documents.DATE, SortField.Type.LONG, true)));
          var hits = new ArrayList<Found.Hit>();
          StoredFields stored = searcher.storedFields();
          for (ScoreDoc doc : top.scoreDocs) {
            hits.add(Showing.title(stored.document(doc.doc, Showing.TITLED), Language.PT));
          }
          return hits;
        });
  }

  /** One question on its way through one state of the index. */
  private final class Asked {
    private final IndexSearcher searcher;
    private final Wanted wanted;
    private final Audience audience;
    private final Audience everybody;
    private final Question question;
    private final Meaning meaning;

    Asked(IndexSearcher searcher, Wanted wanted, Set<String> reader, Set<String> everybody)
        throws IOException {
      this.searcher = searcher;
      this.wanted = wanted;
      this.audience = new Audience(reader, audiences);
      this.everybody = new Audience(everybody, audiences);
      this.question = Question.of(wanted.typed());
      this.meaning = new Meaning(question, thesaurus, wanted.exact(), searcher, audience);
    }

    Found answer(long begin) throws IOException {
      if (meaning.everything() && !wanted.typed().isBlank() && question.clauses().isEmpty()) {
        return Found.nothing();
      }
      Pass pass = pass(meaning.everything() ? Meaning.all() : meaning.strict(), true);
      boolean relaxed = false;
      List<Found.Without> without = List.of();
      int all = pass.counting().base();
      boolean ordered = wanted.order() == Wanted.Order.RELEVANCE; // else parts would come first
      if (ordered && meaning.canBeRelaxed() && all < FEW) {
        Pass wider = wider();
        relaxed = wider.counting().base() > all;
        pass = relaxed ? wider : pass;
        without = all < VERY_FEW ? without() : List.of();
      }
      return new Found(
          pass.counting().total(),
          pass.counting().base(),
          hits(pass.top()),
          pass.counting().counts(),
          meaning.alsoSearched(),
          meaning.better(searcher, everybody),
          best(),
          relaxed,
          question.cut(),
          without,
          System.nanoTime() - begin);
    }

    private Pass wider() throws IOException {
      int words = meaning.words();
      Pass half = pass(meaning.relaxed(words <= 2 ? 1 : (words + 1) / 2), true);
      return half.counting().base() < FEW && words > 2 ? pass(meaning.relaxed(1), true) : half;
    }

    private Pass pass(Query asked, boolean closer) throws IOException {
      int end = wanted.page() * wanted.size();
      boolean scored = wanted.order() == Wanted.Order.RELEVANCE && !meaning.everything();
      TopDocsCollector<?> best = best(scored, scored ? Math.max(end, RESCORED) : end);
      var counting = new Counting((Collector) best, wanted.chosen(), values);
      searcher.search(conditions(asked), counting);
      TopDocs top = best.topDocs();
      Optional<Query> nearer = scored && closer ? meaning.closer() : Optional.empty();
      if (nearer.isPresent() && top.scoreDocs.length > 1) {
        rescore(top.scoreDocs, nearer.get());
      }
      int from = Math.min(end - wanted.size(), top.scoreDocs.length);
      int to = Math.min(end, top.scoreDocs.length);
      return new Pass(counting, List.of(top.scoreDocs).subList(from, to));
    }

    /** The first of them in a better order, the rest after them as it was. */
    private void rescore(ScoreDoc[] docs, Query closer) throws IOException {
      ScoreDoc[] first = Arrays.copyOf(docs, Math.min(RESCORED, docs.length));
      Rescoring.rescore(first, searcher, Neighbours.of(searcher, first).and(closer));
      System.arraycopy(first, 0, docs, 0, first.length);
    }

    private TopDocsCollector<?> best(boolean scored, int many) throws IOException {
      if (scored) {
        return new TopScoreDocCollectorManager(many, Integer.MAX_VALUE).newCollector();
      }
      var newest = new SortField(Documents.DATE, SortField.Type.LONG, true);
      var title = new SortField(Documents.order(wanted.reader()), SortField.Type.STRING);
      Sort sort =
          wanted.order() == Wanted.Order.TITLE ? new Sort(title, newest) : new Sort(newest, title);
      return new TopFieldCollectorManager(sort, many, Integer.MAX_VALUE).newCollector();
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
      for (Question.Clause clause : meaning.clauses().stream().limit(MOST_WITHOUT).toList()) {
        String rest = question.without(clause);
        var fewer = new Meaning(Question.of(rest), thesaurus, wanted.exact(), searcher, audience);
        if (!fewer.everything()) {
          int count = searcher.count(conditions(fewer.strict()));
          if (count > 0) {
            without.add(new Found.Without(clause.said(), rest, count));
          }
        }
      }
      without.sort(java.util.Comparator.comparingInt(Found.Without::total).reversed());
      return without;
    }

    private List<Found.Hit> hits(List<ScoreDoc> docs) throws IOException {
      Marking marking = meaning.marking();
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
                  searcher.storedFields().document(doc), wanted.reader(), meaning.marking()));
    }
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

package org.malha.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopDocs;
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
  static final String VERSION = "4";

  private static final BM25Similarity SIMILARITY = new BM25Similarity(1.2f, 0.4f);

  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final Audience.Shelf audiences = new Audience.Shelf();
  private final Kin kin = new Kin();
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
    this.searchers = new SearcherManager(writer, new Searchers(kin));
  }

  /** Searchers that score as the index was written, know its words and leave keeping to us. */
  private static final class Searchers extends SearcherFactory {
    private final Kin kin;

    Searchers(Kin kin) {
      this.kin = kin;
    }

    @Override
    public IndexSearcher newSearcher(
        org.apache.lucene.index.IndexReader reader,
        org.apache.lucene.index.@Nullable IndexReader previous)
        throws IOException {
      kin.meet(reader);
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
            return asked(searcher, wanted, reader, everybody).answer(begin);
          } catch (IndexSearcher.TooManyClauses tooMuch) {
            return asked(searcher, wanted.shorter(), reader, everybody).answer(begin);
          }
        });
  }

  private Asked asked(
      IndexSearcher searcher, Wanted wanted, Set<String> reader, Set<String> everybody)
      throws IOException {
    var mine = new Audience(reader, audiences);
    var all = new Audience(everybody, audiences);
    return new Asked(searcher, wanted, mine, all, thesaurus, kin, values);
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
        searcher ->
            new Suggesting(searcher, new Audience(everybody, audiences), language, most).of(forms));
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
          var said =
              new Understood(
                  Question.of(wanted.typed()), thesaurus, wanted.exact(), searcher, audience, kin);
          return Why.of(said, searcher, audience, id);
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
}

package org.malha.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;

/** The same duties with Lucene alone, as somebody writes them who knows it. */
final class HandWritten implements Engine {
  private static final float TIE = 0.15f;
  private static final Set<String> SHOWN = Set.of("id", "path", "type", "date");

  private final Analyzer analyzer = new PortugueseAnalyzer();
  private final QueryBuilder builder = new QueryBuilder(analyzer);
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Query audience =
      new TermInSetQuery("audience", Asked.READER.stream().map(BytesRef::new).toList());

  HandWritten(Path folder) throws IOException {
    reader = DirectoryReader.open(FSDirectory.open(folder));
    searcher = new IndexSearcher(reader);
  }

  @Override
  public Answer ask(Asked asked) throws IOException {
    Query words = words(asked);
    Query readable =
        new BooleanQuery.Builder().add(words, Occur.MUST).add(audience, Occur.FILTER).build();
    TopScoreDocCollector best =
        new TopScoreDocCollectorManager(Asked.SHOWN, Integer.MAX_VALUE).newCollector();
    var counting = new HandWrittenCounting(best, asked.element());
    searcher.search(readable, counting);
    return new Answer(
        counting.total(), hits(best.topDocs(), words), counting.elements(), counting.sectors());
  }

  private Query words(Asked asked) {
    if (asked.kind() == Asked.Kind.PHRASE) {
      return either(field -> builder.createPhraseQuery(field, asked.words()));
    }
    if (asked.kind() == Asked.Kind.BEGINNING) {
      return either(field -> new PrefixQuery(new Term(field, asked.words())));
    }
    var all = new BooleanQuery.Builder();
    for (String word : asked.words().split(" ")) {
      all.add(either(field -> word(field, word, asked.kind())), Occur.MUST);
    }
    return asked.others().isEmpty() ? all.build() : orNamed(all.build(), asked.others());
  }

  private Query orNamed(Query words, List<String> others) {
    var any = new ArrayList<Query>(List.of(words));
    for (String name : others) {
      Query named = either(field -> builder.createPhraseQuery(field, name));
      any.add(new BoostQuery(named, Asked.OTHER));
    }
    return new DisjunctionMaxQuery(any, TIE);
  }

  private Query word(String field, String word, Asked.Kind kind) {
    Query plain = builder.createBooleanQuery(field, word);
    return kind == Asked.Kind.TYPO && plain instanceof TermQuery one
        ? new FuzzyQuery(one.getTerm(), 2, 1, 5, true)
        : plain;
  }

  private interface InField {
    Query query(String field);
  }

  private static Query either(InField query) {
    return new DisjunctionMaxQuery(
        List.of(new BoostQuery(query.query("title"), 2.5f), query.query("body")), TIE);
  }

  private List<?> hits(TopDocs top, Query words) throws IOException {
    Map<String, String[]> marked =
        UnifiedHighlighter.builder(searcher, analyzer)
            .build()
            .highlightFields(
                new String[] {"title", "body"}, words, top, new int[] {1, 1}); // one passage each
    StoredFields stored = searcher.storedFields();
    var hits = new ArrayList<Hit>();
    for (int i = 0; i < top.scoreDocs.length; i++) {
      Document document = stored.document(top.scoreDocs[i].doc, SHOWN);
      hits.add(new Hit(document, marked.get("title")[i], marked.get("body")[i]));
    }
    return hits;
  }

  record Hit(Document stored, String title, String body) {}

  @Override
  public void close() throws IOException {
    reader.close();
    reader.directory().close();
  }
}

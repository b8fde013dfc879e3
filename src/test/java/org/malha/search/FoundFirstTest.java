package org.malha.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class FoundFirstTest {
  private static final int ITEMS = 6_000;

  @Test
  void findsTheSameWithTheSameScores() throws IOException {
    var random = new Random(7);
    try (var directory = new ByteBuffersDirectory()) {
      write(directory, random);
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        var searcher = new IndexSearcher(reader);
        assertTrue(reader.leaves().size() > 1 && reader.hasDeletions());
        for (int i = 0; i < 300; i++) {
          Query query = query(random);
          assertEquals(
              found(searcher, query), found(searcher, new FoundFirst(query)), query.toString());
        }
      }
    }
  }

  private static void write(ByteBuffersDirectory directory, Random random) throws IOException {
    var config =
        new IndexWriterConfig(new WhitespaceAnalyzer()).setMergePolicy(NoMergePolicy.INSTANCE);
    try (var writer = new IndexWriter(directory, config)) {
      for (int item = 0; item < ITEMS; item++) {
        var document = new Document();
        document.add(new StringField("id", "" + item, Field.Store.NO));
        document.add(new StringField("who", "w" + random.nextInt(3), Field.Store.NO));
        document.add(new TextField("title", words(3, random), Field.Store.NO));
        document.add(new TextField("text", words(30, random), Field.Store.NO));
        writer.addDocument(document);
        if (item == ITEMS / 10) {
          writer.commit();
        }
      }
      writer.commit();
      for (int gone = 0; gone < 100; gone++) {
        writer.deleteDocuments(new Term("id", "" + random.nextInt(ITEMS)));
      }
    }
  }

  private static String words(int many, Random random) {
    var words = new String[many];
    Arrays.setAll(words, i -> word(random));
    return String.join(" ", words);
  }

  /** Some are common, some are rare. */
  private static String word(Random random) {
    return "m" + (int) (400 * Math.pow(random.nextDouble(), 3));
  }

  private static Query query(Random random) {
    var all = new BooleanQuery.Builder();
    for (int i = random.nextInt(3); i >= 0; i--) {
      all.add(either(random), Occur.MUST);
    }
    all.add(new TermQuery(new Term("who", "w1")), Occur.FILTER);
    if (random.nextInt(4) == 0) {
      all.add(new TermQuery(new Term("text", word(random))), Occur.MUST_NOT);
    }
    if (random.nextInt(4) == 0) {
      all.add(new TermQuery(new Term("text", word(random))), Occur.SHOULD);
    }
    return all.build();
  }

  private static Query either(Random random) {
    Query title = new TermQuery(new Term("title", word(random)));
    Query text =
        random.nextInt(5) == 0
            ? new PhraseQuery("text", word(random), word(random))
            : new TermQuery(new Term("text", word(random)));
    return new DisjunctionMaxQuery(List.of(title, text), 0.25f);
  }

  private static List<String> found(IndexSearcher searcher, Query query) throws IOException {
    ScoreDoc[] docs =
        searcher.search(query, new TopScoreDocCollectorManager(ITEMS, Integer.MAX_VALUE)).scoreDocs;
    return Arrays.stream(docs).map(doc -> doc.doc + " " + doc.score).toList();
  }
}

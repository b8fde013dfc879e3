package org.malha.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The same texts in Lucene as it comes: its standard analyser, BM25, any of the words. */
final class PlainIndex {
  private final StandardAnalyzer analyzer = new StandardAnalyzer();
  private final IndexSearcher searcher;

  PlainIndex(List<Entry> entries) throws IOException {
    var directory = new ByteBuffersDirectory();
    try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (Entry entry : entries) {
        var document = new Document();
        document.add(new StringField("id", entry.id(), Field.Store.YES));
        all(entry).forEach(text -> document.add(new TextField("text", text, Field.Store.NO)));
        writer.addDocument(document);
      }
    }
    searcher = new IndexSearcher(DirectoryReader.open(directory));
  }

  private static List<String> all(Entry entry) {
    var all = new ArrayList<String>();
    entry
        .texts()
        .values()
        .forEach(text -> all.addAll(List.of(text.title(), text.body(), text.about())));
    all.addAll(entry.names());
    all.addAll(entry.codes());
    return all;
  }

  List<String> ask(String typed, int most) {
    try {
      var any = new BooleanQuery.Builder();
      for (String word : words(typed)) {
        any.add(new TermQuery(new Term("text", word)), Occur.SHOULD);
      }
      var ids = new ArrayList<String>();
      for (ScoreDoc doc : searcher.search(any.build(), most).scoreDocs) {
        ids.add(searcher.storedFields().document(doc.doc).get("id"));
      }
      return ids;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> words(String typed) throws IOException {
    var words = new ArrayList<String>();
    try (TokenStream stream = analyzer.tokenStream("text", typed)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(term.toString());
      }
      stream.end();
    }
    return words;
  }
}

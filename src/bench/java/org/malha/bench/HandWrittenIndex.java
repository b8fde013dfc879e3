package org.malha.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/** Writes the index that {@link HandWritten} reads. */
final class HandWrittenIndex implements AutoCloseable {
  private final IndexWriter writer;
  private final FieldType words = new FieldType(TextField.TYPE_STORED);

  /**
   * Begins an index.
   *
   * @param offsets whether places of words are kept: highlights are faster, writing is slower
   */
  HandWrittenIndex(Path folder, boolean offsets) throws IOException {
    var config = new IndexWriterConfig(new PortugueseAnalyzer());
    config.setRAMBufferSizeMB(48); // as ours
    writer = new IndexWriter(FSDirectory.open(folder), config);
    if (offsets) {
      words.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    }
    words.freeze();
  }

  void add(List<Item> items) throws IOException {
    for (Item item : items) {
      writer.addDocument(document(item));
    }
  }

  private Document document(Item item) {
    var document = new Document();
    document.add(new StringField("id", "" + item.number(), Field.Store.YES));
    document.add(new StringField("audience", item.audience(), Field.Store.NO));
    document.add(new Field("title", item.title(), words));
    document.add(new Field("body", item.body(), words));
    document.add(new StoredField("path", "/itens/" + item.number()));
    document.add(new StoredField("type", item.type()));
    document.add(new StoredField("date", item.date().toEpochMilli()));
    document.add(new SortedDocValuesField("type", new BytesRef(item.type())));
    document.add(new SortedDocValuesField("element", new BytesRef(item.element())));
    document.add(new SortedDocValuesField("sector", new BytesRef(item.sector())));
    document.add(new SortedDocValuesField("year", new BytesRef("" + item.year())));
    document.add(new NumericDocValuesField("when", item.date().toEpochMilli()));
    return document;
  }

  void commit() throws IOException {
    writer.commit();
  }

  @Override
  public void close() throws IOException {
    writer.close(); // waits for merges
    writer.getDirectory().close();
  }
}

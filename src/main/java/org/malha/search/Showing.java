package org.malha.search;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.malha.web.Language;

/** Makes of what the index has stored what is shown of it. */
final class Showing {
  /** What is read of something that is only named; texts are long. */
  static final Set<String> TITLED =
      Set.of(
          Documents.ID,
          Documents.TYPE,
          Documents.PATH,
          Documents.SHOWN_DATE,
          Documents.title(Language.PT),
          Documents.title(Language.EN));

  private Showing() {}

  static Found.Hit hit(Document stored, Language reader, Marking marking, float score) {
    Language language = language(stored, reader);
    List<Piece> part = marking.part(text(stored, Documents.body(language)));
    return hit(stored, language, marking, part, score);
  }

  private static Found.Hit hit(
      Document stored, Language language, Marking marking, List<Piece> snippet, float score) {
    return new Found.Hit(
        text(stored, Documents.ID),
        text(stored, Documents.TYPE),
        text(stored, Documents.PATH),
        language,
        marking.whole(text(stored, Documents.title(language))),
        snippet,
        date(stored),
        score);
  }

  /** Something that explains what was asked, and so is read from its beginning. */
  static Found.Hit explaining(Document stored, Language reader, Marking marking) {
    Language language = language(stored, reader);
    return hit(
        stored, language, marking, marking.beginning(text(stored, Documents.body(language))), 0);
  }

  static Found.Hit title(Document stored, Language reader) {
    Language language = language(stored, reader);
    return new Found.Hit(
        text(stored, Documents.ID),
        text(stored, Documents.TYPE),
        text(stored, Documents.PATH),
        language,
        List.of(new Piece(text(stored, Documents.title(language)), false)),
        List.of(),
        date(stored),
        0);
  }

  private static Language language(Document stored, Language reader) {
    return stored.getField(Documents.title(reader)) == null ? reader.other() : reader;
  }

  private static Instant date(Document stored) {
    IndexableField field = stored.getField(Documents.SHOWN_DATE);
    return field == null ? Instant.EPOCH : Instant.ofEpochMilli(field.numericValue().longValue());
  }

  private static String text(Document stored, String field) {
    String text = stored.get(field);
    return text == null ? "" : text;
  }
}

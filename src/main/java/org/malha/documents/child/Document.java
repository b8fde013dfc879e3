package org.malha.documents.child;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Set;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.ZeroByteFileException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.sax.SecureContentHandler;
import org.jspecify.annotations.Nullable;
import org.malha.documents.Extracted;
import org.malha.documents.Extracted.Lost;
import org.malha.documents.Extracted.Page;
import org.malha.documents.Pipe;
import org.malha.documents.Reading;
import org.malha.documents.Refused;
import org.malha.documents.Why;
import org.xml.sax.SAXException;

/** One file: what it is, by its content, and what is written in it. */
final class Document {
  /** Files that say what they are by their first letters only, and not always truly. */
  private static final Set<String> PLAIN = Set.of("txt", "text", "md");

  private static final Set<String> ZIPPED = Set.of("docx", "docm", "dotx", "odt", "ott");

  private final Pipe.Task task;
  private final Embedded embedded = new Embedded();
  private final Scan scan;

  private Document(Pipe.Task task) {
    this.task = task;
    this.scan = new Scan(task.languages());
  }

  static Reading read(Pipe.Task task) {
    try {
      return new Document(task).read();
    } catch (IOException | TikaException | SAXException | RuntimeException e) {
      return new Refused(why(e));
    } catch (StackOverflowError e) {
      return new Refused(Why.DAMAGED);
    }
  }

  private static Why why(Throwable thrown) {
    for (@Nullable Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof TooLong) {
        return Why.TOO_LONG;
      } else if (t instanceof Inside.TooMuch) {
        return Why.TOO_LARGE;
      } else if (t instanceof EncryptedDocumentException
          || t instanceof org.apache.poi.EncryptedDocumentException) {
        return Why.ENCRYPTED;
      } else if (t instanceof ZeroByteFileException) {
        return Why.EMPTY;
      } else if (t instanceof NoSuchFileException) {
        return Why.NO_ROOM;
      } else if (String.valueOf(t.getMessage())
          .toLowerCase(java.util.Locale.ROOT)
          .contains("bomb")) {
        return Why.TOO_LARGE;
      }
    }
    return Why.DAMAGED;
  }

  private Reading read() throws IOException, TikaException, SAXException {
    String kind = kind();
    return switch (kind) {
      case "application/pdf" -> Pdf.read(task.document(), task.mostCharacters(), scan);
      case "application/rtf" -> parsed(new RTFParser(), task.document(), 0, false);
      case "application/msword" -> parsed(new OfficeParser(), task.document(), 0, false);
      case "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
          "application/vnd.ms-word.document.macroenabled.12" ->
          unpacked(new OOXMLParser());
      case "application/vnd.oasis.opendocument.text",
          "application/vnd.oasis.opendocument.text-template" ->
          unpacked(new OpenDocumentParser());
      case "application/x-tika-ooxml-protected" -> new Refused(Why.ENCRYPTED);
      case "text/plain" -> plain();
      case "image/png", "image/jpeg", "image/tiff" -> picture();
      default ->
          new Refused(
              ZIPPED.contains(task.ending()) && zip(kind) ? Why.DAMAGED : Why.NOT_A_DOCUMENT);
    };
  }

  private static boolean zip(String kind) {
    return kind.equals("application/zip") || kind.equals("application/octet-stream");
  }

  private String kind() throws IOException {
    try (TikaInputStream in = TikaInputStream.get(task.document())) {
      if (PLAIN.contains(task.ending()) && PlainText.is(task.document())) {
        return "text/plain";
      }
      return new DefaultDetector().detect(in, new Metadata()).getBaseType().toString();
    }
  }

  private Reading unpacked(Parser parser) throws IOException, TikaException, SAXException {
    Inside inside = Inside.of(task.document());
    return parsed(parser, inside.document(), inside.comments(), inside.changes());
  }

  private Reading parsed(Parser parser, byte[] document, int comments, boolean changes)
      throws IOException, TikaException, SAXException {
    var paragraphs = new Paragraphs(task.mostCharacters());
    var context = new ParseContext();
    context.set(EmbeddedDocumentExtractor.class, embedded);
    context.set(OfficeParserConfig.class, asIfAccepted());
    try (TikaInputStream in = TikaInputStream.get(document)) {
      var safe = new SecureContentHandler(paragraphs, in);
      try {
        parser.parse(in, safe, new Metadata(), context);
      } catch (SAXException e) {
        safe.throwIfCauseOf(e);
        throw e;
      }
    }
    return told(
        paragraphs.done(), new Lost(embedded.images(), embedded.files(), comments, changes));
  }

  private static OfficeParserConfig asIfAccepted() {
    var config = new OfficeParserConfig();
    config.setIncludeDeletedContent(false);
    config.setIncludeMoveFromContent(false);
    config.setExtractMacros(false);
    config.setUseSAXDocxExtractor(true);
    return config;
  }

  private Reading plain() throws TooLong {
    var paragraphs = new Paragraphs(task.mostCharacters());
    paragraphs.take(PlainText.decode(task.document()));
    return told(paragraphs.done(), new Lost(0, 0, 0, false));
  }

  private Reading picture() throws IOException, TooLong {
    if (!scan.possible()) {
      return new Refused(Why.SCANNED);
    }
    var paragraphs = new Paragraphs(task.mostCharacters());
    paragraphs.take(scan.read(task.document()));
    return told(paragraphs.done(), new Lost(0, 0, 0, false));
  }

  private static Reading told(List<String> paragraphs, Lost lost) {
    return paragraphs.isEmpty()
        ? new Refused(lost.images() > 0 ? Why.SCANNED : Why.EMPTY)
        : new Extracted(List.of(new Page(paragraphs)), lost);
  }
}

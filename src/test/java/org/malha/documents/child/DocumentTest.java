package org.malha.documents.child;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.malha.documents.Documents;
import org.malha.documents.Extracted;
import org.malha.documents.Extracted.Lost;
import org.malha.documents.Pipe;
import org.malha.documents.Reading;
import org.malha.documents.Refused;
import org.malha.documents.Why;

/** What is read out of files, without the process around it. */
class DocumentTest {
  private static final String AUTHOR = "Xavierina";
  private static final int MOST = 200_000;

  private static Reading read(byte[] document, String ending) {
    return Document.read(new Pipe.Task(ending, MOST, "", document));
  }

  private static Extracted text(byte[] document, String ending) {
    return assertInstanceOf(Extracted.class, read(document, ending));
  }

  private static void refused(Why why, byte[] document, String ending) {
    assertEquals(new Refused(why), read(document, ending));
  }

  @Test
  void everyFormatSaysTheSame() {
    String first = "A mãe não aceitou a instituição.";
    String second = "Ficou em casa da avó & do tio.";
    assertEquals(first + "\n\n" + second, text(Documents.docx(first, second), "docx").text());
    assertEquals(first + "\n\n" + second, text(Documents.odt(first, second), "odt").text());
    assertEquals(first, text(Documents.rtf(first), "rtf").text());
    assertEquals(first, text(Documents.pdf(first), "pdf").text());
    assertEquals(first, text(first.getBytes(UTF_8), "txt").text());
    assertEquals(first, text(first.getBytes(Charset.forName("windows-1252")), "txt").text());
    assertEquals(first, text(("\uFEFF" + first).getBytes(UTF_16LE), "txt").text());
  }

  @Test
  void aPdfHasPages() {
    assertEquals(
        List.of(List.of("Uma."), List.of("Duas.")),
        text(Documents.pdf("Uma.", "Duas."), "pdf").pages().stream()
            .map(Extracted.Page::paragraphs)
            .toList());
  }

  @Test
  void paragraphsOfPlainTextArePartedByBlankLines() {
    assertEquals(
        List.of("Um\ndois", "três"),
        text("Um\r\ndois\r\n \r\n\r\ntrês\f\r\n".getBytes(UTF_8), "txt")
            .pages()
            .get(0)
            .paragraphs());
  }

  @Test
  void whatIsNotTheTextIsCountedAndLeftOut() {
    Extracted read = text(Documents.docxWithAll(AUTHOR), "docx");
    assertEquals("O texto que conta.\n\nFicou inserido\n\nCom nota", read.text());
    assertEquals(new Lost(1, 1, 1, true), read.lost());
    Extracted odt = text(Documents.odtWithAll(AUTHOR), "odt");
    assertEquals("O texto que conta.", odt.text());
    assertEquals(new Lost(0, 0, 1, true), odt.lost());
  }

  @Test
  void whoWroteAFileIsNotAskedFor() {
    for (Extracted read :
        List.of(
            text(Documents.docxWithAll(AUTHOR), "docx"),
            text(Documents.odtWithAll(AUTHOR), "odt"),
            text(Documents.rtf("Texto"), "rtf"),
            text(Documents.pdf("Texto"), "pdf"))) {
      assertFalse(read.text().contains(AUTHOR), read.text());
    }
  }

  @Test
  void theContentSaysWhatItIsAndNotTheName() {
    assertEquals("Uma.", text(Documents.docx("Uma."), "pdf").text());
    assertEquals("Uma.", text(Documents.pdf("Uma."), "docx").text());
    assertEquals("Uma.", text(Documents.odt("Uma."), "").text());
    assertEquals("De: a\n\nUma.", text("De: a\n\nUma.".getBytes(UTF_8), "txt").text());
    assertEquals("From: a@b\n\nUma.", text("From: a@b\n\nUma.".getBytes(UTF_8), "txt").text());
  }

  @Test
  void whatIsNoNoteIsRefused() {
    refused(Why.NOT_A_DOCUMENT, "<html><body>Uma.</body></html>".getBytes(UTF_8), "html");
    refused(Why.NOT_A_DOCUMENT, new byte[] {'M', 'Z', 0, 1, 2, 3}, "docx");
    refused(Why.NOT_A_DOCUMENT, new byte[] {0, 1, 2, 3, 4}, "txt");
    refused(Why.EMPTY, Documents.docx(), "docx");
    refused(Why.EMPTY, "  \n\t \u00A0 ".getBytes(UTF_8), "txt");
    refused(Why.EMPTY, Documents.pdf(""), "pdf");
  }

  @Test
  void picturesNeedSomebodyWhoReadsThem() {
    refused(Why.SCANNED, Documents.png(), "png");
    refused(Why.SCANNED, Documents.scannedPdf(), "pdf");
  }

  @Test
  void whatOpensWithAPasswordIsRefused() throws IOException {
    refused(Why.ENCRYPTED, Documents.lockedOdt(), "odt");
    refused(Why.ENCRYPTED, locked("abre-te", "outra"), "pdf");
    assertEquals("Uma.", text(locked("", "outra"), "pdf").text());
  }

  private static byte[] locked(String toRead, String toChange) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var document = Loader.loadPDF(Documents.pdf("Uma."))) {
      var policy = new StandardProtectionPolicy(toChange, toRead, new AccessPermission());
      policy.setEncryptionKeyLength(256);
      document.protect(policy);
      document.save(out);
    }
    return out.toByteArray();
  }

  @Test
  void halfAFileIsNoFile() {
    byte[] docx = Documents.docx("Uma.");
    refused(Why.DAMAGED, Arrays.copyOf(docx, docx.length * 2 / 3), "docx");
    byte[] pdf = Documents.pdf("Uma.");
    refused(Why.DAMAGED, Arrays.copyOf(pdf, 40), "pdf");
  }

  @Test
  void twoFilesInOneAreOne() {
    byte[] pdf = Documents.pdf("Do PDF.");
    byte[] docx = Documents.docx("Do DOCX.");
    assertEquals("Do PDF.", text(joined(pdf, docx), "docx").text());
    assertTrue(Document.read(new Pipe.Task("pdf", MOST, "", joined(docx, pdf))) != null);
  }

  private static byte[] joined(byte[] one, byte[] other) {
    byte[] all = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, all, one.length, other.length);
    return all;
  }

  @Test
  void moreTextThanWasAskedForIsNone() {
    byte[] long200 = "a".repeat(200).getBytes(UTF_8);
    assertEquals(new Refused(Why.TOO_LONG), Document.read(new Pipe.Task("txt", 199, "", long200)));
    assertInstanceOf(Extracted.class, Document.read(new Pipe.Task("txt", 200, "", long200)));
    refused(Why.TOO_LONG, Documents.docx("a".repeat(MOST), "b"), "docx");
    refused(Why.TOO_LONG, Documents.pdf("a".repeat(MOST), "b"), "pdf");
  }

  @Test
  void whatUnfoldsWithoutEndIsNotUnfolded() {
    refused(Why.TOO_LARGE, Documents.bomb(200), "docx");
    refused(Why.DAMAGED, Documents.laughs(), "docx");
  }

  @ParameterizedTest
  @ValueSource(ints = {1000, 20_000})
  void bracketsInBracketsAreNoTrouble(int deep) {
    byte[] nested =
        ("{\\rtf1 " + "{".repeat(deep) + "Uma." + "}".repeat(deep) + "}").getBytes(UTF_8);
    assertTrue(read(nested, "rtf") != null);
  }

  /** Whatever comes is read or refused; nothing else is ever thrown. */
  @Property(tries = 150)
  void anyBytesHaveAnAnswer(@ForAll @Size(max = 300) byte[] bytes) {
    assertTrue(read(bytes, "docx") != null);
  }

  /** The same for documents that were hurt on their way. */
  @Property(tries = 150)
  void aHurtDocumentHasAnAnswer(@ForAll int where, @ForAll byte what, @ForAll int kind) {
    byte[] document =
        switch (Math.floorMod(kind, 4)) {
          case 0 -> Documents.docxWithAll(AUTHOR);
          case 1 -> Documents.odtWithAll(AUTHOR);
          case 2 -> Documents.rtf("Uma coisa e outra");
          default -> Documents.pdf("Uma", "Outra");
        };
    document[Math.floorMod(where, document.length)] = what;
    assertTrue(read(document, "") != null);
  }
}

package org.malha.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.PortalClient.as;
import static org.malha.support.PortalClient.visitor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.malha.documents.Documents;
import org.malha.support.PortalClient.Answer;
import org.malha.support.PortalClient.Sent;
import org.malha.support.RunningPortal;

/** A note is brought as a file: its text comes back in the form, and nothing of it stays. */
@Tag("once")
class BroughtNoteIT {
  private static final String ADDRESS = "/casos/experimentar/documento";
  private static final String WORD = "Qvzortelã";
  private static final int TEN_MEGABYTES = 10 << 20;

  @BeforeAll
  static void onlyWhereThereIsMemory() {
    assumeTrue(Files.isDirectory(Path.of("/dev/shm")));
  }

  private static Answer bring(String name, byte[] document) {
    return as(BRUNO).bring(ADDRESS, new Sent("ficheiro", name, document));
  }

  private static String text(Answer answer) {
    assertEquals(200, answer.status(), answer::text);
    return answer.page().select("textarea[name=texto]").val();
  }

  @Test
  void theTextStandsInTheFormAndWaitsToBeLookedThrough() {
    Answer answer =
        bring("nota.docx", Documents.docx("A " + WORD + " não quis.", "Ficou em casa."));
    assertEquals("A " + WORD + " não quis.\n\nFicou em casa.", text(answer));
    assertEquals("no-store", answer.header("cache-control"));
    assertTrue(answer.page().select("#lido").text().contains("não ficou guardado"), answer::text);
    assertTrue(answer.page().select("mark").isEmpty());
    assertEquals("Uma.", text(bring("nota.odt", Documents.odt("Uma."))));
    assertEquals("Uma.", text(bring("nota.rtf", Documents.rtf("Uma."))));
    assertEquals("Uma.", text(bring("nota.pdf", Documents.pdf("Uma."))));
    assertEquals("Uma.", text(bring("nota", "Uma.".getBytes(UTF_8))));
  }

  @Test
  void whatIsNotInTheTextIsSaid() {
    Answer answer = bring("nota.docx", Documents.docxWithAll("Xavierina"));
    String said = answer.page().select("#lido").text();
    for (String lost : List.of("uma imagem", "um ficheiro", "um comentário", "alterações")) {
      assertTrue(said.contains(lost), said);
    }
    assertFalse(answer.body().contains("Xavierina"));
    Answer english =
        as(BRUNO)
            .bring("/en" + ADDRESS, new Sent("ficheiro", "n.docx", Documents.docxWithAll("X")));
    assertTrue(english.page().select("#lido").text().contains("a comment"), english::text);
  }

  @Test
  void whatCannotBeReadIsSaidAtTheField() {
    refused("não é um documento", bring("nota.docx", new byte[] {'M', 'Z', 0, 0, 1}));
    refused("palavra-passe", bring("nota.odt", Documents.lockedOdt()));
    refused("nenhuma palavra", bring("nota.txt", new byte[0]));
    refused("grande demais", bring("nota.docx", Documents.bomb(200)));
    refused("grande demais", bring("nota.txt", new byte[TEN_MEGABYTES + 1]));
    refused("grande demais", bring("nota.txt", new byte[2 * TEN_MEGABYTES]));
    refused("200 000", bring("nota.txt", "não,".repeat(60_000).getBytes(UTF_8)));
    refused("Escolha um ficheiro", bring("", new byte[0]));
    refused(
        "Escolha um ficheiro",
        as(BRUNO).bring(ADDRESS, new Sent("outro", "a.txt", WORD.getBytes(UTF_8))));
  }

  private static void refused(String why, Answer answer) {
    assertEquals(422, answer.status(), answer::text);
    String said = answer.page().select("#e-ficheiro").text().replace('\u00A0', ' ');
    assertTrue(said.contains(why), said);
    assertFalse(answer.page().select(".resumo-erros a[href=#ficheiro]").isEmpty());
  }

  @Test
  void aNameWithEveryTrickIsNeitherFollowedNorRepeated() {
    String name = "../../" + WORD + ", 'x'; \u202Etxt.%22.docx";
    Answer answer = bring(name, Documents.docx("Uma."));
    assertEquals("Uma.", text(answer));
    assertFalse(answer.body().contains(WORD));
  }

  @Test
  void aVisitorSignsInFirst() {
    Answer answer = visitor().bring(ADDRESS, new Sent("ficheiro", "a.txt", WORD.getBytes(UTF_8)));
    assertTrue(answer.location().startsWith("/entrar"), answer::text);
  }

  @Test
  void whatIsNoUploadIsRefused() {
    assertEquals(415, as(BRUNO).post(ADDRESS, "ficheiro", "x").status());
    String body = "--x\r\nContent-Disposition: form-data; name=\"ficheiro\"; filename=\"a.txt\"";
    for (String type : List.of("multipart/form-data", "multipart/form-data; boundary=x")) {
      Answer answer = as(BRUNO).send("POST", ADDRESS, type, body, "Sec-Fetch-Site", "same-origin");
      assertEquals(422, answer.status(), answer::text);
    }
    Answer other =
        as(BRUNO)
            .send(
                "POST",
                ADDRESS,
                "multipart/form-data; boundary=x",
                body,
                "Sec-Fetch-Site",
                "cross-site");
    assertEquals(403, other.status());
  }

  @Test
  void noFileHoldsAWordOfItAfterwards() throws IOException {
    String note = (WORD + " mora em Penela. ").repeat(3000);
    assertTrue(text(bring(WORD + ".docx", Documents.docx(note))).contains(WORD));
    assertTrue(text(bring(WORD + ".odt", Documents.odt(note))).contains(WORD));
    assertTrue(text(bring(WORD + ".txt", note.getBytes(UTF_8))).contains(WORD));
    bring(WORD + ".docx", java.util.Arrays.copyOf(Documents.docx(note), 500));
    bring(WORD + ".txt", (note + "x".repeat(TEN_MEGABYTES)).getBytes(UTF_8));
    bring(WORD + ".txt", (note + "x".repeat(2 * TEN_MEGABYTES)).getBytes(UTF_8));
    bring(WORD + ".bin", ("\0\1" + note).getBytes(UTF_8));
    var left = new TreeSet<String>();
    left.addAll(filesWith(RunningPortal.shared().folder()));
    left.addAll(filesWith(Path.of("/dev/shm")));
    left.addAll(filesWith(Path.of(System.getProperty("java.io.tmpdir"))));
    assertEquals(new TreeSet<String>(), left);
    assertFalse(RunningPortal.shared().printed().contains(WORD.substring(0, 6)));
  }

  /** Files of the last hour that have the word as letters of one byte or of UTF-8. */
  private static List<String> filesWith(Path folder) throws IOException {
    long hourAgo = System.currentTimeMillis() - 3_600_000;
    try (Stream<Path> all =
        Files.find(
            folder,
            folder.startsWith(System.getProperty("java.io.tmpdir")) && folder.getNameCount() == 1
                ? 2
                : 9,
            (file, about) ->
                about.isRegularFile()
                    && about.lastModifiedTime().toMillis() > hourAgo
                    && about.size() < 200_000_000)) {
      return all.filter(BroughtNoteIT::hasTheWord).map(Path::toString).toList();
    } catch (java.io.UncheckedIOException e) {
      return List.of(); // a folder of somebody else
    }
  }

  private static boolean hasTheWord(Path file) {
    try {
      return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1)
          .contains(WORD.substring(0, 6));
    } catch (IOException | SecurityException e) {
      return false; // gone meanwhile
    }
  }
}

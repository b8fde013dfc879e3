package org.malha.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading in a process of its own, which may be as bad as it likes. */
class ExtractionTest {
  private static final Path MEMORY = Path.of("/dev/shm");
  private static final int MOST = 1000;
  private static final byte[] NOTE = "Uma nota.".getBytes(UTF_8);

  private static final Caps SHORT =
      new Caps(64, Duration.ofSeconds(2), Duration.ofSeconds(2), 1, Duration.ofMillis(50));

  private final Extraction usual = new Extraction(Caps.USUAL, null, MEMORY, "");

  @AfterEach
  void close() {
    usual.close();
  }

  private static Reading by(Class<?> program) {
    var extraction = new Extraction(SHORT, Programs.of(program), MEMORY, "");
    try {
      return extraction.read(NOTE, "nota.txt", MOST);
    } finally {
      extraction.close();
      assertEquals(List.of(), leftInMemory());
    }
  }

  /** Files with the planted word, wherever in the memory of the machine. */
  private static List<Path> leftInMemory() {
    if (!Files.isDirectory(MEMORY)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(MEMORY)) {
      return all.filter(Files::isRegularFile).filter(ExtractionTest::hasTheWord).toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean hasTheWord(Path file) {
    try {
      return Files.size(file) < 10_000_000
          && new String(Files.readAllBytes(file), UTF_8).contains(Programs.CANARY);
    } catch (IOException e) {
      return false; // gone meanwhile
    }
  }

  private String text(byte[] document, String name) {
    return assertInstanceOf(Extracted.class, usual.read(document, name, MOST)).text();
  }

  @Test
  void aNoteIsReadByAProgramOfItsOwn() {
    assumeTrue(Files.isDirectory(MEMORY));
    assertEquals("Olá, Ana.", text(Documents.docx("Olá, Ana."), "nota.docx"));
    assertEquals("Olá, Ana.", text(Documents.odt("Olá, Ana."), "nota.odt"));
    assertEquals("Olá, Ana.", text(Documents.pdf("Olá, Ana."), "nota.pdf"));
  }

  @Test
  void nothingIsToBeReadInNothingOrInTooMuch() {
    assertEquals(new Refused(Why.EMPTY), usual.read(new byte[0], "nota.docx", MOST));
    assertEquals(
        new Refused(Why.TOO_LARGE), usual.read(new byte[Extraction.LARGEST + 1], "n.txt", MOST));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nota, \"a da Ana\"; x=1.txt",
        "../../../etc/passwd.txt",
        "C:\\notas\\Ana.TXT ",
        "nota\u202Etxt.exe",
        "nota\r\nX-Mal: sim.txt",
        "nota.txt\u0000.docx",
        "$(id).txt",
        "`id`.--help",
        ""
      })
  void aNameIsNoneOfOurBusiness(String name) {
    assertTrue(Extraction.ending(name).matches("[a-z0-9]{0,8}"));
  }

  @Test
  void anyNameWillDo() {
    assertEquals("Uma nota.", text(NOTE, "\u202E\"; rm -rf /\r\n, .txt"));
  }

  @Test
  void whatTakesTooLongIsKilledAndLeavesNothing() {
    assertEquals(new Refused(Why.TOO_SLOW), by(Programs.Sleeping.class));
  }

  @Test
  void whoDoesNotListenIsKilledToo() {
    var extraction = new Extraction(SHORT, Programs.of(Programs.Deaf.class), MEMORY, "");
    assertEquals(new Refused(Why.TOO_SLOW), extraction.read(new byte[5_000_000], "nota.txt", MOST));
    extraction.close();
  }

  @Test
  void whatItStartedIsKilledWithIt() {
    assertEquals(new Refused(Why.TOO_SLOW), by(Programs.Parent.class));
    assertFalse(
        ProcessHandle.allProcesses()
            .anyMatch(one -> one.info().commandLine().orElse("").endsWith("sleep 61.5")));
  }

  @Test
  void whatBreaksTwiceIsGivenUpAndNobodyIsToldWhatItSaid() {
    var said = new StringBuilder();
    var listening =
        new Handler() {
          @Override
          public void publish(LogRecord one) {
            said.append(one.getMessage()).append(one.getThrown());
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Logger log = Logger.getLogger("org.malha.documents");
    log.addHandler(listening);
    log.setLevel(Level.ALL);
    assertEquals(new Refused(Why.GAVE_UP), by(Programs.Breaking.class));
    log.removeHandler(listening);
    assertTrue(said.toString().contains("given up"), said::toString);
    assertFalse(said.toString().contains(Programs.CANARY), said::toString);
    assertFalse(said.toString().contains("nota"), said::toString);
  }

  @Test
  void memoryHasAnEnd() {
    assertEquals(new Refused(Why.TOO_LARGE), by(Programs.Eating.class));
  }

  @Test
  void onlyWhatWasAgreedIsBelieved() {
    assertEquals(new Refused(Why.GAVE_UP), by(Programs.Talking.class));
    assertEquals(new Refused(Why.GAVE_UP), by(Programs.Babbling.class));
  }

  @Test
  void itKnowsNothingOfThePortal() {
    String told = assertInstanceOf(Extracted.class, by(Programs.Telling.class)).text();
    assertFalse(told.contains("HOME"), told);
    assertFalse(told.contains("MALHA"), told);
    assertTrue(told.contains(" " + MEMORY), told);
  }

  @Test
  void whoIsSecondWaitsAndIsToldToComeBack() {
    var extraction = new Extraction(SHORT, Programs.of(Programs.Sleeping.class), MEMORY, "");
    var first = CompletableFuture.supplyAsync(() -> extraction.read(NOTE, "a.txt", MOST));
    while (first.isDone() || !extraction.reading()) {
      Thread.onSpinWait();
    }
    assertEquals(new Refused(Why.BUSY), extraction.read(NOTE, "b.txt", MOST));
    assertEquals(new Refused(Why.TOO_SLOW), first.join());
    extraction.close();
  }

  @Test
  void aDocumentTellsNobodyThatItIsRead() throws IOException {
    try (var door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      door.setSoTimeout(200);
      usual.read(Documents.curious("http://127.0.0.1:" + door.getLocalPort()), "n.docx", MOST);
      org.junit.jupiter.api.Assertions.assertThrows(
          java.net.SocketTimeoutException.class, door::accept);
    }
  }

  @Test
  void theKernelKeepsItFromTheNetwork() throws IOException {
    Program knocking = Programs.of(Programs.Knocking.class);
    assumeTrue(knocking.withoutNetwork());
    var extraction = new Extraction(SHORT, knocking, MEMORY, "");
    try (var door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      byte[] number = String.valueOf(door.getLocalPort()).getBytes(UTF_8);
      Reading reading = extraction.read(number, "n.txt", MOST);
      assertEquals("kept out", assertInstanceOf(Extracted.class, reading).text());
    }
    extraction.close();
  }

  @Test
  void whoTidiesTheMachineTakesNothingFromIt() {
    assumeTrue(Files.isDirectory(MEMORY));
    assertEquals("Uma nota.", text(NOTE, "nota.txt"));
    MemoryFolder.wipe(usual.place().orElseThrow());
    assertEquals("Uma.", text(Documents.docx("Uma."), "nota.docx"));
  }

  @Test
  void withoutAPlaceInMemoryNothingIsWrittenAnywhere(@TempDir Path disk) throws IOException {
    var extraction = new Extraction(Caps.USUAL, null, disk, "");
    assertInstanceOf(Extracted.class, extraction.read(NOTE, "nota.txt", MOST));
    Reading docx = extraction.read(Documents.docx("Uma nota."), "nota.docx", MOST);
    assertTrue(docx instanceof Extracted || docx.equals(new Refused(Why.NO_ROOM)));
    try (Stream<Path> files = Files.list(disk)) {
      assertEquals(List.of(), files.toList());
    }
  }
}

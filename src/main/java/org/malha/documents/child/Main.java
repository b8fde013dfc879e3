package org.malha.documents.child;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;
import org.malha.documents.Pipe;

/** Reads the one file that comes in, says what is in it, and ends. */
public final class Main {
  private Main() {}

  /** Takes no arguments: others on the machine could read them. */
  public static void main(String[] arguments) throws IOException {
    PrintStream answers = System.out;
    quiet();
    NoNetwork.insist();
    ProcessHandle.current()
        .parent()
        .ifPresent(portal -> portal.onExit().thenRun(() -> Runtime.getRuntime().halt(1)));
    Pipe.answer(Document.read(Pipe.task(System.in)), answers);
    answers.flush();
    Runtime.getRuntime().halt(0);
  }

  /** Parsers say what troubles them, and quote it. */
  private static void quiet() {
    LogManager.getLogManager().reset();
    var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    System.setOut(nowhere);
    System.setErr(nowhere);
  }
}

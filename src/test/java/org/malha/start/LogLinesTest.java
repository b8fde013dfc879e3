package org.malha.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class LogLinesTest {
  private static final SQLException TWICE =
      new SQLException("Key (email)=(bruno@example.org) exists", "23505");

  @Test
  void aLineForProgramsIsOneObjectWhateverIsInIt() {
    String line = new JsonLines().format(entry("Two\nlines, \"quoted\" \\ and \u0001", TWICE));
    assertEquals(1, line.lines().count());
    JsonObject read = JsonParser.parseString(line).getAsJsonObject();
    assertEquals("Two\nlines, \"quoted\" \\ and \u0001", read.get("message").getAsString());
    assertEquals("WARNING", read.get("level").getAsString());
    assertTrue(read.get("time").getAsString().matches("\\d{4}-.*Z"));
  }

  @Test
  void whatTheDatabaseSaysOfARowIsLeftOut() {
    String line = new PlainLines().format(entry("Oh", new IllegalStateException("Bruno", TWICE)));
    assertFalse(line.contains("runo"), line);
    assertTrue(line.contains("Caused by: java.sql.SQLException (SQL state 23505)\n"), line);
    assertTrue(line.contains("\tat org.malha.start.LogLinesTest"), line);
  }

  @Test
  void whatHelpsToFindAFaultIsKept() {
    String full = new PlainLines().format(entry("Oh", new IOException("No space left on device")));
    assertTrue(full.contains("java.io.IOException: No space left on device"), full);
    var gone = new SQLException("Connection to 127.0.0.1:5432 refused", "08001");
    assertTrue(new PlainLines().format(entry("Oh", gone)).contains("5432 refused"));
  }

  @Test
  void addressesAndQueriesAreCrossedOutOfAnybodysMessage() {
    var said = entry("GET http://x/pesquisa?q=divida+da+renda by ana@example.org failed?", null);
    assertTrue(
        new PlainLines()
            .format(said)
            .endsWith("org.malha: GET http://x/pesquisa?… by …@… failed?\n"));
  }

  @Test
  void aCauseThatIsItsOwnCauseEnds() {
    var one = new IllegalStateException();
    one.initCause(new IllegalStateException(one));
    assertTrue(new PlainLines().format(entry("Oh", one)).contains("Caused by"));
  }

  private static LogRecord entry(String message, Throwable thrown) {
    var entry = new LogRecord(Level.WARNING, message);
    entry.setLoggerName("org.malha");
    entry.setThrown(thrown);
    return entry;
  }
}

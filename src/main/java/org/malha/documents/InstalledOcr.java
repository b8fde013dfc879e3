package org.malha.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether pictures of text can be read on this machine, and in which of our languages. */
final class InstalledOcr {
  private static final List<String> OURS = List.of("por", "eng");
  private static final int PATIENCE_SECONDS = 10;

  private InstalledOcr() {}

  /** As tesseract names them, joined by a plus; empty where it is not installed. */
  static String languages() {
    try {
      Process process =
          new ProcessBuilder("tesseract", "--list-langs").redirectErrorStream(true).start();
      process.getOutputStream().close();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
        process.destroyForcibly();
        return "";
      }
      return OURS.stream()
          .filter(said.lines().map(String::strip).toList()::contains)
          .collect(Collectors.joining("+"));
    } catch (IOException e) {
      return "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }

  /** Where the program looks for itself and its words. */
  static Stream<String> variables() {
    return Stream.of("PATH", "TESSDATA_PREFIX");
  }
}

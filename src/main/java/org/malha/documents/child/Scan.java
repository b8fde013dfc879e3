package org.malha.documents.child;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;

/** Reads a picture of text with tesseract, through pipes: neither picture nor text is a file. */
final class Scan {
  /** In kilobytes. */
  private static final int MEMORY = 1_500_000;

  private final String languages;

  Scan(String languages) {
    this.languages = languages;
  }

  /** Whether there is somebody to read pictures. */
  boolean possible() {
    return !languages.isEmpty();
  }

  /**
   * What is written in it; paragraphs are parted by blank lines.
   *
   * @throws IOException when it cannot be read
   */
  String read(byte[] picture) throws IOException {
    var command =
        new ProcessBuilder(
            "/bin/sh",
            "-c",
            "ulimit -v " + MEMORY + "; exec tesseract stdin stdout -l \"$1\"",
            "sh",
            languages);
    command.environment().put("OMP_THREAD_LIMIT", "1");
    Process process = command.redirectError(Redirect.DISCARD).start();
    try (OutputStream to = process.getOutputStream()) {
      to.write(picture);
    }
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new IOException("Not a picture that can be read");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return text.replace("\f", "\n\n");
  }
}

package org.malha.cases.deidentify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page with the figures; what is measured goes between two marks of it. */
final class DocsPage {
  private static final Path PAGE = Path.of("docs/deidentification.md");

  private DocsPage() {}

  static void write(String what, String figures) throws IOException {
    System.out.println(figures);
    String page = Files.readString(PAGE);
    String begin = "<!-- %s, written by mvn -Pbench: begin -->\n".formatted(what);
    String end = "<!-- %s, written by mvn -Pbench: end -->".formatted(what);
    int from = page.indexOf(begin) + begin.length();
    int to = page.indexOf(end);
    if (from < begin.length() || to < from) {
      throw new IllegalStateException(PAGE + " has no place for " + what);
    }
    String inside = "\n" + figures.strip() + "\n\n";
    Files.writeString(PAGE, page.substring(0, from) + inside + page.substring(to));
  }
}

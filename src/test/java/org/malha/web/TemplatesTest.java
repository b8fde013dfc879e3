package org.malha.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What no template may do: print unescaped, or bring a style or script that the policy refuses. A
 * letter is read where no policy of ours holds and no sheet of styles comes along.
 */
class TemplatesTest {
  private static final String STYLE = "\\sstyle\\s*=";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\$unsafe",
        STYLE,
        "<style\\b",
        "<script(?![^>]*\\ssrc=)",
        "\\son[a-z]+\\s*=\\s*\"",
        "javascript:",
        "\\shx-(?:on|vals=\"js)",
        "(?:href|src|action)=\"(?:https?:)?//",
        "\\sdisabled\\b"
      })
  void noTemplateContains(String forbidden) throws IOException {
    var found = new ArrayList<String>();
    var pattern = Pattern.compile(forbidden);
    for (Path template : templates()) {
      boolean letter = template.endsWith("letters/Sheet.jte") && forbidden.equals(STYLE);
      if (!letter && pattern.matcher(Files.readString(template)).find()) {
        found.add(template.toString());
      }
    }
    assertEquals(List.of(), found);
  }

  private static List<Path> templates() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/jte"))) {
      return files.filter(file -> file.toString().endsWith(".jte")).toList();
    }
  }
}

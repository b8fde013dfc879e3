package org.malha.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {
  private static final Pattern USED =
      Pattern.compile(
          "(?:ui\\.t|Messages\\.text|\\bt)\\(\\s*(?:[a-z.]*language\\(?\\)?,\\s*)?\"([a-z0-9][a-z0-9.-]*[a-z0-9])\"(?=\\s*[,)])"
              + "|(?:reject\\([a-zA-Z\"_-]+,|Notice\\.of\\(|Refusal\\.[A-Z][A-Za-z]+\\()\\s*\"([a-z0-9.-]+)\"(?=\\s*[,)])");

  static Stream<String> rooms() {
    return Messages.ROOMS.stream();
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void everySentenceStandsInBothLanguages(String room) {
    assertEquals(
        new TreeSet<>(Messages.bundle(room, Language.PT).stringPropertyNames()),
        new TreeSet<>(Messages.bundle(room, Language.EN).stringPropertyNames()),
        "keys of messages/" + room);
  }

  @Test
  void everySentenceThatTemplatesAndClassesAskForExists() throws IOException {
    var missing = new TreeSet<String>();
    for (String root : new String[] {"src/main/jte", "src/main/java"}) {
      try (Stream<Path> files = Files.walk(Path.of(root))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          var matcher = USED.matcher(Files.readString(file));
          while (matcher.find()) {
            String key = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            if (!Messages.has(Language.PT, key) || !Messages.has(Language.EN, key)) {
              missing.add(file.getFileName() + ": " + key);
            }
          }
        }
      }
    }
    assertTrue(missing.isEmpty(), () -> "no sentence for " + missing);
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void everySentenceIsAPattern(String room) {
    for (Language language : Language.values()) {
      Messages.bundle(room, language)
          .forEach(
              (key, text) -> {
                if (((String) text).contains("{")) {
                  Messages.text(language, (String) key, 1, 2, 3, 4, 5);
                }
              });
    }
  }
}

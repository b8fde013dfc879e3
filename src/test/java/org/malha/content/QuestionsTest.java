package org.malha.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malha.web.Language;

class QuestionsTest {
  private static final String GOOD =
      """
      # What people ask.
      practice:es1:
        pt:
          - ficha única da família
          - "quem junta tudo: a câmara?"
        en:
          - one file for a family
      term:rsi:
        en: [basic income]
      """;

  @TempDir Path folder;

  private Questions read(Map<String, String> files) throws IOException {
    Path questions = Files.createDirectories(folder.resolve("questions"));
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(questions.resolve(file.getKey()), file.getValue());
    }
    return new Questions(new ContentFolder(Optional.of(folder)));
  }

  private static List<String> said(List<Fault> faults) {
    return faults.stream().map(Fault::toString).toList();
  }

  @Test
  void eachThingHasItsQuestionsInEachLanguage() throws IOException {
    Questions questions = read(Map.of("a.yaml", GOOD));
    assertEquals(
        Map.of(
            Language.PT,
            List.of("ficha única da família", "quem junta tudo: a câmara?"),
            Language.EN,
            List.of("one file for a family")),
        questions.of("practice:es1"));
    assertEquals(Map.of(Language.EN, List.of("basic income")), questions.of("term:rsi"));
    assertEquals(Map.of(), questions.of("term:nli"));
    assertEquals(List.of(), questions.faults());
  }

  @Test
  void aBrokenListIsNamedAndStopsNoOther() throws IOException {
    Questions questions =
        read(
            Map.of(
                "a.yaml",
                "term:one:\n  pt:\n    - um: [\nterm:two:\n  pt:\n    - dois\nnothing\nterm:three:\n"
                    + "  fr:\n    - trois\nterm:four:\n  pt:\n    - "
                    + "x".repeat(201)
                    + "\nterm:five: {pt: [{a: b}]}\n",
                "b.yaml",
                "term:two:\n  pt: [outra vez]\nterm:six:\n  en: [six]\n"));
    assertEquals(Map.of(Language.PT, List.of("dois")), questions.of("term:two"));
    assertEquals(Map.of(Language.EN, List.of("six")), questions.of("term:six"));
    List<String> faults = said(questions.faults());
    assertTrue(faults.get(0).startsWith("questions/a.yaml, line 3: is no YAML"), faults.get(0));
    assertEquals(
        List.of(
            "questions/a.yaml, line 7: is not a mapping of names to values",
            "questions/a.yaml, line 10: has a language that is none: fr",
            "questions/a.yaml, line 13: has a question that is empty or longer than 200 letters",
            "questions/a.yaml, line 14: has a pt that is no text",
            "questions/b.yaml, line 2: lists term:two a second time, after questions/a.yaml, line 5"),
        faults.subList(1, faults.size()));
  }

  @Test
  void questionsOfWhatIsNotThereAreNamed() throws IOException {
    Questions questions = read(Map.of("a.yaml", GOOD));
    assertEquals(
        List.of("questions/a.yaml, line 9: lists questions of term:rsi, which is not there"),
        said(questions.strangers(Set.of("practice:es1")::contains)));
  }

  @Test
  void thePackedOnesAreWhole() {
    assertEquals(List.of(), new Questions(new ContentFolder()).faults());
  }
}

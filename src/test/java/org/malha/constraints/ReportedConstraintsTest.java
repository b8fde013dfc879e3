package org.malha.constraints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malha.content.ContentFolder;
import org.malha.content.Vocabularies;
import org.malha.web.Language;
import org.malha.web.Refusal;

class ReportedConstraintsTest {
  private static final Taxonomy TAXONOMY = new Taxonomy(new Vocabularies(new ContentFolder()));
  private static final ReportedConstraints ALL =
      new ReportedConstraints(new ContentFolder(), TAXONOMY);

  @Test
  void everyPackedFileIsReadAndNamedByItsId() throws IOException {
    try (var files = Files.list(Path.of("content/constraints"))) {
      List<String> ids =
          files.map(f -> f.getFileName().toString().replace(".md", "")).sorted().toList();
      assertEquals(ids, ALL.all().stream().map(ReportedConstraint::id).sorted().toList());
      assertEquals(91, ids.size());
    }
  }

  @Test
  void everyTextIsCompleteInBothLanguages() {
    for (ReportedConstraint one : ALL.all()) {
      for (Language language : Language.values()) {
        ReportedConstraint.Text text = one.text(language);
        assertFalse(one.title().in(language).isBlank(), one.id());
        for (String part :
            List.of(text.what(), text.affected(), text.evidence(), text.questions())) {
          assertTrue(ReportedConstraint.Text.shown(part).html().length() > 10, one.id());
        }
      }
      assertFalse(one.sources().isEmpty(), one.id());
    }
  }

  @Test
  void theNineElementsFillTheNineCells() {
    assertEquals(
        List.of(0, 1, 2, 3, 4, 5, 6, 7, 8),
        TAXONOMY.elements().stream().map(Element::cell).toList());
    assertEquals(4, TAXONOMY.element("learning").cell());
    assertTrue(TAXONOMY.elements().stream().noneMatch(e -> e.barriers().isEmpty()));
  }

  @Test
  void aBrokenFileIsLeftOutAndTheOthersStay(@TempDir Path folder) throws IOException {
    Path own = Files.createDirectory(folder.resolve("constraints"));
    Files.copy(Path.of("content/constraints/pt-ratios.md"), own.resolve("pt-ratios.md"));
    Files.writeString(own.resolve("broken.md"), "---\nid: [\n---\n## pt\n");
    Files.writeString(own.resolve("empty.md"), "");
    var read = new ReportedConstraints(new ContentFolder(Optional.of(folder)), TAXONOMY);
    assertEquals(List.of("pt-ratios"), read.all().stream().map(ReportedConstraint::id).toList());
  }

  @Test
  void aPartThatIsTooLongOrAnIdThatIsNoneIsNamedWithItsLine(@TempDir Path folder)
      throws IOException {
    Path own = Files.createDirectory(folder.resolve("constraints"));
    String text = Files.readString(Path.of("content/constraints/pt-ratios.md"));
    String heading = text.lines().filter(line -> line.startsWith("### ")).findFirst().orElseThrow();
    Files.writeString(
        own.resolve("long.md"), text.replace(heading, heading + "\n\n" + "a ".repeat(25_001)));
    Files.writeString(own.resolve("id.md"), text.replace("id: pt-ratios", "id: " + "x".repeat(81)));
    var read = new ReportedConstraints(new ContentFolder(Optional.of(folder)), TAXONOMY);
    assertTrue(read.all().isEmpty());
    int line = text.lines().toList().indexOf(heading) + 3;
    assertEquals(
        List.of("constraints/id.md, line 2", "constraints/long.md, line " + line),
        read.faults().stream().map(fault -> fault.toString().split(":")[0]).toList());
  }

  @Test
  void aBrokenVocabularyGivesWayToThePackedOne(@TempDir Path folder) throws IOException {
    Path own = Files.createDirectory(folder.resolve("taxonomy"));
    Files.writeString(own.resolve("key-element.yaml"), "concepts: []");
    var taxonomy = new Taxonomy(new Vocabularies(new ContentFolder(Optional.of(folder))));
    assertEquals(9, taxonomy.elements().size());
  }

  @Test
  void whatIsNotReportedIsNotThere() {
    assertThrows(Refusal.NotFound.class, () -> ALL.byId("nada"));
  }
}

package org.malha.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.malha.web.Language;

class KinTest {
  private static final Set<String> EVERYBODY = Set.of(Entry.PUBLIC);

  private static Entry entry(String id, Language language, String body) {
    return Entry.of("constraint", id, "constraint", "/" + id)
        .text(language, "C-" + id, body)
        .build();
  }

  private static List<String> found(Index index, String typed) throws IOException {
    return index.ask(Wanted.of(typed, Language.PT), EVERYBODY, EVERYBODY).hits().stream()
        .map(Found.Hit::id)
        .sorted()
        .toList();
  }

  @Test
  void relativesAreFoundInWhatWasWrittenBeforeAndAfter() throws IOException {
    try (var index = new Index(new ByteBuffersDirectory())) {
      index.put(List.of(entry("1", Language.PT, "Duas gestoras de caso")));
      index.show();
      assertEquals(List.of("constraint:1"), found(index, "gestor"));
      index.put(List.of(entry("2", Language.PT, "Os gestores partilham")));
      index.show();
      assertEquals(List.of("constraint:1", "constraint:2"), found(index, "gestora"));
      assertEquals(List.of("constraint:2"), found(index, "partilha"));
    }
  }

  @Test
  void englishInATextThatIsCalledPortugueseHasItsRelatives() throws IOException {
    try (var index = new Index(new ByteBuffersDirectory())) {
      index.put(List.of(entry("1", Language.PT, "Two agencies were managing it")));
      index.show();
      assertEquals(List.of("constraint:1"), found(index, "agency"));
      assertEquals(List.of("constraint:1"), found(index, "manage"));
    }
  }

  @Test
  void whatWasTakenOutIsFoundByNoRelative() throws IOException {
    try (var index = new Index(new ByteBuffersDirectory())) {
      index.put(List.of(entry("1", Language.PT, "gestoras"), entry("2", Language.PT, "outra")));
      index.show();
      index.remove(List.of("constraint:1"));
      index.show();
      assertEquals(List.of(), found(index, "gestor"));
    }
  }

  @Test
  void relativesAreNamedWithTheirFields() throws IOException {
    var kin = new Kin();
    var directory = new ByteBuffersDirectory();
    try (var index = new Index(directory)) {
      index.put(List.of(entry("1", Language.PT, "gestores geriram")));
      index.commit(Map.of());
      try (var reader = DirectoryReader.open(directory)) {
        kin.meet(reader);
      }
    }
    assertTrue(kin.of("gestora").near().containsKey("gestores"));
    assertTrue(kin.stands("gestores", Documents.TEXT));
    assertFalse(kin.stands("gestores", Documents.TITLE));
    assertFalse(kin.stands("gestora", Documents.TEXT));
  }
}

package org.malha.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.malha.web.Language;
import org.malha.web.Messages;

class ElementTest {
  private static final Pattern CONCEPT =
      Pattern.compile("- id: (\\S+)(?:(?!- id:)[\\s\\S])*?cell: \\[(\\d), (\\d)]");

  @Test
  void theCellsStandWhereTheTaxonomyPutsThem() throws IOException {
    var byCell = new TreeMap<Integer, String>();
    var concepts = CONCEPT.matcher(Files.readString(Path.of("content/taxonomy/key-element.yaml")));
    while (concepts.find()) {
      int row = Integer.parseInt(concepts.group(2));
      int column = Integer.parseInt(concepts.group(3));
      byCell.put(3 * row + column, concepts.group(1));
    }
    assertEquals(byCell.values().stream().toList(), Element.ALL.stream().map(Element::id).toList());
  }

  @Test
  void everyCellHasWordsInBothLanguages() {
    for (Element element : Element.ALL) {
      for (Language language : Language.values()) {
        assertTrue(Messages.has(language, element.key()), element::id);
      }
    }
  }

  @Test
  void theMiddleIsLearning() {
    assertTrue(Element.ALL.get(4).centre());
  }
}

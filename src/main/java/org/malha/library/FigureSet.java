package org.malha.library;

import java.util.List;
import java.util.Optional;
import org.malha.content.Broken;
import org.malha.content.Vocabularies;
import org.malha.content.Words;
import org.malha.content.Yaml;

/**
 * A file of numbers.
 *
 * @param note what to mind with all of them
 */
public record FigureSet(Head head, Optional<Words> note, List<Figure> figures) implements Item {
  static FigureSet read(String file, String text, Vocabularies vocabularies) {
    Yaml yaml = Yaml.of(text.replace("\r\n", "\n"));
    var front = new Front(file, yaml, vocabularies);
    List<Figure> figures =
        yaml.rows("figures").stream().map(row -> Figure.read(file, row)).toList();
    if (figures.isEmpty()) {
      throw new Broken(yaml.line("figures"), "has no figures");
    }
    var title = new Words(yaml.text("pt"), yaml.text("en"));
    return new FigureSet(
        front.list(Kind.FIGURES, title, text), yaml.optionalWords("note"), figures);
  }

  @Override
  public Passage.Texts texts() {
    return new Passage.Texts(List.of(), List.of());
  }

  @Override
  public String path() {
    return Kind.FIGURES.folder();
  }
}

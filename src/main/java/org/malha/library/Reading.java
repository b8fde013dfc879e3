package org.malha.library;

import org.malha.content.Broken;
import org.malha.content.ContentFile;
import org.malha.content.Vocabularies;
import org.malha.content.Yaml;

/** Reads the text of a file, whichever kind it is. */
final class Reading {
  private final Vocabularies vocabularies;

  Reading(Vocabularies vocabularies) {
    this.vocabularies = vocabularies;
  }

  /**
   * The item of a file.
   *
   * @param file its path inside the content folder
   * @throws Broken saying what is wrong with it
   */
  Item read(String file, String text) {
    if (file.endsWith(".yaml")) {
      return FigureSet.read(file, text, vocabularies);
    }
    ContentFile read = ContentFile.read(text);
    Yaml yaml = read.front();
    var front = new Front(file, yaml, vocabularies);
    Kind kind =
        Kind.of(yaml.text("kind"))
            .orElseThrow(
                () -> new Broken(yaml.line("kind"), "is of no kind of ours: " + yaml.text("kind")));
    return switch (kind) {
      case PRACTICE, LITERATURE -> Practice.read(kind, front, read, text);
      case MODEL -> CountryModel.read(front, read, text);
      case RECOMMENDATION -> Recommendation.read(front, read, text);
      case BACKGROUND -> Background.read(front, read, text);
      case TERM -> Term.read(front, read, text);
      case COURSE -> Course.read(front, read, text);
      case UNIT -> Unit.read(front, read, text);
      case FIGURES -> throw new Broken(yaml.line("kind"), "is of a kind that is written in YAML");
    };
  }
}

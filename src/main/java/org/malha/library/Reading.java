package org.malha.library;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.malha.content.Broken;
import org.malha.content.ContentFile;
import org.malha.content.Vocabularies;
import org.malha.content.Yaml;

/** Reads the text of a file, whichever kind it is. */
final class Reading {
  private static final Logger LOG = Logger.getLogger(Reading.class.getName());
  private static final int LONGEST_PATH = 300;

  private final Vocabularies vocabularies;

  Reading(Vocabularies vocabularies) {
    this.vocabularies = vocabularies;
  }

  /**
   * The item of a file. Whatever goes wrong is the fault of this file and stops no other.
   *
   * @param file its path inside the content folder
   * @throws Broken saying what is wrong with it
   */
  Item read(String file, String text) {
    if (file.length() > LONGEST_PATH) {
      throw new Broken(0, "has a path of more than " + LONGEST_PATH + " characters");
    }
    try {
      return item(file, text);
    } catch (Broken e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "Reading " + file + " went wrong");
      throw new Broken(0, "cannot be read: " + e.getClass().getSimpleName());
    }
  }

  private Item item(String file, String text) {
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
      case LESSON -> Lesson.read(front, read, text);
      case FIGURES -> throw new Broken(yaml.line("kind"), "is of a kind that is written in YAML");
    };
  }
}

package org.malha.library;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of files that the library holds, as their front matter names them. */
public enum Kind {
  PRACTICE("practice", "/praticas/", "bulb"),
  LITERATURE("literature-example", "/praticas/", "bulb"),
  MODEL("country-model", "/modelos/", "world"),
  RECOMMENDATION("recommendation", "/recomendacoes/", "writing"),
  BACKGROUND("background", "/enquadramento/", "book"),
  TERM("term", "/glossario/", "book-2"),
  FIGURES("figures", "/numeros", "chart-bar"),
  COURSE("course", "/formacao/", "school"),
  UNIT("unit", "/formacao/", "school"),
  LESSON("lesson", "/licoes/", "masks-theater");

  private final String word;
  private final String folder;
  private final String icon;

  Kind(String word, String folder, String icon) {
    this.word = word;
    this.folder = folder;
    this.icon = icon;
  }

  /** As the front matter and the database name it. */
  public String word() {
    return word;
  }

  /** As what others point at it. */
  Target target() {
    return switch (this) {
      case PRACTICE, LITERATURE -> Target.PRACTICE;
      case MODEL -> Target.MODEL;
      case RECOMMENDATION -> Target.RECOMMENDATION;
      case BACKGROUND -> Target.BACKGROUND;
      case TERM -> Target.TERM;
      case FIGURES -> Target.FIGURE;
      case COURSE -> Target.COURSE;
      case UNIT -> Target.UNIT;
      case LESSON -> Target.LESSON;
    };
  }

  /** Where its pages are. */
  String folder() {
    return folder;
  }

  /** Its icon in the sprite. */
  public String icon() {
    return icon;
  }

  /** The message key of its name. */
  public String key() {
    return "library.kind." + word;
  }

  static Optional<Kind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
  }
}

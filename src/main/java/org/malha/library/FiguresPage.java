package org.malha.library;

import java.util.List;
import java.util.Locale;
import org.malha.web.Language;
import org.malha.web.LinkedData;
import org.malha.web.Messages;
import org.malha.web.View;

/** The numbers of the sources, study by study. */
public record FiguresPage(List<Group> groups, LinkedData data) implements View {
  /**
   * A section of a document and its numbers.
   *
   * @param heading as the document has it; may be empty
   */
  public record Section(String heading, List<Figure> figures) {
    /** The key of the heading in the languages of the portal; of one that is in none, empty. */
    public String key() {
      String key =
          "figures.section." + heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
      return Messages.has(Language.PT, key) ? key : "";
    }
  }

  /** A study. */
  public record Group(FigureSet set, List<Section> sections) {}

  @Override
  public boolean publicPage() {
    return true;
  }
}

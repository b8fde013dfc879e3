package org.malha.library;

import java.util.List;
import org.malha.web.LinkedData;
import org.malha.web.View;

/** The numbers of the sources, study by study. */
public record FiguresPage(List<Group> groups, LinkedData data) implements View {
  /** A section of a document and its numbers. */
  public record Section(String name, List<Figure> figures) {}

  /** A study. */
  public record Group(FigureSet set, List<Section> sections) {}

  @Override
  public boolean publicPage() {
    return true;
  }
}

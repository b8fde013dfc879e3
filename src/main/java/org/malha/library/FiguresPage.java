package org.malha.library;

import java.util.List;
import org.malha.web.View;

/** The numbers of the sources, document by document. */
public record FiguresPage(List<Group> groups) implements View {
  /** A section of a document and its numbers. */
  public record Section(String name, List<Figure> figures) {}

  /** A document. */
  public record Group(String document, List<Section> sections, int total) {}

  @Override
  public boolean publicPage() {
    return true;
  }
}

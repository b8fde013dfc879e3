package org.malha.search;

import java.util.List;
import org.malha.web.View;

/** How what is typed may go on: the options of a field. */
public record SuggestionsPage(List<Line> lines) implements View {
  /** One of them, in its language, and what it is. */
  public record Line(String text, String lang, String type) {}
}

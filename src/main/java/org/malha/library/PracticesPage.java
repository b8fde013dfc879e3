package org.malha.library;

import java.util.List;
import org.malha.content.Words;
import org.malha.web.LinkedData;
import org.malha.web.View;

/** The practices, narrowed by what was chosen. */
public record PracticesPage(
    List<Line> found, int all, List<Filter> filters, EuropeMap map, LinkedData data)
    implements View {
  /** One practice in a list. */
  public record Line(Practice practice, Words country, List<Integer> cells, String elements) {}

  /** Whether something was chosen. */
  public boolean narrowed() {
    return filters.stream().anyMatch(f -> f.choices().stream().anyMatch(Filter.Choice::chosen));
  }

  @Override
  public boolean publicPage() {
    return true;
  }
}

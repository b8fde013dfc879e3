package org.malha.constraints;

import java.util.List;
import org.malha.content.Words;
import org.malha.web.View;

/** The reported constraints, narrowed by what was chosen. */
public record ReportedPage(
    List<ReportedConstraint> found, int all, List<Filter> filters, boolean narrowed)
    implements View {
  /** One field by which they are narrowed; the first choice is all of them. */
  public record Filter(String field, String key, List<Choice> choices) {}

  /** One choice of a field. */
  public record Choice(String value, Words label, boolean chosen) {}

  @Override
  public boolean publicPage() {
    return true;
  }
}

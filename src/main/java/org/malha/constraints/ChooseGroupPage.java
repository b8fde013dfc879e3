package org.malha.constraints;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malha.web.View;

/**
 * In which of the viewer's groups a constraint is to be raised.
 *
 * @param from the reported constraint from which it is started, if from one
 */
public record ChooseGroupPage(List<Choice> choices, @Nullable ReportedConstraint from)
    implements View {
  /** One group, and where the form is. */
  public record Choice(String name, String path) {}
}

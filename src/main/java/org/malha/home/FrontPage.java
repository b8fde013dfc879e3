package org.malha.home;

import java.util.List;
import org.malha.groups.Reach;
import org.malha.groups.WorkingGroup;
import org.malha.web.View;

/**
 * What Malha is for, to somebody who has not signed in.
 *
 * @param groups those whose discussions everybody may read
 */
public record FrontPage(List<WorkingGroup> groups) implements View {
  static FrontPage of(List<Reach> readable) {
    return new FrontPage(readable.stream().map(Reach::group).toList());
  }

  /** The nine elements by which constraints are classified. */
  public List<Element> elements() {
    return Element.ALL;
  }

  @Override
  public boolean publicPage() {
    return true;
  }
}

package org.malha.library;

import java.util.List;
import org.malha.constraints.Element;
import org.malha.content.Words;
import org.malha.web.Language;
import org.malha.web.View;

/**
 * A practice.
 *
 * @param elements those that it names or whose constraints it answers
 * @param tried what municipalities say of it
 * @param linked constraints of groups that the viewer can read and that it was linked to
 */
public record PracticePage(
    Article article,
    Practice practice,
    Words country,
    List<Element> elements,
    List<Fact> facts,
    List<Related> related,
    Tried tried,
    List<Answered> linked)
    implements View {
  /** A constraint of a group for which somebody linked it. */
  public record Answered(
      String reference,
      String title,
      Language language,
      String path,
      String group,
      String stateKey) {}

  @Override
  public boolean publicPage() {
    return true;
  }
}

package org.malha.library;

import java.util.List;
import org.malha.web.View;

/**
 * A country model, a recommendation, or background: a text with facts and neighbours.
 *
 * @param crumb the message key of the list that it belongs to
 * @param list where that is
 */
public record ArticlePage(
    Article article, String crumb, String list, List<Fact> facts, List<Related> related)
    implements View {
  @Override
  public boolean publicPage() {
    return true;
  }
}

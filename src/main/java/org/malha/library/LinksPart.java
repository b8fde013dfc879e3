package org.malha.library;

import java.util.List;
import org.malha.content.Words;
import org.malha.web.View;

/**
 * The practices that somebody linked to a constraint, as a part of its page.
 *
 * @param linked those that are linked
 * @param others those that may be linked; empty for whoever may not
 * @param action where that is done
 */
public record LinksPart(List<Linked> linked, List<Choice> others, String action, boolean mayLink)
    implements View {
  /** A practice that is linked. */
  public record Linked(Link link, String id) {}

  /** A practice to choose. */
  public record Choice(String id, Words label) {}
}

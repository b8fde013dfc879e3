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
  public record Linked(Link link, String id) {
    /** One whose text cannot be read any more: it leads nowhere and can only be taken away. */
    static Linked unreadable(String id) {
      return new Linked(new Link(new Words(id, id), "", "", new Words("", "")), id);
    }
  }

  /** A practice to choose. */
  public record Choice(String id, Words label) {}
}

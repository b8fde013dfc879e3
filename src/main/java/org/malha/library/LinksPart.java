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
  /**
   * A practice that is linked.
   *
   * @param tried how it went where it was tried
   */
  public record Linked(Link link, String id, List<Outcomes.Count> tried) {
    /** How many municipalities say how it went. */
    public long municipalities() {
      return tried.stream().mapToLong(Outcomes.Count::municipalities).sum();
    }

    /** One whose text cannot be read any more: it leads nowhere and can only be taken away. */
    static Linked unreadable(String id) {
      return new Linked(new Link(new Words(id, id), "", "", new Words("", "")), id, List.of());
    }
  }

  /** A practice to choose. */
  public record Choice(String id, Words label) {}
}

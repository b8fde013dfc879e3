package org.malha.groups;

import java.util.List;
import org.malha.web.Form;
import org.malha.web.View;

/**
 * The form that invites somebody into a group.
 *
 * @param missing the organisations of municipalities that nobody represents yet
 * @param others all other organisations that the viewer may choose, by kind
 * @param limited whether further ones are for an administrator to choose
 */
public record InvitePage(
    GroupHead head, Form form, List<Choice> missing, List<Kind> others, boolean limited)
    implements View {
  /** An organisation that can be chosen. */
  public record Choice(String id, String name) {}

  /**
   * Organisations of one kind.
   *
   * @param key of the name of the kind
   */
  public record Kind(String key, List<Choice> choices) {}
}

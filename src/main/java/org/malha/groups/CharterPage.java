package org.malha.groups;

import org.malha.web.SafeHtml;
import org.malha.web.View;

/** What a group agreed on. */
public record CharterPage(GroupHead head, SafeHtml charter) implements View {
  @Override
  public boolean publicPage() {
    return true;
  }
}

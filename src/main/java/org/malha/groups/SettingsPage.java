package org.malha.groups;

import org.jspecify.annotations.Nullable;
import org.malha.web.Form;
import org.malha.web.View;

/**
 * What a group says about itself, in a form.
 *
 * @param version what the author has before their eyes
 * @param wider whether the author must confirm that more people will read what is written
 * @param saved what somebody else saved in the meantime, beside which the author's form stands
 */
public record SettingsPage(
    GroupHead head,
    Form form,
    TerritoryChoice territory,
    int version,
    boolean wider,
    @Nullable Saved saved)
    implements View {
  /** What stands now. */
  public record Saved(String name, String purpose, String visibility, String territory) {}
}

package org.malha.groups;

import java.util.List;
import org.malha.web.View;

/**
 * The groups that somebody may see: theirs, then the others.
 *
 * @param mayCreate whether they may make one
 */
public record GroupsPage(
    boolean signedIn, List<GroupLine> mine, List<GroupLine> others, boolean mayCreate)
    implements View {
  @Override
  public boolean publicPage() {
    return true;
  }
}

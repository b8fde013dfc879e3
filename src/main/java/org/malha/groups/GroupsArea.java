package org.malha.groups;

import jakarta.enterprise.context.ApplicationScoped;
import org.malha.web.Area;
import org.malha.web.Viewer;

/** Groups in the navigation, for everybody: some are public. */
@ApplicationScoped
public class GroupsArea implements Area {
  @Override
  public int order() {
    return 10;
  }

  @Override
  public String key() {
    return "area.groups";
  }

  @Override
  public String path() {
    return "/grupos";
  }

  @Override
  public String icon() {
    return "users-group";
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return true;
  }
}

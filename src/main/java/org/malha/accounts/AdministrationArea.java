package org.malha.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.malha.web.Area;
import org.malha.web.Viewer;

/** The administration in the navigation, for those who have any business there. */
@ApplicationScoped
public class AdministrationArea implements Area {
  @Inject CurrentViewer current;

  @Override
  public int order() {
    return 90;
  }

  @Override
  public String key() {
    return "area.administration";
  }

  @Override
  public String path() {
    return "/administracao";
  }

  @Override
  public String icon() {
    return "settings";
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return current.has(Role.ADMINISTRATOR);
  }
}

package org.malha.constraints;

import jakarta.enterprise.context.ApplicationScoped;
import org.malha.web.Area;
import org.malha.web.Viewer;

/** The register in the navigation; visitors read what is public there. */
@ApplicationScoped
public class ConstraintsArea implements Area {
  @Override
  public int order() {
    return 20;
  }

  @Override
  public String key() {
    return "area.constraints";
  }

  @Override
  public String path() {
    return "/constrangimentos";
  }

  @Override
  public String icon() {
    return "flag";
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return true;
  }
}

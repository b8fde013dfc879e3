package org.malha.library;

import jakarta.enterprise.context.ApplicationScoped;
import org.malha.web.Area;
import org.malha.web.Viewer;

/** The courses in the navigation; everybody reads them. */
@ApplicationScoped
public class TrainingArea implements Area {
  @Override
  public int order() {
    return 40;
  }

  @Override
  public String key() {
    return "area.training";
  }

  @Override
  public String path() {
    return "/formacao";
  }

  @Override
  public String icon() {
    return "school";
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return true;
  }
}

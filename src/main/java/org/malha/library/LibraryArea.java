package org.malha.library;

import jakarta.enterprise.context.ApplicationScoped;
import org.malha.web.Area;
import org.malha.web.Viewer;

/** The library in the navigation; everybody reads it. */
@ApplicationScoped
public class LibraryArea implements Area {
  @Override
  public int order() {
    return 30;
  }

  @Override
  public String key() {
    return "area.library";
  }

  @Override
  public String path() {
    return "/biblioteca";
  }

  @Override
  public String icon() {
    return "books";
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return true;
  }
}

package org.malha.cases;

import jakarta.enterprise.context.ApplicationScoped;
import org.malha.web.Area;

/** Cases in the navigation, for whoever has signed in. */
@ApplicationScoped
public class CasesArea implements Area {
  @Override
  public int order() {
    return 50;
  }

  @Override
  public String key() {
    return "area.cases";
  }

  @Override
  public String path() {
    return "/casos";
  }

  @Override
  public String icon() {
    return "masks-theater";
  }
}

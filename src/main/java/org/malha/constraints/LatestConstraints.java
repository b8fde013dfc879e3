package org.malha.constraints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.malha.accounts.CurrentViewer;
import org.malha.groups.Aside;
import org.malha.groups.Reach;
import org.malha.web.View;

/** The latest constraints of a group, on its page. */
@ApplicationScoped
public class LatestConstraints implements Aside {
  private static final int MOST = 5;

  @Inject CurrentViewer viewer;
  @Inject Register register;

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Optional<View> of(Reach reach) {
    String slug = reach.group().slug();
    boolean writes = reach.member() && viewer.maySpeak();
    return Optional.of(
        new LatestPart(
            register.latest(reach.group().id(), MOST),
            "/constrangimentos?grupo=" + slug,
            writes ? "/constrangimentos/novo?grupo=" + slug : ""));
  }
}

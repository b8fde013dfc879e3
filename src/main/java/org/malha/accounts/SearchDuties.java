package org.malha.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.malha.search.Duties;

/** Whom the search tells more: those who review the content, and those who keep the portal. */
@ApplicationScoped
public class SearchDuties implements Duties {
  @Inject CurrentViewer viewer;

  @Override
  public boolean curates() {
    return viewer.has(Role.CURATOR);
  }

  @Override
  public boolean administers() {
    return viewer.has(Role.ADMINISTRATOR);
  }
}

package org.malha.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.malha.accounts.CurrentViewer;
import org.malha.library.Tried.Mine;
import org.malha.library.Tried.Told;
import org.malha.territory.Territory;

/** Puts together what pages show of where a practice was tried. */
@ApplicationScoped
@Transactional
public class TriedPages {
  @Inject CurrentViewer viewer;
  @Inject Trying trying;
  @Inject Territory territory;

  /** For a practice, as this viewer sees it. */
  Tried of(Holding holding) {
    List<Told> told =
        trying.of(holding.row()).stream()
            .map(
                one ->
                    new Told(
                        one.dico(),
                        territory.name(one.dico()),
                        one.said(),
                        viewer.signedIn() ? one.saidBy().name() : "",
                        one.saidAt()))
            .toList();
    Set<String> said = told.stream().map(Told::dico).collect(Collectors.toSet());
    return new Tried(
        told, mine(said), holding.item().path() + "/experimentada/", viewer.signedIn());
  }

  private List<Mine> mine(Set<String> said) {
    return viewer.mandates().stream()
        .map(mandate -> mandate.organisation().dico())
        .flatMap(Optional::stream)
        .distinct()
        .map(dico -> new Mine(dico, territory.name(dico), said.contains(dico)))
        .toList();
  }
}

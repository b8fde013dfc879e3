package org.malha.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.malha.accounts.CurrentViewer;
import org.malha.constraints.Aside;
import org.malha.constraints.Found;
import org.malha.content.Words;
import org.malha.library.LinksPart.Choice;
import org.malha.library.LinksPart.Linked;
import org.malha.web.CurrentRequest;
import org.malha.web.View;

/** The practices beside a constraint, without a statement. */
@ApplicationScoped
public class LinksBeside implements Aside {
  @Inject Shelf shelf;
  @Inject Outcomes outcomes;
  @Inject CurrentViewer viewer;
  @Inject CurrentRequest request;

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Optional<View> of(Found found) {
    Library library = shelf.lately();
    boolean may = viewer.maySpeak() && found.reach().member();
    var linked = new LinkedHashMap<String, Linked>();
    for (String id : found.constraint().practices()) {
      Optional<Practice> practice = library.practice(id);
      if (practice.isPresent() || may) {
        linked.put(
            practice.map(Practice::id).orElse(id),
            practice.map(one -> linked(library, one)).orElse(Linked.unreadable(id)));
      }
    }
    if (linked.isEmpty() && !may) {
      return Optional.empty();
    }
    return Optional.of(
        new LinksPart(
            List.copyOf(linked.values()),
            may ? others(library, linked.keySet()) : List.of(),
            "/constrangimentos/" + found.constraint().id() + "/praticas",
            may));
  }

  private Linked linked(Library library, Practice practice) {
    return new Linked(
        practice.link(),
        practice.id(),
        library
            .holding(practice.kind(), practice.id())
            .map(holding -> outcomes.lately(holding.row()))
            .orElse(List.of()));
  }

  private List<Choice> others(Library library, Set<String> linked) {
    return library.byTitle(request.language()).stream()
        .filter(practice -> !linked.contains(practice.id()))
        .map(practice -> new Choice(practice.id(), label(practice)))
        .toList();
  }

  private static Words label(Practice practice) {
    String code = practice.code().map(one -> " (" + one + ")").orElse("");
    return new Words(practice.title().pt() + code, practice.title().en() + code);
  }
}

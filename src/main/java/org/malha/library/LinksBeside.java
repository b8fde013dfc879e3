package org.malha.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashSet;
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
import org.malha.web.SortKeys;
import org.malha.web.View;

/** The practices beside a constraint, without a statement. */
@ApplicationScoped
public class LinksBeside implements Aside {
  @Inject Shelf shelf;
  @Inject CurrentViewer viewer;
  @Inject CurrentRequest request;

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Optional<View> of(Found found) {
    Library library = shelf.lately();
    var linked = new LinkedHashSet<Item>();
    found.constraint().practices().stream()
        .flatMap(id -> library.practice(id).stream())
        .forEach(linked::add);
    boolean may = viewer.maySpeak() && found.reach().member();
    if (linked.isEmpty() && !may) {
      return Optional.empty();
    }
    return Optional.of(
        new LinksPart(
            linked.stream().map(item -> new Linked(item.link(), item.id())).toList(),
            may ? others(library, linked) : List.of(),
            "/constrangimentos/" + found.constraint().id() + "/praticas",
            may));
  }

  private List<Choice> others(Library library, Set<Item> linked) {
    return library.all(Practice.class).stream()
        .filter(practice -> !linked.contains(practice))
        .map(practice -> new Choice(practice.id(), label(practice)))
        .sorted(Comparator.comparing(choice -> SortKeys.of(choice.label().in(request.language()))))
        .toList();
  }

  private static Words label(Practice practice) {
    String code = practice.code().map(one -> " (" + one + ")").orElse("");
    return new Words(practice.title().pt() + code, practice.title().en() + code);
  }
}

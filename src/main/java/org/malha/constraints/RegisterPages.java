package org.malha.constraints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.malha.accounts.CurrentViewer;
import org.malha.constraints.RegisterPage.Cell;
import org.malha.constraints.RegisterPage.Chip;
import org.malha.constraints.RegisterPage.Choice;
import org.malha.constraints.RegisterPage.Facets;
import org.malha.constraints.RegisterPage.Links;
import org.malha.constraints.RegisterPage.Row;
import org.malha.content.Concept;
import org.malha.territory.Territory;
import org.malha.web.Language;
import org.malha.web.Messages;
import org.malha.web.SortKeys;

/** Puts the register together as its address asks for it. */
@ApplicationScoped
public class RegisterPages {
  static final String PATH = "/constrangimentos";

  @Inject CurrentViewer viewer;
  @Inject Register register;
  @Inject Taxonomy taxonomy;
  @Inject Territory territory;

  /** Those that are wanted, for a file. */
  List<Line> wanted(Wanted wanted) {
    return Selection.of(register.lines(viewer.id()), wanted, me()).found();
  }

  /** The page. */
  RegisterPage page(Wanted wanted, Language language) {
    List<Line> readable = register.lines(viewer.id());
    Selection selection = Selection.of(readable, wanted, me());
    int total = selection.found().size();
    int pages = Math.max(1, (total + Wanted.PAGE - 1) / Wanted.PAGE);
    Wanted here = wanted.page(Math.min(wanted.page(), pages));
    List<Facets> facets = facets(readable, selection, here, language);
    return new RegisterPage(
        here,
        total,
        readable.size(),
        here.cells() ? List.of() : rows(selection, here),
        here.cells() ? cells(selection, here) : List.of(),
        facets,
        chips(facets, here),
        links(here, pages),
        viewer.signedIn(),
        viewer.signedIn() && viewer.maySpeak());
  }

  private Selection.Me me() {
    Set<String> own =
        viewer.mandates().stream()
            .map(mandate -> mandate.organisation().dico())
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    return new Selection.Me(viewer.id(), own);
  }

  private List<Row> rows(Selection selection, Wanted here) {
    return selection.found().stream()
        .skip((here.page() - 1L) * Wanted.PAGE)
        .limit(Wanted.PAGE)
        .map(this::row)
        .toList();
  }

  private Row row(Line line) {
    List<Integer> on =
        Stream.of(line.element(), line.secondElement())
            .filter(Objects::nonNull)
            .map(id -> taxonomy.element(id).cell())
            .toList();
    return new Row(line, on, taxonomy.element(line.element()));
  }

  private List<Cell> cells(Selection selection, Wanted here) {
    return taxonomy.elements().stream()
        .map(
            element ->
                new Cell(
                    element,
                    selection.count(Facet.ELEMENT, element.id()),
                    PATH + here.only(Facet.ELEMENT, element.id()).query()))
        .toList();
  }

  private List<Facets> facets(
      List<Line> readable, Selection selection, Wanted wanted, Language language) {
    var facets = new ArrayList<Facets>();
    for (Facet facet : Facet.values()) {
      List<Choice> choices =
          labels(facet, readable, language).entrySet().stream()
              .map(value -> choice(facet, value.getKey(), value.getValue(), selection, wanted))
              .filter(choice -> choice.chosen() || choice.count() > 0 || facet == Facet.STATE)
              .toList();
      if (choices.size() > 1 || choices.stream().anyMatch(Choice::chosen)) {
        facets.add(new Facets(facet, choices));
      }
    }
    return facets;
  }

  private Choice choice(
      Facet facet, String value, String label, Selection selection, Wanted wanted) {
    int cell = facet == Facet.ELEMENT ? taxonomy.element(value).cell() : -1;
    boolean chosen = wanted.chosen(facet).contains(value);
    return new Choice(value, label, cell, chosen, selection.count(facet, value));
  }

  /** Every value of a facet with its words, in the order in which people look for them. */
  private Map<String, String> labels(Facet facet, List<Line> readable, Language language) {
    return switch (facet) {
      case GROUP ->
          sorted(
              readable.stream()
                  .collect(Collectors.toMap(Line::group, Line::groupName, (a, b) -> a)));
      case MUNICIPALITY ->
          sorted(
              readable.stream()
                  .flatMap(line -> facet.values(line).stream())
                  .distinct()
                  .collect(Collectors.toMap(dico -> dico, territory::name)));
      case STATE -> states(language);
      case ELEMENT -> named(taxonomy.elements().stream().map(Element::concept).toList(), language);
      case SECTOR -> named(taxonomy.sectors().values(), language);
    };
  }

  private static Map<String, String> sorted(Map<String, String> labels) {
    var sorted = new LinkedHashMap<String, String>();
    SortKeys.sorted(labels.entrySet().stream(), Map.Entry::getValue)
        .forEach(label -> sorted.put(label.getKey(), label.getValue()));
    return sorted;
  }

  private static Map<String, String> states(Language language) {
    var labels = new LinkedHashMap<String, String>();
    for (State state : State.values()) {
      labels.put(state.slug(), Messages.text(language, state.key()));
    }
    return labels;
  }

  private static Map<String, String> named(Collection<Concept> concepts, Language language) {
    var labels = new LinkedHashMap<String, String>();
    concepts.forEach(concept -> labels.put(concept.id(), concept.shortName().in(language)));
    return labels;
  }

  private static List<Chip> chips(List<Facets> facets, Wanted wanted) {
    var chips = new ArrayList<Chip>();
    for (Facets one : facets) {
      one.choices().stream()
          .filter(Choice::chosen)
          .map(
              choice ->
                  new Chip(
                      one.facet(),
                      choice.label(),
                      PATH + wanted.without(one.facet(), choice.value()).query()))
          .forEach(chips::add);
    }
    return chips;
  }

  private static Links links(Wanted here, int pages) {
    return new Links(
        PATH + new Wanted(Map.of(), false, here.order(), here.cells(), 1).query(),
        PATH + here.mine(false).query(),
        PATH + here.cells(false).query(),
        PATH + here.cells(true).query(),
        PATH + "/ficheiro.csv" + here.page(1).query(),
        here.page() > 1 ? PATH + here.page(here.page() - 1).query() : "",
        here.page() < pages ? PATH + here.page(here.page() + 1).query() : "");
  }
}

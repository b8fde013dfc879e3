package org.malha.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.malha.constraints.Element;
import org.malha.constraints.Taxonomy;
import org.malha.content.Words;
import org.malha.library.Fact.Value;
import org.malha.web.View;

/** Puts the page of a practice together. */
@ApplicationScoped
public class PracticePages {
  private static final Set<String> SAID_IF_SILENT = Set.of("phase", "evaluation", "effects");
  private static final Map<String, String> FILTERS =
      Map.of(
          "elements", "elemento",
          "sectors", "setor",
          "target_groups", "para",
          "evaluation", "avaliacao");

  @Inject Taxonomy taxonomy;
  @Inject Articles articles;
  @Inject TriedPages tried;
  @Inject PracticeLinks links;

  /** The page as this viewer sees it. */
  View page(Library library, Practice practice) {
    Holding holding = library.holding(practice.kind(), practice.id()).orElseThrow();
    Set<String> ids = library.elements(practice);
    List<Element> elements =
        taxonomy.elements().stream().filter(e -> ids.contains(e.id())).toList();
    return new PracticePage(
        articles.of(library, holding),
        practice,
        practice.country().isEmpty() ? new Words("", "") : Countries.name(practice.country()),
        elements,
        facts(practice),
        related(library, practice),
        tried.of(holding),
        links.of(holding));
  }

  private static List<Fact> facts(Practice practice) {
    var facts = new ArrayList<Fact>();
    Set<String> ours = practice.inferred();
    if (!practice.country().isEmpty()) {
      facts.add(
          new Fact(
              "fact.country",
              List.of(
                  new Value(
                      Countries.name(practice.country()),
                      new Words("", ""),
                      "/praticas?pais=" + practice.country())),
              false));
    }
    practice
        .territory()
        .ifPresent(t -> facts.add(Fact.of("fact.territory", t, ours.contains("territory"))));
    practice
        .organisation()
        .ifPresent(
            o ->
                facts.add(
                    Fact.of("fact.organisation", new Words(o, o), ours.contains("organisation"))));
    practice.originalTitle().ifPresent(t -> facts.add(Fact.of("fact.original", t)));
    practice.started().ifPresent(y -> facts.add(Fact.of("fact.started", String.valueOf(y))));
    practice.target().ifPresent(t -> facts.add(Fact.of("fact.target", t, ours.contains("target"))));
    for (String field : Practice.FIELDS.keySet()) {
      List<Value> values =
          practice.facts(field).stream().map(c -> Value.of(c, path(field, c.id()))).toList();
      boolean silent = SAID_IF_SILENT.contains(field) && !practice.literature();
      if (!values.isEmpty() || silent) {
        facts.add(new Fact("fact." + field, values, ours.contains(field)));
      }
    }
    practice.cited().ifPresent(c -> facts.add(Fact.of("fact.cited", c)));
    practice
        .website()
        .ifPresent(
            w ->
                facts.add(
                    new Fact(
                        "fact.website",
                        List.of(new Value(new Words(w, w), new Words("", ""), w)),
                        false)));
    return facts;
  }

  private static @org.jspecify.annotations.Nullable String path(String field, String id) {
    String filter = FILTERS.get(field);
    return filter == null ? null : "/praticas?" + filter + "=" + id;
  }

  private static List<Related> related(Library library, Practice practice) {
    var found = new ArrayList<Related>();
    add(
        found,
        "related.constraints",
        library.answeredBy(practice).stream().map(Library::link).toList());
    add(found, "related.lessons", library.lessons(Target.PRACTICE, practice.id()));
    var neighbours = new LinkedHashSet<>(library.practiceLinks(practice.related()));
    for (Item item : library.pointingAt(Target.PRACTICE, practice.id())) {
      if (item instanceof Practice) {
        neighbours.add(item.link());
      }
    }
    library
        .all(Practice.class)
        .forEach(
            other -> {
              boolean near =
                  !other.country().isEmpty() && other.country().equals(practice.country());
              if (near && neighbours.size() < 6) {
                neighbours.add(other.link());
              }
            });
    neighbours.remove(practice.link());
    add(found, "related.practices", List.copyOf(neighbours));
    add(
        found,
        "related.models",
        library.all(CountryModel.class).stream()
            .filter(
                model ->
                    model.practices().contains(practice.name())
                        || model.countries().contains(practice.country()))
            .map(Item::link)
            .toList());
    add(
        found,
        "related.named",
        library.pointingAt(Target.PRACTICE, practice.id()).stream()
            .filter(item -> !(item instanceof Practice) && !(item instanceof CountryModel))
            .filter(item -> !(item instanceof Lesson))
            .map(Item::link)
            .toList());
    return found;
  }

  static void add(List<Related> to, String key, List<Link> links) {
    if (!links.isEmpty()) {
      to.add(new Related(key, links));
    }
  }
}

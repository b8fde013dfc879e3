package org.malha.constraints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.malha.content.Concept;
import org.malha.content.Vocabularies;
import org.malha.content.Vocabulary;
import org.malha.content.Yaml;

/** The vocabularies that classify constraints. */
@ApplicationScoped
public class Taxonomy {
  private static final List<Integer> NINE = List.of(0, 1, 2, 3, 4, 5, 6, 7, 8);

  private final Map<String, Element> elements;
  private final Map<String, Concept> sectors;
  private final Map<String, Concept> actors;
  private final Map<String, Concept> barriers;
  private final Map<String, Concept> recommendations;
  private final Map<String, Concept> esnRecommendations;
  private final Map<String, Concept> scopes;
  private final Map<String, Concept> natures;

  /** Takes those that it needs. */
  @Inject
  public Taxonomy(Vocabularies all) {
    barriers = all.concepts("barrier");
    sectors = all.concepts("sector");
    actors = all.concepts("actor");
    recommendations = all.concepts("recommendation");
    esnRecommendations = all.concepts("esn-recommendation");
    scopes = all.concepts("constraint-scope");
    natures = all.concepts("constraint-nature");
    elements = all.made("key-element", this::elements);
  }

  /** For CDI. */
  protected Taxonomy() {
    barriers = sectors = actors = scopes = natures = Map.of();
    recommendations = esnRecommendations = Map.of();
    elements = Map.of();
  }

  private Map<String, Element> elements(Vocabulary vocabulary) {
    Map<String, Element> read =
        Collections.unmodifiableMap(
            vocabulary.rows().stream()
                .map(this::element)
                .sorted(Comparator.comparingInt(Element::cell))
                .collect(
                    Collectors.toMap(
                        Element::id, Function.identity(), (a, b) -> a, LinkedHashMap::new)));
    if (!read.values().stream().map(Element::cell).toList().equals(NINE)) {
      throw new IllegalArgumentException("does not fill the nine cells");
    }
    return read;
  }

  private Element element(Yaml row) {
    List<Integer> cell = row.list("cell").stream().map(Integer::valueOf).toList();
    List<Concept> typical = row.list("barriers").stream().map(id -> known(barriers, id)).toList();
    return new Element(Vocabulary.concept(row), 3 * (cell.get(0) - 1) + cell.get(1) - 1, typical);
  }

  private static <T> T known(Map<String, T> vocabulary, String id) {
    T found = vocabulary.get(id);
    if (found == null) {
      throw new IllegalArgumentException("names " + id + ", which is in no vocabulary");
    }
    return found;
  }

  /** The nine elements, cell by cell. */
  public Collection<Element> elements() {
    return elements.values();
  }

  /** Ids of the nine elements, cell by cell. */
  public Collection<String> elementIds() {
    return elements.keySet();
  }

  /**
   * The element of an id.
   *
   * @throws IllegalArgumentException when there is none
   */
  public Element element(String id) {
    return known(elements, id);
  }

  /** Which services a constraint touches. */
  public Map<String, Concept> sectors() {
    return sectors;
  }

  /** Who can contribute to an answer. */
  public Map<String, Concept> actors() {
    return actors;
  }

  /** The typical obstacles of Table 8. */
  public Map<String, Concept> barriers() {
    return barriers;
  }

  /** What the MAASIP study recommends. */
  public Map<String, Concept> recommendations() {
    return recommendations;
  }

  /** What the ESN study recommends. */
  public Map<String, Concept> esnRecommendations() {
    return esnRecommendations;
  }

  /** Where a reported constraint was observed. */
  public Map<String, Concept> scopes() {
    return scopes;
  }

  /** Whether a source names a constraint or implies it. */
  public Map<String, Concept> natures() {
    return natures;
  }

  /** Those concepts of a vocabulary that have these ids; an id that went away is left out. */
  static List<Concept> among(Map<String, Concept> vocabulary, Collection<String> ids) {
    return vocabulary.values().stream().filter(c -> ids.contains(c.id())).toList();
  }
}

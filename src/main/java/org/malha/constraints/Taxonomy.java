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
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The vocabularies that classify constraints, read once. A vocabulary of the settings' folder that
 * cannot be read is named in the log and replaced by the packed one.
 */
@ApplicationScoped
public class Taxonomy {
  private static final Logger LOG = Logger.getLogger(Taxonomy.class.getName());

  private static final List<Integer> NINE = List.of(0, 1, 2, 3, 4, 5, 6, 7, 8);

  private final Map<String, Element> elements;
  private final Map<String, Concept> sectors;
  private final Map<String, Concept> actors;
  private final Map<String, Concept> barriers;
  private final Map<String, Concept> recommendations;
  private final Map<String, Concept> esnRecommendations;
  private final Map<String, Concept> scopes;
  private final Map<String, Concept> natures;

  /** Reads every vocabulary. */
  @Inject
  public Taxonomy(Content content) {
    barriers = vocabulary(content, "barrier", Taxonomy::concepts);
    sectors = vocabulary(content, "sector", Taxonomy::concepts);
    actors = vocabulary(content, "actor", Taxonomy::concepts);
    recommendations = vocabulary(content, "recommendation", Taxonomy::concepts);
    esnRecommendations = vocabulary(content, "esn-recommendation", Taxonomy::concepts);
    scopes = vocabulary(content, "constraint-scope", Taxonomy::concepts);
    natures = vocabulary(content, "constraint-nature", Taxonomy::concepts);
    elements = vocabulary(content, "key-element", this::elements);
  }

  /** For CDI. */
  protected Taxonomy() {
    barriers = sectors = actors = scopes = natures = Map.of();
    recommendations = esnRecommendations = Map.of();
    elements = Map.of();
  }

  private static <T> Map<String, T> vocabulary(
      Content content, String name, Function<Yaml, Map<String, T>> reading) {
    String file = name + ".yaml";
    @Nullable String own = content.files("taxonomy", ".yaml").get(file);
    if (own != null) {
      try {
        return reading.apply(Yaml.of(own));
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, "taxonomy/" + file + " cannot be read; the packed one serves", e);
      }
    }
    return reading.apply(Yaml.of(String.valueOf(Content.packed("taxonomy", ".yaml").get(file))));
  }

  private static Map<String, Concept> concepts(Yaml vocabulary) {
    return byId(vocabulary.rows("concepts").stream().map(Taxonomy::concept), Concept::id);
  }

  private Map<String, Element> elements(Yaml vocabulary) {
    Map<String, Element> read =
        byId(
            vocabulary.rows("concepts").stream()
                .map(this::element)
                .sorted(Comparator.comparingInt(Element::cell)),
            Element::id);
    if (!read.values().stream().map(Element::cell).toList().equals(NINE)) {
      throw new IllegalArgumentException("does not fill the nine cells");
    }
    return read;
  }

  private Element element(Yaml row) {
    List<Integer> cell = row.list("cell").stream().map(Integer::valueOf).toList();
    List<Concept> typical = row.list("barriers").stream().map(id -> known(barriers, id)).toList();
    return new Element(concept(row), 3 * (cell.get(0) - 1) + cell.get(1) - 1, typical);
  }

  private static Concept concept(Yaml row) {
    var name = new Words(row.text("pt"), row.text("en"));
    var shortName = new Words(row.text("short_pt", name.pt()), row.text("short_en", name.en()));
    return new Concept(row.text("id"), name, shortName, row.words("def"));
  }

  private static <T> Map<String, T> byId(Stream<T> all, Function<T, String> id) {
    return Collections.unmodifiableMap(
        all.collect(Collectors.toMap(id, Function.identity(), (a, b) -> a, LinkedHashMap::new)));
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

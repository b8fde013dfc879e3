package org.malha.content;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A list of concepts by which content is classified.
 *
 * @param name what the list is about
 * @param concepts by id, in the order of the file
 * @param rows the same as they were written, for what only some vocabularies say
 */
public record Vocabulary(String id, Words name, Map<String, Concept> concepts, List<Yaml> rows) {
  /**
   * Reads a file.
   *
   * @throws Broken saying what is wrong with it
   */
  static Vocabulary read(Yaml file) {
    List<Yaml> rows = file.rows("concepts");
    var concepts = new LinkedHashMap<String, Concept>();
    for (Yaml row : rows) {
      Concept concept = concept(row);
      if (concepts.put(concept.id(), concept) != null) {
        throw new Broken(row.line("id"), "has two concepts " + concept.id());
      }
    }
    return new Vocabulary(
        file.text("id"),
        new Words(file.text("pt"), file.text("en")),
        Collections.unmodifiableMap(concepts),
        rows);
  }

  /** A concept of a row. */
  public static Concept concept(Yaml row) {
    var name = new Words(row.text("pt"), row.text("en"));
    var shortName = new Words(row.text("short_pt", name.pt()), row.text("short_en", name.en()));
    return new Concept(row.text("id"), name, shortName, row.words("def"));
  }

  /** The concept of an id, if there is one. */
  public Optional<Concept> find(String id) {
    return Optional.ofNullable(concepts.get(id));
  }

  /** All of them. */
  public Collection<Concept> all() {
    return concepts.values();
  }
}

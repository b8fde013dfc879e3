package org.malha.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.malha.content.Broken;
import org.malha.content.Concept;
import org.malha.content.Vocabularies;
import org.malha.content.Words;
import org.malha.content.Yaml;

/** The front matter of a file, asked for what a kind needs; remembers all that it points at. */
final class Front {
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private final String file;
  private final Yaml yaml;
  private final Vocabularies vocabularies;
  private final List<Reference> references = new ArrayList<>();

  Front(String file, Yaml yaml, Vocabularies vocabularies) {
    this.file = file;
    this.yaml = yaml;
    this.vocabularies = vocabularies;
  }

  Yaml yaml() {
    return yaml;
  }

  /** What every item has; to be asked for last, when all references are known. */
  Head head(Kind kind, Words title, Words summary, String text) {
    String id = yaml.id("id");
    references.addAll(Reference.in(text));
    return new Head(
        kind,
        id,
        file,
        title,
        summary,
        yaml.rows("source").stream().map(Source::of).toList(),
        yaml.text("licence"),
        List.copyOf(references),
        yaml);
  }

  /** The head of a file that is a list; its {@code source} is a text and not a place. */
  Head list(Kind kind, Words title, String text) {
    return new Head(
        kind,
        yaml.id("id"),
        file,
        title,
        new Words("", ""),
        List.of(),
        yaml.text("licence"),
        Reference.in(text),
        yaml);
  }

  Head head(Kind kind, String text) {
    return head(kind, yaml.words("title"), yaml.words("summary"), text);
  }

  /** The concepts that a field names. */
  List<Concept> concepts(String name, String vocabulary) {
    return yaml.list(name).stream().map(id -> concept(name, id, vocabulary)).toList();
  }

  /** The concept that a field names, if it names one. */
  Optional<Concept> concept(String name, String vocabulary) {
    return yaml.optional(name).map(id -> concept(name, id, vocabulary));
  }

  private Concept concept(String name, String id, String vocabulary) {
    Concept concept = vocabularies.concepts(vocabulary).get(id);
    if (concept == null) {
      throw new Broken(
          yaml.line(name), "names " + id + " as " + name + ", which " + vocabulary + " lacks");
    }
    return concept;
  }

  /**
   * Makes sure that a vocabulary has an id.
   *
   * @throws Broken when it has not
   */
  void known(String name, String id, String vocabulary) {
    concept(name, id, vocabulary);
  }

  /**
   * The concepts of several fields, each a list or a single id, by field; fields without any are
   * left out.
   */
  Map<String, List<Concept>> concepts(Map<String, String> vocabularyByField) {
    var found = new LinkedHashMap<String, List<Concept>>();
    vocabularyByField.forEach(
        (name, vocabulary) -> {
          List<Concept> named =
              yaml.optional(name).isPresent()
                  ? List.of(concept(name, vocabulary).orElseThrow())
                  : concepts(name, vocabulary);
          if (!named.isEmpty()) {
            found.put(name, named);
          }
        });
    return found;
  }

  /** The ids that a field points at. */
  List<String> pointing(String name, Function<String, Target> target) {
    List<String> ids = yaml.pointers(name);
    ids.forEach(id -> references.add(new Reference(target.apply(id), id, yaml.line(name))));
    return ids;
  }

  /** The ids that a field points at. */
  List<String> pointing(String name, Target target) {
    return pointing(name, id -> target);
  }

  /** The one id that a field points at. */
  void pointing(Target target, String name) {
    references.add(new Reference(target, yaml.pointer(name), yaml.line(name)));
  }

  /** Two letters of a country. */
  String country(String name) {
    return country(name, yaml.text(name));
  }

  List<String> countries(String name) {
    return yaml.list(name).stream().map(code -> country(name, code)).toList();
  }

  private String country(String name, String code) {
    if (!COUNTRIES.contains(code)) {
      throw new Broken(yaml.line(name), "names " + code + ", which is no country");
    }
    return code;
  }

  /** The same list in both languages. */
  Phrases phrases(String name) {
    return new Phrases(yaml.list(name + "_pt"), yaml.list(name + "_en"));
  }
}

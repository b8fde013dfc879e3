package org.malha.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.malha.content.Concept;
import org.malha.content.Vocabularies;
import org.malha.content.Words;
import org.malha.search.Entry;
import org.malha.search.Facet;
import org.malha.search.Vocabulary;
import org.malha.web.Language;

/**
 * The library as the search keeps it: every item with its texts in both languages, what its page
 * says beside them, and what it points at.
 */
public final class LibraryEntries {
  /** The kind of the journal rows of the library. */
  public static final String KIND = "library";

  private final Library library;
  private final Map<String, Concept> actors;

  /** Of a state of the library. */
  public LibraryEntries(Library library, Vocabularies vocabularies) {
    this.library = library;
    this.actors = vocabularies.concepts("actor");
  }

  /** What a search finds of an item: one entry, or one for each figure of a file. */
  public List<Entry> of(Item item) {
    var byKey = new LinkedHashMap<String, List<SearchEntry>>();
    SearchEntry.of(library, item)
        .forEach(one -> byKey.computeIfAbsent(one.key(), key -> new ArrayList<>()).add(one));
    return byKey.values().stream().map(texts -> entry(item, texts)).toList();
  }

  /** What terms are called, for a search that knows all names. */
  public List<Vocabulary.Thing> things() {
    return library.all(Term.class).stream()
        .map(term -> new Vocabulary.Thing(id(term), names(term)))
        .toList();
  }

  private static List<Vocabulary.Name> names(Term term) {
    var names = new ArrayList<Vocabulary.Name>();
    for (Language language : Language.values()) {
      Stream.concat(
              Stream.of(term.title().in(language)), GlossaryPage.others(term, language).stream())
          .forEach(
              name ->
                  names.add(new Vocabulary.Name(language, name, !term.untouched().contains(name))));
    }
    return names;
  }

  private Entry entry(Item item, List<SearchEntry> texts) {
    SearchEntry first = texts.get(0);
    Entry.Builder entry = Entry.of(KIND, first.key(), first.kind().word(), first.url());
    entry.id(item instanceof FigureSet ? first.key().replace('/', ':') : id(item));
    for (SearchEntry one : texts) {
      entry.text(one.language(), one.title(), (one.summary() + "\n" + one.text()).strip());
      entry.about(one.language(), about(item, one));
    }
    first
        .facets()
        .forEach((name, values) -> Facet.of(facet(name)).ifPresent(f -> entry.facet(f, values)));
    entry.names(texts.stream().flatMap(one -> one.others().stream()).distinct().toList());
    return entry.codes(codes(item)).links(links(item)).build();
  }

  private static String facet(String name) {
    return switch (name) {
      case "country" -> Facet.TERRITORY.code();
      case "delivery" -> Facet.FORM.code();
      case "type" -> "";
      default -> name;
    };
  }

  private static String id(Item item) {
    return item instanceof Practice practice
        ? Target.PRACTICE.word() + ":" + practice.name().toLowerCase(Locale.ROOT)
        : item.kind().target().word() + ":" + item.id();
  }

  /** A recommendation is also called by its number. */
  private static List<String> codes(Item item) {
    if (item instanceof Practice practice) {
      return practice.code().stream().toList();
    }
    if (!(item instanceof Recommendation one)) {
      return List.of();
    }
    String number = one.code().substring(one.code().lastIndexOf('-') + 1);
    return one.study().equals("REC")
        ? List.of(one.code(), "Recomendação " + number, "Recommendation " + number)
        : List.of(one.code());
  }

  private Set<String> links(Item item) {
    return item.references().stream()
        .map(to -> library.id(to.target(), to.id()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private String about(Item item, SearchEntry text) {
    Language language = text.language();
    Stream<String> beside =
        switch (item) {
          case Practice one -> practice(one, language);
          case CountryModel one -> model(one, language);
          case Recommendation one ->
              one.addressees().stream()
                  .flatMap(id -> Optional.ofNullable(actors.get(id)).stream())
                  .map(actor -> actor.name().in(language));
          case Course one -> course(one, language);
          case Unit one -> one.outcomes().in(language).stream();
          default -> Stream.empty();
        };
    return Stream.concat(Stream.of(text.summary()), beside)
        .filter(said -> !said.isBlank())
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  private static Stream<String> practice(Practice one, Language language) {
    return Stream.of(
            one.facts().values().stream().flatMap(List::stream).map(c -> c.name().in(language)),
            said(one.target(), language),
            said(one.territory(), language),
            one.organisation().stream(),
            one.originalTitle().stream(),
            one.cited().stream(),
            Countries.said(one.country(), language))
        .flatMap(words -> words);
  }

  private static Stream<String> model(CountryModel one, Language language) {
    return Stream.of(
            Stream.concat(one.sectors().stream(), one.enablers().stream())
                .map(concept -> concept.name().in(language)),
            said(one.territory(), language),
            one.legalBasis().stream(),
            one.countries().stream().flatMap(country -> Countries.said(country, language)))
        .flatMap(words -> words);
  }

  private Stream<String> course(Course one, Language language) {
    return Stream.of(
            Stream.of(one.audience().in(language)),
            one.outcomes().in(language).stream(),
            library.units(one.id()).stream()
                .flatMap(
                    unit ->
                        Stream.of(unit.title().in(language), unit.head().summary().in(language))))
        .flatMap(words -> words);
  }

  private static Stream<String> said(Optional<Words> words, Language language) {
    return words.stream().map(both -> both.in(language));
  }
}

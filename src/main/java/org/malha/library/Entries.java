package org.malha.library;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.malha.content.Concept;
import org.malha.content.Questions;
import org.malha.content.Vocabularies;
import org.malha.search.Entry;
import org.malha.search.Facet;
import org.malha.search.Vocabulary;
import org.malha.web.Language;
import org.malha.web.Markdown;

/**
 * Items of the library as a search finds them, for everybody: by what they say, by the words of
 * their table of facts, and by what they point at.
 */
final class Entries {
  static final String KIND = "library";
  private static final int LONGEST = 200_000;
  private static final Map<String, Facet> FACETS =
      Map.of(
          "sectors", Facet.SECTOR,
          "target_groups", Facet.TARGET,
          "phase", Facet.PHASE,
          "evaluation", Facet.EVIDENCE,
          "delivery", Facet.FORM);

  private final Library library;
  private final Map<String, Concept> actors;
  private final Questions questions;

  /** Of a state of the library. */
  Entries(Library library, Vocabularies vocabularies, Questions questions) {
    this.library = library;
    this.questions = questions;
    this.actors = vocabularies.concepts("actor");
  }

  /** What can be found of an item: itself, or each figure of a file of figures. */
  List<Entry> of(Holding holding) {
    if (holding.vanished()) {
      return List.of();
    }
    if (holding.item() instanceof FigureSet set) {
      return set.figures().stream().map(figure -> of(figure, holding)).toList();
    }
    return List.of(entry(holding));
  }

  /** The ids of all that the library and the studies hold, as they are found by them. */
  static Set<String> ids(Library library) {
    return library.holdings().stream()
        .map(Holding::item)
        .flatMap(Entries::ids)
        .collect(Collectors.toSet());
  }

  private static Stream<String> ids(Item item) {
    return item instanceof FigureSet set
        ? set.figures().stream().map(figure -> id(Target.FIGURE, figure.id()))
        : Stream.of(id(item.kind().target(), name(item)));
  }

  private static String name(Item item) {
    return item instanceof Practice practice ? practice.name() : item.id();
  }

  /** What a term is called, for searches that know one of its names only. */
  static Vocabulary.Thing names(Term term) {
    var names = new ArrayList<Vocabulary.Name>();
    for (Language language : Language.values()) {
      Stream.of(
              List.of(term.title().in(language)),
              term.abbreviations().in(language),
              term.others().in(language))
          .flatMap(List::stream)
          .forEach(
              name ->
                  names.add(new Vocabulary.Name(language, name, !term.untouched().contains(name))));
    }
    return new Vocabulary.Thing(id(Target.TERM, term.id()), names);
  }

  private Entry of(Figure figure, Holding holding) {
    Entry.Builder entry =
        begun(Target.FIGURE, figure.id(), figure.path(), holding)
            .links(
                figure.concepts().stream()
                    .map(concept -> id(Target.TERM, concept))
                    .collect(Collectors.toSet()));
    for (Language language : Language.values()) {
      entry.text(
          language,
          figure.label().in(language),
          lines(
              figure.value(language) + " " + figure.unitShown(language),
              figure.note().map(note -> note.in(language)).orElse("")));
    }
    return entry.build();
  }

  private Entry entry(Holding holding) {
    Item item = holding.item();
    Entry.Builder entry =
        begun(item.kind().target(), name(item), item.path(), holding)
            .links(links(item))
            .codes(codes(item));
    if (item instanceof Term term) {
      entry.names(names(term).names().stream().map(Vocabulary.Name::text).distinct().toList());
    }
    for (Language language : languages(item)) {
      entry
          .text(language, item.title().in(language), text(item, language))
          .about(language, about(item, language));
    }
    narrow(item, entry);
    return entry.build();
  }

  private static List<Language> languages(Item item) {
    return item instanceof Lesson lesson ? List.of(lesson.language()) : List.of(Language.values());
  }

  private Entry.Builder begun(Target target, String name, String path, Holding holding) {
    String id = id(target, name);
    return Entry.part(KIND, holding.row(), id, target.word(), path)
        .asked(questions.of(id))
        .date(holding.changedAt());
  }

  private static String id(Target target, String name) {
    return target.word() + ":" + name.toLowerCase(java.util.Locale.ROOT);
  }

  private Set<String> links(Item item) {
    return item.references().stream()
        .map(reference -> library.id(reference.target(), reference.id()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static List<String> codes(Item item) {
    if (item instanceof Recommendation one && one.study().equals("REC")) {
      String number = one.code().substring(4);
      return List.of(one.code(), "Recomendação " + number, "Recommendation " + number);
    }
    return item instanceof Recommendation one
        ? List.of(one.code())
        : item instanceof Practice practice ? practice.code().stream().toList() : List.of();
  }

  private static String text(Item item, Language language) {
    Stream<String> passages =
        item.texts().in(language).stream()
            .map(
                passage ->
                    lines(
                        passage.heading(),
                        Markdown.plainText(
                            Reference.linked(passage.markdown(), "", (target, id) -> null),
                            LONGEST)));
    String summary =
        item instanceof Term || item instanceof Lesson ? "" : item.head().summary().in(language);
    return Stream.concat(Stream.of(summary), passages)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /** What its page says beside the text. */
  private String about(Item item, Language language) {
    var about = new LinkedHashSet<String>();
    about.add(
        item instanceof Term || item instanceof Lesson ? "" : item.head().summary().in(language));
    switch (item) {
      case Practice practice -> {
        practice.facts().values().forEach(facts -> facts.forEach(c -> about.add(of(c, language))));
        practice.target().ifPresent(target -> about.add(target.in(language)));
        practice.territory().ifPresent(territory -> about.add(territory.in(language)));
        Stream.of(practice.organisation(), practice.originalTitle(), practice.cited())
            .forEach(said -> said.ifPresent(about::add));
        Countries.said(practice.country(), language).forEach(about::add);
      }
      case CountryModel model -> {
        model.sectors().forEach(c -> about.add(of(c, language)));
        model.enablers().forEach(c -> about.add(of(c, language)));
        model.territory().ifPresent(territory -> about.add(territory.in(language)));
        model.legalBasis().ifPresent(about::add);
        model.countries().forEach(code -> Countries.said(code, language).forEach(about::add));
      }
      case Recommendation one -> {
        for (String addressee : one.addressees()) {
          Concept actor = actors.get(addressee);
          about.add(actor == null ? "" : of(actor, language));
        }
      }
      case Course course -> {
        about.add(course.audience().in(language));
        about.addAll(course.outcomes().in(language));
        for (Unit unit : library.units(course.id())) {
          about.add(unit.title().in(language));
          about.add(unit.head().summary().in(language));
        }
      }
      case Unit unit -> about.addAll(unit.outcomes().in(language));
      case Lesson lesson -> {
        lesson.situation().ifPresent(situation -> about.add(situation.in(language)));
        lesson.sectors().forEach(c -> about.add(of(c, language)));
      }
      default -> {}
    }
    about.remove("");
    return String.join("\n", about);
  }

  private static String of(Concept concept, Language language) {
    return concept.name().in(language);
  }

  private void narrow(Item item, Entry.Builder entry) {
    if (item instanceof Practice practice) {
      entry.facet(Facet.ELEMENT, library.elements(practice));
      entry.facet(Facet.TERRITORY, practice.country());
      FACETS.forEach(
          (field, facet) ->
              entry.facet(facet, practice.facts(field).stream().map(Concept::id).toList()));
      practice.started().ifPresent(year -> entry.facet(Facet.YEAR, String.valueOf(year)));
    } else if (item instanceof CountryModel model) {
      entry.facet(Facet.TERRITORY, model.countries());
      entry.facet(Facet.SECTOR, model.sectors().stream().map(Concept::id).toList());
    } else if (item instanceof Lesson lesson) {
      entry.facet(Facet.ELEMENT, library.elements(lesson));
      entry.facet(Facet.SECTOR, lesson.sectors().stream().map(Concept::id).toList());
    }
  }

  private static String lines(String... lines) {
    return Stream.of(lines).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
  }
}

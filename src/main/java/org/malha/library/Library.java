package org.malha.library;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.malha.constraints.ReportedConstraint;
import org.malha.content.Fault;
import org.malha.content.Questions;
import org.malha.content.Words;
import org.malha.web.Language;
import org.malha.web.Markdown;
import org.malha.web.SortKeys;

/**
 * All items as they stand at one version, and what they say of each other. It never changes, so a
 * page that holds one sees one state. Texts become HTML when they are first asked for, once for
 * each version of the library.
 */
public final class Library {
  /** What is shown before anything was imported. */
  static final Library EMPTY = new Library(-1, List.of(), List.of());

  private static final String LONGEST_PREFIX = "/en";

  private record Rendered(String path, Language language, String prefix) {}

  private final long version;
  private final Map<String, Holding> holdings = new LinkedHashMap<>();
  private final Map<String, Practice> practices = new HashMap<>();
  private final Map<String, Figure> figures = new LinkedHashMap<>();
  private final Map<String, ReportedConstraint> constraints = new LinkedHashMap<>();
  private final Map<String, List<Item>> pointing = new HashMap<>();
  private final Set<String> circular;
  private final List<Fault> faults = new ArrayList<>();
  private final Map<Language, List<Practice>> byTitle = new ConcurrentHashMap<>();
  private final Map<Rendered, List<Section>> rendered = new ConcurrentHashMap<>();

  Library(long version, Collection<Holding> all, Collection<ReportedConstraint> reported) {
    this.version = version;
    reported.forEach(one -> constraints.put(one.id(), one));
    all.stream()
        .sorted(Comparator.comparing(holding -> holding.item().head().file()))
        .forEach(this::add);
    circular = circles();
    holdings.values().forEach(holding -> check(holding.item()));
  }

  private void add(Holding holding) {
    Item item = holding.item();
    if (holdings.putIfAbsent(key(item.kind(), item.id()), holding) != null) {
      fault(item, "id", "has the id of another file: " + item.id());
      return;
    }
    if (item instanceof Practice practice) {
      Practice other = practices.putIfAbsent(practice.name(), practice);
      if (other != null) {
        fault(item, "code", "has the code of " + other.head().file() + ": " + practice.name());
      }
      practices.putIfAbsent(practice.id(), practice);
    } else if (item instanceof FigureSet set) {
      for (Figure figure : set.figures()) {
        if (figures.putIfAbsent(figure.id(), figure) != null) {
          faults.add(new Fault(figure.file(), figure.line(), "has two figures " + figure.id()));
        }
      }
    }
  }

  private void check(Item item) {
    for (Reference reference : item.references()) {
      if (path(reference.target(), reference.id()) == null) {
        faults.add(
            new Fault(
                item.head().file(),
                reference.line(),
                "points at "
                    + reference.target().word()
                    + ":"
                    + reference.id()
                    + ", which is not there"));
      } else {
        List<Item> from =
            pointing.computeIfAbsent(
                pointed(reference.target(), reference.id()), id -> new ArrayList<>());
        if (!from.contains(item)) {
          from.add(item);
        }
      }
    }
    for (Language language : Language.values()) {
      if (item.texts().in(language).stream().anyMatch(one -> tooLong(one, LONGEST_PREFIX))) {
        String words = "has a part of more than 50,000 characters in " + language.code();
        faults.add(new Fault(item.head().file(), 0, words + " once its links have their paths"));
      }
    }
    if (circular.contains(item.id()) && item instanceof Term) {
      fault(item, "broader", "is broader than itself");
    }
  }

  /** The ids of terms from which a way of {@code broader} leads back to them. */
  private Set<String> circles() {
    var found = new LinkedHashSet<String>();
    for (Term term : all(Term.class)) {
      var seen = new LinkedHashSet<String>();
      var next = new ArrayList<>(term.broader());
      while (!next.isEmpty()) {
        String id = next.remove(0);
        if (seen.add(id)) {
          find(Kind.TERM, id).map(Term.class::cast).ifPresent(t -> next.addAll(t.broader()));
        }
      }
      if (seen.contains(term.id())) {
        found.add(term.id());
      }
    }
    return found;
  }

  private void fault(Item item, String name, String what) {
    faults.add(new Fault(item.head().file(), item.head().front().line(name), what));
  }

  private static String key(Kind kind, String id) {
    return kind.word() + "/" + id;
  }

  /** Which state of the library this is. */
  public long version() {
    return version;
  }

  /** What is wrong between items: links that lead nowhere, ids that two have, circles. */
  public List<Fault> faults() {
    return List.copyOf(faults);
  }

  /** The questions of what is not there. */
  List<Fault> strangers(Questions questions) {
    var there = new HashSet<>(Entries.ids(this));
    constraints.keySet().forEach(id -> there.add(id(Target.CONSTRAINT, id)));
    return questions.strangers(there::contains);
  }

  /** Every item with its row, by file. */
  public Collection<Holding> holdings() {
    return holdings.values();
  }

  /** The item of an id, if there is one. */
  public Optional<Item> find(Kind kind, String id) {
    return holding(kind, id).map(Holding::item);
  }

  /** The same with its row. */
  public Optional<Holding> holding(Kind kind, String id) {
    return Optional.ofNullable(holdings.get(key(kind, id)));
  }

  /** The row of an item. */
  Optional<Holding> holding(long row) {
    return holdings.values().stream().filter(holding -> holding.row() == row).findFirst();
  }

  /** All items of a sort, by file. */
  public <T extends Item> List<T> all(Class<T> sort) {
    return holdings.values().stream()
        .map(Holding::item)
        .filter(sort::isInstance)
        .map(sort::cast)
        .toList();
  }

  /** All practices in the order of their titles. */
  List<Practice> byTitle(Language language) {
    return byTitle.computeIfAbsent(
        language, in -> SortKeys.sorted(all(Practice.class).stream(), one -> one.title().in(in)));
  }

  /** The practice of an id or a code, if there is one. */
  public Optional<Practice> practice(String idOrCode) {
    return Optional.ofNullable(practices.get(idOrCode));
  }

  /** All numbers, in the order of their files. */
  public Collection<Figure> figures() {
    return figures.values();
  }

  /** The number of an id, if there is one. */
  public Optional<Figure> figure(String id) {
    return Optional.ofNullable(figures.get(id));
  }

  /** The courses in their order. */
  public List<Course> courses() {
    return all(Course.class).stream().sorted(Comparator.comparingInt(Course::order)).toList();
  }

  /** The units of a course in their order. */
  public List<Unit> units(String course) {
    return all(Unit.class).stream()
        .filter(unit -> unit.course().equals(course))
        .sorted(Comparator.comparingInt(Unit::order))
        .toList();
  }

  /** The terms that a term is a case of; none where that goes round in a circle. */
  public List<String> broader(Term term) {
    return circular.contains(term.id()) ? List.of() : term.broader();
  }

  /** The terms that are a case of a term. */
  public List<Term> narrower(Term term) {
    return all(Term.class).stream().filter(t -> broader(t).contains(term.id())).toList();
  }

  /** The reported constraints that name a practice or a model as an answer. */
  public List<ReportedConstraint> answeredBy(Item item) {
    String name = item instanceof Practice practice ? practice.name() : item.id();
    return constraints.values().stream().filter(one -> one.practices().contains(name)).toList();
  }

  /**
   * The ids of the key elements of a practice: those that it names, and those of the reported
   * constraints that it answers.
   */
  public Set<String> elements(Practice practice) {
    var ids = new LinkedHashSet<String>();
    practice.facts("elements").forEach(concept -> ids.add(concept.id()));
    answeredBy(practice).forEach(one -> ids.add(one.element().id()));
    return ids;
  }

  /** The lessons from cases, the latest month first. */
  public List<Lesson> lessons() {
    return all(Lesson.class).stream()
        .sorted(Comparator.comparing(Lesson::month).reversed().thenComparing(Lesson::id))
        .toList();
  }

  /**
   * The ids of the key elements of the reported constraints and practices that a lesson touches.
   */
  Set<String> elements(Lesson lesson) {
    var ids = new LinkedHashSet<String>();
    lesson.constraints().stream()
        .flatMap(id -> Optional.ofNullable(constraints.get(id)).stream())
        .forEach(one -> ids.add(one.element().id()));
    lesson.practices().stream()
        .flatMap(id -> practice(id).stream())
        .forEach(practice -> ids.addAll(elements(practice)));
    return ids;
  }

  /** The constraints that the studies reported. */
  Collection<ReportedConstraint> reported() {
    return constraints.values();
  }

  /** The lessons from cases that touch something. */
  List<Link> lessons(Target target, String id) {
    return pointingAt(target, id).stream()
        .filter(Lesson.class::isInstance)
        .map(Item::link)
        .toList();
  }

  /** Where a reference leads, without language prefix; null where nothing is there. */
  public @Nullable String path(Target target, String id) {
    return link(target, id).map(Link::path).orElse(null);
  }

  /** The line that leads where a reference does, if something is there. */
  public Optional<Link> link(Target target, String id) {
    return switch (target) {
      case TERM -> find(Kind.TERM, id).map(Item::link);
      case PRACTICE -> practice(id).map(Item::link);
      case MODEL -> find(Kind.MODEL, id).map(Item::link);
      case RECOMMENDATION ->
          find(Kind.RECOMMENDATION, id.toLowerCase(java.util.Locale.ROOT)).map(Item::link);
      case UNIT -> find(Kind.UNIT, id).map(Item::link);
      case COURSE -> find(Kind.COURSE, id).map(Item::link);
      case BACKGROUND -> find(Kind.BACKGROUND, id).map(Item::link);
      case LESSON -> find(Kind.LESSON, id).map(Item::link);
      case FIGURE -> figure(id).map(Figure::link);
      case CONSTRAINT -> Optional.ofNullable(constraints.get(id)).map(Library::link);
    };
  }

  static Link link(ReportedConstraint one) {
    return new Link(one.title(), one.path(), "library.kind.constraint", new Words("", ""));
  }

  /** The lines that lead where some references do; those that lead nowhere are left out. */
  public List<Link> links(Target target, Collection<String> ids) {
    return ids.stream().flatMap(id -> link(target, id).stream()).toList();
  }

  /** The same for a list in which models stand among practices. */
  public List<Link> practiceLinks(Collection<String> ids) {
    return ids.stream().flatMap(id -> link(Target.ofPractice(id), id).stream()).toList();
  }

  /** The items that point at something, by file. */
  public List<Item> pointingAt(Target target, String id) {
    return pointing.getOrDefault(pointed(target, id), List.of());
  }

  /**
   * The items that say something of another one where they are found: what points at it, and of a
   * unit the courses, the one that it may have left among them.
   */
  List<Holding> saying(Item item) {
    Stream<? extends Item> courses = item instanceof Unit ? courses().stream() : Stream.of();
    return Stream.concat(courses, pointingAt(item.kind().target(), item.id()).stream())
        .flatMap(one -> holding(one.kind(), one.id()).stream())
        .distinct()
        .toList();
  }

  /**
   * One id for whatever is pointed at, practices by their code: {@code practice:es1}. Constraints
   * that a study reported are entries of another room, under its word for them.
   */
  String id(Target target, String id) {
    String name = target == Target.PRACTICE ? practice(id).map(Practice::name).orElse(id) : id;
    String word = target == Target.CONSTRAINT ? "reported" : target.word();
    return word + ":" + name.toLowerCase(java.util.Locale.ROOT);
  }

  private String pointed(Target target, String id) {
    String named = target == Target.PRACTICE ? practice(id).map(Item::id).orElse(id) : id;
    return target.word() + ":" + named.toLowerCase(java.util.Locale.ROOT);
  }

  /**
   * What an item says in a language, ready to be shown.
   *
   * @param prefix what stands before links of the page
   */
  public List<Section> shown(Item item, Language language, String prefix) {
    return rendered.computeIfAbsent(
        new Rendered(item.path(), language, prefix),
        key -> shown(item.texts().in(language), prefix));
  }

  /** The same of a text that is not in the library yet. */
  List<Section> shown(List<Passage> passages, String prefix) {
    return passages.stream()
        .map(passage -> new Section(passage.heading(), Markdown.render(linked(passage, prefix))))
        .toList();
  }

  /** With its links, or with their words only where the paths would make it too long. */
  private String linked(Passage passage, String prefix) {
    return tooLong(passage, prefix)
        ? Reference.linked(passage.markdown(), prefix, (target, id) -> null)
        : Reference.linked(passage.markdown(), prefix, this::path);
  }

  private boolean tooLong(Passage passage, String prefix) {
    return Reference.linked(passage.markdown(), prefix, this::path).length() > Markdown.MAX_LENGTH;
  }

  /** How many practices there are of each country, examples of the literature among them. */
  public Map<String, Integer> practicesByCountry() {
    var counted = new LinkedHashMap<String, Integer>();
    countries()
        .collect(groupingBy(country -> country, toList()))
        .forEach((country, all) -> counted.put(country, all.size()));
    return counted;
  }

  private Stream<String> countries() {
    return all(Practice.class).stream().map(Practice::country).filter(c -> !c.isEmpty());
  }
}

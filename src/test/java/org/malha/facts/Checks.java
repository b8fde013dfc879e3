package org.malha.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is held of each file of the content. */
final class Checks {
  /** The kinds that have a file each; concepts and figures share one. */
  private static final Set<String> WITH_FILE =
      Set.of(
          "practice",
          "literature-example",
          "country-model",
          "background",
          "recommendation",
          "reported-constraint",
          "term",
          "course",
          "unit",
          "vocabulary",
          "figures");

  /** Other names and abbreviations may be known in one language alone; a rank is English. */
  private static final Pattern TEXT_OF_A_LANGUAGE =
      Pattern.compile("(?!alt_|abbr_|rank_)(?:.*_)?(?:pt|en)");

  private final Facts facts;
  private final Runs runs;

  Checks(Facts facts, Runs runs) {
    this.facts = facts;
    this.runs = runs;
  }

  /** The files without item, the items without file, and what stands in the wrong place. */
  List<Fault> coverage(List<Held> files) {
    List<Fault> faults = new ArrayList<>();
    Set<String> missing = facts.names(WITH_FILE);
    for (Held file : files) {
      if (!missing.remove(file.name())) {
        faults.add(new Fault(file.path(), 1, "no fact is named " + file.name() + ", or two are"));
      }
      String id = String.valueOf(file.matter().get("id"));
      if (!file.path().matches(place(file, id))) {
        faults.add(new Fault(file.path(), file.lineOf("id"), "is not the place of " + file.name()));
      }
    }
    missing.forEach(name -> faults.add(new Fault("", 0, "nothing is written about " + name)));
    return faults;
  }

  private static String place(Held file, String id) {
    return switch (file.kind()) {
      case "practice" -> "practices/" + Codes.lower(file.matter().get("code") + "-[a-z0-9-]+\\.md");
      case "literature-example" -> "practices/" + id + "\\.md";
      case "country-model" -> "models/" + id + "\\.md";
      case "background" -> "background/" + id + "\\.md";
      case "recommendation" -> "recommendations/" + id + "\\.md";
      case "reported-constraint" -> "constraints/" + id + "\\.md";
      case "term" -> "glossary/" + id + "\\.md";
      case "course" -> "courses/" + id + "/course\\.md";
      case "unit" ->
          "courses/"
              + file.matter().get("course")
              + "/0"
              + file.matter().get("order")
              + "-"
              + id
              + "\\.md";
      case "vocabulary" -> "taxonomy/" + id + "\\.yaml";
      default -> "figures/" + id.replace("figures-", "") + "\\.yaml";
    };
  }

  /** The ids, codes and lines of the front matter, of its concepts and of its figures. */
  List<Fault> fields(Held file) {
    List<Fault> faults = new ArrayList<>(fields(file, file.name(), file.matter(), 0));
    Map.of("concepts", "concept ", "figures", "figure ")
        .forEach(
            (list, kind) -> {
              if (file.matter().get(list) instanceof List<?> all
                  && all.stream().anyMatch(Map.class::isInstance)) {
                for (Map<String, Object> entry : file.entries(list)) {
                  String id = String.valueOf(entry.get("id"));
                  Map<String, Object> with = new HashMap<>(entry);
                  with.put("vocabulary", file.matter().get("id"));
                  faults.addAll(fields(file, kind + id, with, file.lineOfEntry(id)));
                }
              }
            });
    return faults;
  }

  private List<Fault> fields(Held file, String name, Map<String, Object> matter, int line) {
    Map<String, Object> item = facts.item(name);
    if (item == null) {
      return List.of(new Fault(file.path(), Math.max(1, line), "no fact is named " + name));
    }
    List<Fault> faults = new ArrayList<>();
    for (String field : facts.fields(name.substring(0, name.indexOf(' ')))) {
      List<String> said = Held.values(matter.get(field));
      List<String> fact = Held.values(item.get(field));
      boolean free = item.containsKey("ours") && fact.isEmpty();
      if (!free && !same(field, said, fact)) {
        int where = line > 0 ? line : file.lineOf(field);
        faults.add(new Fault(file.path(), where, field + " is " + fact + ", not " + said));
      }
    }
    Set<String> cited = matter.get("source") == null ? Set.of() : Held.cited(matter.get("source"));
    Set<String> lines = new TreeSet<>(Held.values(item.get("source")));
    if (!cited.equals(lines)) {
      int where = line > 0 ? line : file.lineOf("source");
      faults.add(new Fault(file.path(), where, "source is " + lines + ", not " + cited));
    }
    return faults;
  }

  /**
   * Other names of a term may be added, and the parts of an organisation's name be put in order.
   */
  private static boolean same(String field, List<String> said, List<String> fact) {
    return switch (field) {
      case "alt_pt", "alt_en" -> said.containsAll(fact);
      case "organisation" -> names(said).equals(names(fact));
      default -> said.equals(fact);
    };
  }

  private static Set<String> names(List<String> name) {
    return Runs.words(name.toString()).stream()
        .filter(word -> word.length() > 3)
        .collect(Collectors.toSet());
  }

  /** Every concept and every figure of the facts has its entry. */
  List<Fault> entries(List<Held> files) {
    Set<String> missing = facts.names(Set.of("concept", "figure"));
    for (Held file : files) {
      if (file.kind().equals("vocabulary")) {
        file.entries("concepts").forEach(concept -> missing.remove("concept " + concept.get("id")));
      } else if (file.kind().equals("figures")) {
        file.entries("figures").forEach(figure -> missing.remove("figure " + figure.get("id")));
      }
    }
    return missing.stream().map(name -> new Fault("", 0, "there is no entry for " + name)).toList();
  }

  /** The numbers of the text. */
  List<Fault> numbers(Held file) {
    NumberCheck check = new NumberCheck(facts);
    return Stream.of(check.faults(file), check.figures(file), check.languages(file))
        .flatMap(List::stream)
        .toList();
  }

  /** The codes that the text prints: of practices, recommendations, laws and tables. */
  List<Fault> codes(Held file) {
    return file.prose().stream()
        .flatMap(
            line ->
                Codes.in(line.text()).stream()
                    .filter(code -> !facts.knows(code))
                    .map(code -> new Fault(file.path(), line.number(), "there is no " + code)))
        .toList();
  }

  /** The ids that a unit of ours points to, which no fact gives. */
  List<Fault> ids(Held file) {
    Links links = new Links(facts);
    return Stream.of("practices", "constraints", "concepts", "figures")
        .filter(field -> file.kind().equals("unit"))
        .flatMap(
            field ->
                Held.values(file.matter().get(field)).stream()
                    .filter(id -> links.meant(field, id).isEmpty())
                    .map(id -> new Fault(file.path(), file.lineOf(field), "nothing is " + id)))
        .toList();
  }

  /** Links to nothing, and links that one language has alone. */
  List<Fault> links(Held file) {
    Links links = new Links(facts);
    List<Fault> faults = new ArrayList<>();
    Map<String, Map<String, Integer>> seen =
        new TreeMap<>(Map.of("pt", new TreeMap<>(), "en", new TreeMap<>()));
    for (Held.Line line : file.prose()) {
      for (String target : Links.in(line.text())) {
        if (!target.startsWith("https://") && links.meant(target).isEmpty()) {
          faults.add(new Fault(file.path(), line.number(), "leads nowhere: " + target));
        }
        if (line.heading()) {
          faults.add(new Fault(file.path(), line.number(), "a heading is no link"));
        }
        if (!line.language().isEmpty()) {
          seen.get(line.language()).putIfAbsent(target, line.number());
        }
      }
    }
    faults.addAll(alone(file, seen.get("pt"), seen.get("en"), "English"));
    faults.addAll(alone(file, seen.get("en"), seen.get("pt"), "Portuguese"));
    return faults;
  }

  private static List<Fault> alone(
      Held file, Map<String, Integer> here, Map<String, Integer> there, String language) {
    return here.entrySet().stream()
        .filter(link -> !there.containsKey(link.getKey()))
        .map(
            link ->
                new Fault(
                    file.path(),
                    link.getValue(),
                    "the " + language + " text has no link to " + link.getKey()))
        .toList();
  }

  /** A language that says less than the other: a heading, a title, a text that is missing. */
  List<Fault> languages(Held file) {
    List<Fault> faults = new ArrayList<>(pairs(file, file.matter(), 0));
    if (file.path().endsWith(".md")) {
      long pt = file.body("pt").stream().filter(Held.Line::heading).count();
      long en = file.body("en").stream().filter(Held.Line::heading).count();
      if (pt != en) {
        faults.add(
            new Fault(file.path(), 1, pt + " headings in Portuguese, " + en + " in English"));
      }
      for (String language : List.of("pt", "en")) {
        if (file.body(language).stream().filter(line -> !line.text().isBlank()).count() < 2) {
          faults.add(new Fault(file.path(), 1, "no text in " + language));
        }
      }
      if (!file.kind().equals("term")) {
        Stream.of("title_pt", "title_en")
            .filter(key -> Held.values(file.matter().get(key)).isEmpty())
            .forEach(key -> faults.add(new Fault(file.path(), 1, "no " + key)));
      }
      if (!Set.of("term", "reported-constraint").contains(file.kind())) {
        Stream.of("summary_pt", "summary_en")
            .filter(key -> Held.values(file.matter().get(key)).isEmpty())
            .forEach(key -> faults.add(new Fault(file.path(), 1, "no " + key)));
      }
    }
    return faults;
  }

  /** The keys of one language that have no fellow in the other, down to the options. */
  private static List<Fault> pairs(Held file, Map<?, ?> matter, int line) {
    List<Fault> faults = new ArrayList<>();
    matter.forEach(
        (key, value) -> {
          String name = key.toString();
          int where = line > 0 ? line : file.lineOf(name);
          if (TEXT_OF_A_LANGUAGE.matcher(name).matches()) {
            String other =
                name.endsWith("pt") ? name.replaceAll("pt$", "en") : name.replaceAll("en$", "pt");
            if (Held.values(matter.get(other)).stream().allMatch(String::isBlank)) {
              faults.add(new Fault(file.path(), where, name + " stands without " + other));
            }
          }
          if (value instanceof List<?> list) {
            for (Object one : list) {
              if (one instanceof Map<?, ?> map) {
                Object id = map.get("id");
                int entry = id == null ? where : file.lineOfEntry(id.toString());
                faults.addAll(pairs(file, map, entry));
              }
            }
          }
        });
    return faults;
  }

  /** Runs of nine words that stand in a source too. */
  List<Fault> copies(Held file) {
    List<String> words = new ArrayList<>();
    List<Integer> lines = new ArrayList<>();
    for (Held.Line line : file.prose()) {
      for (String word : Runs.words(line.text())) {
        words.add(word);
        lines.add(line.number());
      }
    }
    List<Fault> faults = new ArrayList<>();
    for (int at = 0; at + Runs.WORDS <= words.size(); at++) {
      List<String> nine = words.subList(at, at + Runs.WORDS);
      if (runs.hold(nine)) {
        faults.add(
            new Fault(file.path(), lines.get(at), "a source says: " + String.join(" ", nine)));
      }
    }
    return faults;
  }

  /** What was left for later. */
  List<Fault> leftForLater(Held file) {
    return file.lines().stream()
        .filter(line -> line.text().contains("TODO"))
        .map(line -> new Fault(file.path(), line.number(), "TODO"))
        .toList();
  }

  /** Terms that are, by some way, broader than themselves. */
  List<Fault> cycles(List<Held> files) {
    Map<String, Held> terms =
        files.stream()
            .filter(file -> file.kind().equals("term"))
            .collect(Collectors.toMap(file -> file.matter().get("id").toString(), file -> file));
    return terms.entrySet().stream()
        .filter(term -> above(term.getKey(), terms).contains(term.getKey()))
        .map(
            term ->
                new Fault(
                    term.getValue().path(),
                    term.getValue().lineOf("broader"),
                    term.getKey() + " is broader than itself"))
        .toList();
  }

  private static Set<String> above(String term, Map<String, Held> terms) {
    Set<String> above = new HashSet<>();
    List<String> next = List.of(term);
    while (!next.isEmpty()) {
      next =
          next.stream()
              .filter(terms::containsKey)
              .flatMap(id -> Held.values(terms.get(id).matter().get("broader")).stream())
              .filter(above::add)
              .toList();
    }
    return above;
  }
}

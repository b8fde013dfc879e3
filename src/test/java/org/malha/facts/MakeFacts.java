package org.malha.facts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the table and the hashes of {@code src/test/resources/facts} anew from the fact files and
 * the sources, which are no part of the project. The README beside them says how it is run.
 */
final class MakeFacts {
  private static final Map<String, String> DOCUMENTS =
      Map.of(
          "000", "maasip-policy-brief.en",
          "001", "maasip-policy-brief.pt",
          "002", "matos-2025-health-social-integration",
          "003", "esn-integrated-social-services-in-europe",
          "004", "esn-report-summary");

  /** How large each study was: whatever cites it may say so. */
  private static final Map<String, List<String>> SIZES =
      Map.of(
          "esn-integrated-social-services-in-europe", List.of("44", "36", "17", "60"),
          "maasip-policy-brief.en", List.of("223", "308", "72.4", "180"));

  /** The terms that stand for a study, or for who made it. */
  private static final Map<String, String> STUDIES =
      Map.of(
          "term esn", "esn-integrated-social-services-in-europe",
          "term maasip", "maasip-policy-brief.en",
          "term cesis", "maasip-policy-brief.en");

  /** Whose lines the facts give in the numbering of the English brief only. */
  private static final String PORTUGUESE_BRIEF = "maasip-policy-brief.pt";

  /** For each kind: the field of the content, then its name in the facts. */
  private static final Map<String, String> FIELDS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry(
                  "practice",
                  "code:code known:known country:country organisation:organisation"
                      + " original_title:original_title website:website sectors:sector_ids"
                      + " target_groups:target_group_ids governance:governance_level_ids"
                      + " phase:dmic_phase_id delivery:delivery_form_ids"
                      + " management:management_approach_ids funding:funding_type_ids"
                      + " reasons:reason_ids user_involvement:user_involvement_ids"
                      + " evaluation:evaluation_type_ids effects:effects"
                      + " transferability:transferability_id success_factors:success_factor_ids"
                      + " elements:challenge_elements related:related inferred:inferred"),
              Map.entry(
                  "literature-example",
                  "country:country cited:cited sectors:sector_ids elements:element_ids"),
              Map.entry(
                  "country-model",
                  "countries:countries legal_basis:legal_basis sectors:sectors enablers:enablers"
                      + " practices:related_practices"),
              Map.entry(
                  "reported-constraint",
                  "scope:scope nature:nature rank:rank element:element barriers:barriers"
                      + " actors:actors recommendations:rec esn:esn practices:practices"),
              Map.entry(
                  "recommendation",
                  "code:code addressees:addressees practices:practices constraints:constraints"
                      + " capabilities:capabilities"),
              Map.entry(
                  "term",
                  "pt:pref_pt en:pref_en alt_pt:alt_pt alt_en:alt_en abbr_pt:abbr_pt"
                      + " abbr_en:abbr_en no_expand:no_expand broader:broader related:related"
                      + " basis:basis taxonomy:taxonomy"),
              Map.entry("background", ""),
              Map.entry("course", "order:order topics:topics"),
              Map.entry(
                  "unit",
                  "course:course order:order practices:practices constraints:constraints"
                      + " concepts:concepts figures:figures"),
              Map.entry("vocabulary", ""),
              Map.entry(
                  "concept",
                  "vocabulary:vocabulary order:order elements:elements barriers:barriers"
                      + " facilitators:facilitators in_table8:in_table8 group:probable_group"
                      + " evidence:evidence category:category"),
              Map.entry("figures", ""),
              Map.entry(
                  "figure",
                  "value:value min:min max:max percent:pct qualifier:qualifier unit:unit kind:kind"
                      + " dashboard:dashboard practice:practice links:links")));

  private final Map<String, Map<String, Object>> items = new LinkedHashMap<>();
  private final Path facts;
  private final Map<String, String> sources = new TreeMap<>();
  private final Map<String, Held> content = new TreeMap<>();

  private MakeFacts(Path facts, Path texts, Path written) throws IOException {
    this.facts = facts;
    for (String document : DOCUMENTS.values()) {
      sources.put(document, Files.readString(texts.resolve(document + ".txt")));
    }
    for (Held held : Library.read(written)) {
      content.put(held.name(), held);
    }
  }

  /**
   * Writes both files.
   *
   * @param args the folders of the fact files, of the sources, of the content, and the one to write
   *     to
   */
  public static void main(String[] args) throws IOException {
    MakeFacts make = new MakeFacts(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
    make.practices();
    make.models();
    make.constraints();
    make.recommendations();
    make.terms();
    make.courses();
    make.figures();
    make.vocabularies();
    make.codes();
    Path out = Path.of(args[3]);
    Files.writeString(out.resolve("items.yaml"), make.table());
    Files.write(out.resolve("nine-word-runs.bin"), make.runs().bytes());
  }

  private void practices() throws IOException {
    Map<String, Object> file = read("practices");
    for (Map<String, Object> fact : list(file, "practices")) {
      fact.put(
          "inferred", Held.values(fact.get("inferred")).stream().map(MakeFacts::renamed).toList());
      List<String> cited = new ArrayList<>();
      cited.add("003 " + String.join(", ", Held.values(fact.get("lines"))));
      if (fact.get("case_study_lines") != null) {
        cited.add("003 " + fact.get("case_study_lines"));
      }
      add("practice", "code", fact, cited);
    }
    for (Map<String, Object> fact : list(file, "literature_examples")) {
      add("literature-example", "id", fact, List.of("003 " + fact.get("lines")));
    }
    background(
        "background-practice-review",
        List.of(file.get("effects_table"), file.get("aggregate_facts")));
  }

  private static String renamed(String factsName) {
    return Stream.of(FIELDS.get("practice").split(" "))
        .map(pair -> pair.split(":"))
        .filter(pair -> pair[1].equals(factsName))
        .map(pair -> pair[0])
        .findFirst()
        .orElse(factsName.equals("target_detail") ? "target" : factsName);
  }

  private void models() throws IOException {
    Map<String, Object> file = read("models");
    for (Map<String, Object> fact : list(file, "models")) {
      add("country-model", "id", fact, List.of());
    }
    Map<String, Object> portugal = new LinkedHashMap<>(Map.of("id", "model-portugal"));
    portugal.put("countries", List.of("PT"));
    portugal.put("sectors", List.of("health", "social"));
    portugal.put("facts", file.get("portugal"));
    add("country-model", "id", portugal, List.of());
    background("background-cross-cutting", file.get("cross_cutting"));
    background("background-policy-frameworks", file.get("policy_frameworks_003"));
    background("background-welfare-trends", file.get("welfare_trends_003"));
    background("background-how-people-learn", read("training").get("how_people_learn"));
  }

  private void background(String id, Object facts) {
    add("background", "id", new LinkedHashMap<>(Map.of("id", id, "facts", facts)), List.of());
  }

  private void constraints() throws IOException {
    for (Map<String, Object> fact : list(read("constraints"), "constraints")) {
      add("reported-constraint", "id", fact, List.of(cited(fact.get("evidence"))));
    }
  }

  /** The file of a fact and its lines; only the file where the lines are not given. */
  @SuppressWarnings("unchecked")
  private static String cited(Object source) {
    Map<String, Object> map = (Map<String, Object>) source;
    return map.get("file") + (map.get("lines") == null ? "" : " " + map.get("lines"));
  }

  @SuppressWarnings("unchecked")
  private void recommendations() throws IOException {
    Map<String, Object> file = read("recommendations");
    for (String group : List.of("maasip", "esn")) {
      for (Map<String, Object> fact : list(file, group)) {
        fact.put("addressees", fact.getOrDefault("addressee", fact.get("audience")));
        recommendation(
            fact,
            fact.containsKey("source") ? cited(fact.get("source")) : "003 " + fact.get("lines"));
      }
    }
    var portugal = (Map<String, Map<String, Object>>) read("models").get("portugal");
    for (Map<String, Object> fact : list(portugal.get("from_002"), "recommendations")) {
      // The article addresses these to the state as a whole; their addressee is our reading.
      fact.put("addressees", List.of("government"));
      recommendation(fact, null);
    }
  }

  private void recommendation(Map<String, Object> fact, String cited) {
    String code = fact.get("id").toString();
    fact.put("code", code);
    fact.put("number", code.replaceAll("\\D", ""));
    fact.put(
        "constraints",
        items.entrySet().stream()
            .filter(
                item ->
                    item.getKey().startsWith("reported-constraint ")
                        && Stream.of("recommendations", "esn")
                            .anyMatch(f -> Held.values(item.getValue().get(f)).contains(code)))
            .map(item -> item.getKey().split(" ")[1])
            .toList());
    List<?> can = (List<?>) fact.getOrDefault("portal_can", List.of());
    fact.put(
        "capabilities",
        can.stream()
            .map(one -> one instanceof Map<?, ?> map ? map.get("capability") : one)
            .distinct()
            .toList());
    fact.put("id", code.toLowerCase(Locale.ROOT));
    add("recommendation", "id", fact, cited == null ? List.of() : List.of(cited));
  }

  private void terms() throws IOException {
    for (Map<String, Object> fact : list(read("glossary"), "concepts")) {
      Map<?, ?> short_ = (Map<?, ?>) fact.getOrDefault("abbr", Map.of());
      fact.put("abbr_pt", Held.values(short_.get("pt")));
      fact.put("abbr_en", Held.values(short_.get("en")));
      add("term", "id", fact, List.of());
    }
  }

  private void courses() throws IOException {
    Map<String, Object> file = read("training");
    int order = 0;
    for (Map<String, Object> course : list(file, "courses")) {
      course.put("order", ++order);
      course.put(
          "topics",
          list(file, "topics").stream()
              .filter(topic -> course.get("id").equals(topic.get("course")))
              .map(topic -> topic.get("id"))
              .toList());
      add("course", "id", course, List.of());
      int place = 0;
      for (Map<String, Object> unit : list(course, "modules")) {
        unit.put("course", course.get("id"));
        unit.put("order", ++place);
        add("unit", "id", unit, List.of());
      }
      if (place < 5) {
        closing(list(course, "modules").getLast().get("id").toString(), course);
      }
    }
  }

  /** A fifth unit of ours, which puts a course of four together: only its place is held. */
  private void closing(String fourth, Map<String, Object> course) {
    Map<String, Object> unit = new LinkedHashMap<>(course);
    unit.put("id", fourth.replace("-4", "-5"));
    unit.put("course", course.get("id"));
    unit.put("order", 5);
    add("unit", "id", unit, List.of());
    items.get("unit " + unit.get("id")).put("ours", true);
  }

  private void figures() throws IOException {
    for (Map<String, Object> fact : list(read("figures"), "figures")) {
      if (fact.get("value") instanceof Map<?, ?> range) {
        fact.put("min", range.get("min"));
        fact.put("max", range.get("max"));
        fact.remove("value");
      }
      add("figure", "id", fact, List.of(cited(fact.get("source"))));
    }
    for (String set : List.of("maasip", "esn", "matos")) {
      add("figures", "id", new LinkedHashMap<>(Map.of("id", "figures-" + set)), List.of());
    }
  }

  private void vocabularies() throws IOException {
    for (Map<String, Object> vocabulary : list(read("taxonomy"), "vocabularies")) {
      vocabulary(
          vocabulary.get("id").toString(),
          List.of(cited(vocabulary.get("source"))),
          list(vocabulary, "concepts"),
          vocabulary.get("note"));
    }
    vocabulary("constraint-nature", List.of(), used("nature"), null);
    vocabulary("constraint-scope", List.of(), used("scope"), null);
    Map<String, Object> file = read("recommendations");
    vocabulary("recommendation", List.of(), list(file, "maasip"), null);
    vocabulary("esn-recommendation", List.of(), list(file, "esn"), null);
  }

  /** A vocabulary that the facts have only by use. */
  private List<Map<String, Object>> used(String field) {
    return items.values().stream()
        .flatMap(item -> Held.values(item.get(field)).stream())
        .distinct()
        .map(id -> (Map<String, Object>) new LinkedHashMap<String, Object>(Map.of("id", id)))
        .toList();
  }

  private void vocabulary(
      String id, List<String> cited, List<Map<String, Object>> concepts, Object note) {
    var fact = new LinkedHashMap<String, Object>(Map.of("id", id));
    fact.put("facts", Stream.of(concepts, note).filter(o -> o != null).toList());
    add("vocabulary", "id", fact, cited);
    for (Map<String, Object> concept : concepts) {
      concept.put("vocabulary", id);
      add("concept", "id", concept, List.of());
    }
  }

  /** The laws that the facts name, and the tables of the sources. */
  private void codes() throws IOException {
    String said = sources.values().stream().collect(Collectors.joining("\n"));
    Codes.tables(said).forEach(table -> items.put(table, Map.of()));
    try (Stream<Path> files = Files.list(facts)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
        Codes.laws(Files.readString(file)).forEach(law -> items.put(law, Map.of()));
      }
    }
  }

  private void add(String kind, String key, Map<String, Object> fact, List<String> cited) {
    String name = kind + " " + fact.get(key);
    Map<String, Object> item = new LinkedHashMap<>();
    for (String pair : FIELDS.get(kind).split(" ")) {
      List<String> values = pair.isEmpty() ? List.of() : Held.values(fact.get(pair.split(":")[1]));
      if (!values.isEmpty()) {
        item.put(pair.split(":")[0], values);
      }
    }
    Set<String> lines = lines(name, cited);
    if (!lines.isEmpty()) {
      item.put("source", List.copyOf(lines));
    }
    Set<String> numbers = new TreeSet<>(Numbers.inColumns(words(fact)));
    Stream.concat(lines.stream(), Stream.of(STUDIES.getOrDefault(name, "")))
        .forEach(one -> numbers.addAll(SIZES.getOrDefault(one.split("[ +]")[0], List.of())));
    Set<String> nearby = new TreeSet<>();
    lines.forEach(one -> nearby.addAll(Numbers.inColumns(text(one))));
    nearby.removeAll(numbers);
    item.put("numbers", sorted(numbers));
    item.put("nearby", sorted(nearby));
    items.put(name, item);
  }

  private static List<String> sorted(Set<String> numbers) {
    return numbers.stream().sorted(Comparator.comparingDouble(Double::parseDouble)).toList();
  }

  /** What a fact says, without its ids, its lines and its addresses. */
  private static String words(Object fact) {
    return switch (fact) {
      case null -> "";
      case Map<?, ?> map ->
          map.entrySet().stream()
              .filter(
                  e ->
                      !Set.of("id", "code", "lines", "case_study_lines", "website", "order")
                          .contains(e.getKey()))
              .map(e -> words(e.getValue()))
              .collect(Collectors.joining(" ; "));
      case List<?> list -> list.stream().map(MakeFacts::words).collect(Collectors.joining(" ; "));
      default -> fact.toString();
    };
  }

  /**
   * The lines that an item cites: those of the facts, and those that its writer found where the
   * facts give none (models, suggestions for Portugal, the Portuguese brief).
   */
  private Set<String> lines(String name, List<String> given) {
    Set<String> written =
        content.containsKey(name) && content.get(name).matter().get("source") != null
            ? Held.cited(content.get(name).matter().get("source"))
            : Set.of();
    if (given.isEmpty()) {
      return written;
    }
    Set<String> all = new TreeSet<>();
    boolean twice = written.stream().anyMatch(one -> one.startsWith(PORTUGUESE_BRIEF + " "));
    for (String one : given) {
      String[] parts = one.split(" ", 2);
      String documents =
          Stream.of(parts[0].split("/"))
              .map(DOCUMENTS::get)
              .filter(document -> !twice || !document.equals(PORTUGUESE_BRIEF))
              .collect(Collectors.joining("+"));
      all.add(documents + (parts.length > 1 ? " " + parts[1] : ""));
    }
    written.stream().filter(one -> one.startsWith(PORTUGUESE_BRIEF + " ")).forEach(all::add);
    return all;
  }

  /** What stands in cited lines, and the line before and after, for a mention is a sentence. */
  private String text(String cited) {
    String[] parts = cited.split(" ", 2);
    if (parts.length < 2) {
      return "";
    }
    List<String> lines = sources.get(parts[0].split("\\+")[0]).lines().toList();
    StringBuilder text = new StringBuilder();
    for (String range : parts[1].split(", *")) {
      String[] ends = range.split("-");
      int from = Math.max(1, Integer.parseInt(ends[0].strip()) - 1);
      int to = Math.min(lines.size(), Integer.parseInt(ends[ends.length - 1].strip()) + 1);
      lines.subList(from - 1, to).forEach(line -> text.append(line).append(" ; "));
    }
    return text.toString();
  }

  private String table() {
    StringBuilder out =
        new StringBuilder(
            "# Made by MakeFacts from the facts; README.md says how, and when to mend it by hand.\n");
    out.append("dates of the sources: [2015, 2016, 2025, 2026]\nfields:\n");
    FIELDS.forEach(
        (kind, fields) ->
            out.append("  ")
                .append(kind)
                .append(": ")
                .append(
                    flow(
                        Stream.of(fields.split(" "))
                            .filter(f -> !f.isEmpty())
                            .map(f -> f.split(":")[0])
                            .toList()))
                .append('\n'));
    out.append("items:\n");
    new TreeMap<>(items)
        .forEach(
            (name, item) -> {
              out.append("  ").append(name).append(item.isEmpty() ? ": {}\n" : ":\n");
              item.forEach(
                  (field, values) ->
                      out.append("    ")
                          .append(field)
                          .append(": ")
                          .append(flow(Held.values(values)))
                          .append('\n'));
            });
    return out.toString();
  }

  private static String flow(List<String> values) {
    return values.stream()
        .map(
            v ->
                v.matches("[A-Za-z0-9._-]+")
                    ? v
                    : '"' + v.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
        .collect(Collectors.joining(", ", "[", "]"));
  }

  /** Of the sources as they are, and with words joined that were divided at the end of a line. */
  private Runs runs() {
    return Runs.of(
        sources.values().stream()
            .flatMap(
                text ->
                    Stream.of(
                        text,
                        text.replaceAll("-\\s*\\n\\s*", ""),
                        text.replaceAll("-\\s*\\n\\s*", "-")))
            .toList());
  }

  private Map<String, Object> read(String name) throws IOException {
    return Held.map(Files.readString(facts.resolve(name + ".yaml")));
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> list(Map<String, Object> map, String key) {
    return (List<Map<String, Object>>) map.get(key);
  }
}

package org.malha.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a file points to: by links in its text, and by ids in its front matter. */
final class Links {
  /** A link of the library, as [text](kind:id), and everything else that looks like a target. */
  private static final Pattern TARGET = Pattern.compile("\\]\\(([^)]*)\\)");

  private static final Map<String, List<String>> KINDS =
      Map.of(
          "term", List.of("term"),
          "practice", List.of("practice", "literature-example"),
          "model", List.of("country-model"),
          "constraint", List.of("reported-constraint"),
          "recommendation", List.of("recommendation"),
          "unit", List.of("unit"),
          "course", List.of("course"),
          "background", List.of("background"),
          "figure", List.of("figure"));

  /** What the ids of a field are; those of every other field are concepts of a vocabulary. */
  private static final Map<String, List<String>> FIELDS =
      Map.of(
          "practices", List.of("practice", "literature-example", "country-model"),
          "practice", List.of("practice"),
          "constraints", List.of("reported-constraint"),
          "concepts", List.of("term"),
          "figures", List.of("figure"),
          "course", List.of("course"));

  private final Facts facts;

  Links(Facts facts) {
    this.facts = facts;
  }

  /** The targets of a line, as they are written. */
  static List<String> in(String text) {
    List<String> targets = new ArrayList<>();
    Matcher found = TARGET.matcher(text);
    while (found.find()) {
      targets.add(found.group(1));
    }
    return targets;
  }

  /** The items that a target may mean; none where nothing is there. */
  List<String> meant(String target) {
    String[] parts = target.split(":", 2);
    if (parts.length < 2) {
      return List.of();
    }
    return known(KINDS.getOrDefault(parts[0], List.of()), parts[1]);
  }

  /** The items that an id of a field may mean. */
  List<String> meant(String field, String id) {
    List<String> kinds = FIELDS.getOrDefault(field, List.of("concept"));
    return Stream.of(known(kinds, id), known(List.of("recommendation"), Codes.lower(id)))
        .flatMap(List::stream)
        .toList();
  }

  private List<String> known(List<String> kinds, String id) {
    return kinds.stream().map(kind -> kind + " " + id).filter(facts::knows).toList();
  }

  /** Every item that a file points to, one step away. */
  Set<String> from(Held file) {
    Set<String> all = new TreeSet<>();
    for (Held.Line line : file.prose()) {
      in(line.text()).forEach(target -> all.addAll(meant(target)));
    }
    file.matter()
        .forEach((key, value) -> Held.values(value).forEach(id -> all.addAll(meant(key, id))));
    return all;
  }
}

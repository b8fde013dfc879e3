package org.malha.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A file of {@code content/}, read for what can be held against the facts: its front matter (or all
 * of it, for a vocabulary or a set of figures) and its lines.
 *
 * @param path from {@code content/}
 * @param matter the front matter
 * @param lines all of them, the first one is line 1
 */
record Held(String path, Map<String, Object> matter, List<Line> lines) {
  /**
   * Front matter that is no text of ours. Ids and codes are compared with the facts; names of
   * organisations, of laws, of authors, of sections, other names of a term and the titles that
   * others gave are theirs, so they may well have nine words in common with the source.
   */
  private static final Set<String> NOT_TEXT =
      Set.of(
          "id",
          "kind",
          "code",
          "licence",
          "source",
          "organisation",
          "original_title",
          "website",
          "legal_basis",
          "cited",
          "course",
          "order",
          "minutes",
          "hours",
          "related",
          "broader",
          "taxonomy",
          "practice",
          "practices",
          "constraints",
          "figures",
          "concepts",
          "links",
          "value",
          "min",
          "max",
          "percent",
          "qualifier",
          "unit",
          "dashboard",
          "cell",
          "evidence",
          "recommendations",
          "esn",
          "capabilities",
          "abbr_pt",
          "abbr_en",
          "alt_pt",
          "alt_en",
          "no_expand");

  /**
   * One line.
   *
   * @param number from 1
   * @param key the key of the front matter that it belongs to; empty in the body
   * @param entry the concept, figure or question in a list that it belongs to; empty if none
   * @param language pt or en in the body; empty in the front matter
   */
  record Line(int number, String key, String entry, String language, String text) {
    /** Whether somebody wrote it, in words. */
    boolean prose() {
      return !NOT_TEXT.contains(key);
    }

    boolean heading() {
      return !language.isEmpty() && text.startsWith("### ");
    }
  }

  static Held of(String path, String text) {
    boolean yaml = path.endsWith(".yaml");
    int end = text.indexOf("\n---\n", 3);
    if (!yaml && (!text.startsWith("---\n") || end < 0)) {
      throw new IllegalArgumentException(path + ":1 has no front matter");
    }
    return new Held(path, map(yaml ? text : text.substring(4, end + 1)), lines(text, yaml));
  }

  /** A mapping of YAML, its values as they come. */
  @SuppressWarnings("unchecked")
  static Map<String, Object> map(String yaml) {
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(10_000_000).build();
    return (Map<String, Object>) new Load(settings).loadFromString(yaml);
  }

  private static List<Line> lines(String text, boolean yaml) {
    List<Line> lines = new ArrayList<>();
    boolean matter = true;
    String key = "";
    String entry = "";
    String language = "";
    for (String line : text.split("\n", -1)) {
      int number = lines.size() + 1;
      if (matter && !yaml && number > 1 && line.equals("---")) {
        matter = false;
        key = "";
        entry = "";
      } else if (matter) {
        String bare = line.strip();
        key = bare.matches("(?:- )?[a-z_0-9]+:.*") ? bare.replaceAll("^- |:.*$", "") : key;
        entry = bare.startsWith("- id: ") ? bare.substring(6).strip() : entry;
      } else if (line.equals("## pt") || line.equals("## en")) {
        language = line.substring(3);
      }
      lines.add(new Line(number, key, entry, language, line));
    }
    return lines;
  }

  String kind() {
    return path.startsWith("taxonomy/")
        ? "vocabulary"
        : path.startsWith("figures/") ? "figures" : String.valueOf(matter.get("kind"));
  }

  /** What the table calls it. */
  String name() {
    return kind() + " " + (kind().equals("practice") ? matter.get("code") : matter.get("id"));
  }

  List<Line> prose() {
    return lines.stream().filter(Line::prose).toList();
  }

  List<Line> body(String language) {
    return lines.stream().filter(line -> line.language.equals(language)).toList();
  }

  /** Where a key of the front matter stands. */
  int lineOf(String key) {
    return lines.stream()
        .filter(line -> line.text.startsWith(key + ":"))
        .mapToInt(Line::number)
        .findFirst()
        .orElse(1);
  }

  /** Where an entry of a list begins. */
  int lineOfEntry(String id) {
    return lines.stream()
        .filter(line -> line.entry.equals(id))
        .mapToInt(Line::number)
        .findFirst()
        .orElse(1);
  }

  /** The entries of a list of the front matter. */
  @SuppressWarnings("unchecked")
  List<Map<String, Object>> entries(String key) {
    return (List<Map<String, Object>>) matter.getOrDefault(key, List.of());
  }

  /** The values of a field, each as it is printed; none where the field is not there. */
  static List<String> values(Object value) {
    return switch (value) {
      case null -> List.of();
      case List<?> list -> list.stream().map(String::valueOf).toList();
      default -> List.of(value.toString());
    };
  }

  /** The documents and lines that an entry of the front matter cites, one string for each. */
  static Set<String> cited(Object source) {
    Set<String> cited = new TreeSet<>();
    for (Object one : source instanceof List<?> list ? list : List.of(source)) {
      Map<?, ?> map = (Map<?, ?>) one;
      Object lines = map.get("lines");
      cited.add(String.join("+", values(map.get("document"))) + (lines == null ? "" : " " + lines));
    }
    return cited;
  }
}

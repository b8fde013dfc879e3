package org.malha.constraints;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.malha.web.Language;
import org.malha.web.Markdown;
import org.malha.web.SafeHtml;

/**
 * A constraint that the studies reported or imply, in our own words, with where it stands in its
 * source. A reference entry: it is read, never changed, and groups start their own from it.
 *
 * @param practices codes of practices and models that answer it
 * @param sources where it stands
 * @param texts what it says, by language
 */
public record ReportedConstraint(
    String id,
    Words title,
    Element element,
    Concept scope,
    Concept nature,
    List<Concept> barriers,
    List<Concept> actors,
    List<Concept> recommendations,
    List<Concept> esnRecommendations,
    List<String> practices,
    List<Source> sources,
    Map<Language, Text> texts) {

  /** Where it stands in a document. */
  public record Source(String document, String section, String lines) {}

  /** The four parts of its text, in Markdown. */
  public record Text(String what, String affected, String evidence, String questions) {
    /** One part, to be shown. */
    public static SafeHtml shown(String part) {
      return Markdown.render(part);
    }
  }

  /** What it says in a language. */
  public Text text(Language language) {
    Text text = texts.get(language);
    if (text == null) {
      throw new IllegalStateException(id + " has no text in " + language);
    }
    return text;
  }

  /** {@code /constrangimentos/reportados/pt-ratios}. */
  public String path() {
    return "/constrangimentos/reportados/" + id;
  }

  /**
   * Reads one file of the content.
   *
   * @throws IllegalArgumentException saying what is wrong with it
   */
  static ReportedConstraint read(String file, Taxonomy taxonomy) {
    String[] parts = file.replace("\r\n", "\n").split("(?m)^---\\n", 3);
    if (parts.length < 3 || !parts[0].isBlank()) {
      throw new IllegalArgumentException("does not begin with front matter between two lines ---");
    }
    Yaml front = Yaml.of(parts[1]);
    return new ReportedConstraint(
        front.text("id"),
        front.words("title"),
        taxonomy.element(front.text("element")),
        known(taxonomy.scopes(), front.text("scope")),
        known(taxonomy.natures(), front.text("nature")),
        known(taxonomy.barriers(), front.list("barriers")),
        known(taxonomy.actors(), front.list("actors")),
        known(taxonomy.recommendations(), front.list("recommendations")),
        known(taxonomy.esnRecommendations(), front.list("esn")),
        front.list("practices"),
        front.rows("source").stream().map(ReportedConstraint::source).toList(),
        Map.of(Language.PT, text(parts[2], "pt"), Language.EN, text(parts[2], "en")));
  }

  private static Source source(Yaml row) {
    return new Source(row.text("document"), row.text("section", ""), row.text("lines", ""));
  }

  private static List<Concept> known(Map<String, Concept> vocabulary, List<String> ids) {
    return ids.stream().map(id -> known(vocabulary, id)).toList();
  }

  private static Concept known(Map<String, Concept> vocabulary, String id) {
    Concept concept = vocabulary.get(id);
    if (concept == null) {
      throw new IllegalArgumentException("names " + id + ", which is in no vocabulary");
    }
    return concept;
  }

  private static Text text(String body, String language) {
    List<String> parts = parts(after(body, "## " + language));
    if (parts.size() != 4) {
      throw new IllegalArgumentException(
          "has " + parts.size() + " parts in " + language + ", not 4");
    }
    return new Text(parts.get(0), parts.get(1), parts.get(2), parts.get(3));
  }

  private static String after(String body, String heading) {
    var sections = new LinkedHashMap<String, String>();
    for (String section : ("\n" + body).split("\\n(?=## )")) {
      int end = section.indexOf('\n');
      if (end > 0) {
        sections.put(section.substring(0, end).strip(), section.substring(end));
      }
    }
    String found = sections.get(heading);
    if (found == null) {
      throw new IllegalArgumentException("has no " + heading);
    }
    return found;
  }

  private static List<String> parts(String section) {
    var parts = new ArrayList<String>();
    for (String part : section.split("\\n### ")) {
      int end = part.indexOf('\n');
      String text = end < 0 ? "" : part.substring(end).strip();
      if (!text.isEmpty()) {
        parts.add(text);
      }
    }
    return parts;
  }
}

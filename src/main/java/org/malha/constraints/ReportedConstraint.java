package org.malha.constraints;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.malha.content.Broken;
import org.malha.content.Concept;
import org.malha.content.ContentFile;
import org.malha.content.Words;
import org.malha.content.Yaml;
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
   * @throws Broken saying what is wrong with it
   */
  static ReportedConstraint read(String text, Taxonomy taxonomy) {
    ContentFile file = ContentFile.read(text);
    Yaml front = file.front();
    return new ReportedConstraint(
        front.id("id"),
        front.words("title"),
        element(front, taxonomy),
        known(taxonomy.scopes(), front, "scope", front.text("scope")),
        known(taxonomy.natures(), front, "nature", front.text("nature")),
        known(taxonomy.barriers(), front, "barriers"),
        known(taxonomy.actors(), front, "actors"),
        known(taxonomy.recommendations(), front, "recommendations"),
        known(taxonomy.esnRecommendations(), front, "esn"),
        front.pointers("practices"),
        front.rows("source").stream().map(ReportedConstraint::source).toList(),
        Map.of(Language.PT, text(file, Language.PT), Language.EN, text(file, Language.EN)));
  }

  private static Source source(Yaml row) {
    return new Source(row.text("document"), row.text("section", ""), row.text("lines", ""));
  }

  private static Element element(Yaml front, Taxonomy taxonomy) {
    String id = front.text("element");
    if (!taxonomy.elementIds().contains(id)) {
      throw unknown(front, "element", id);
    }
    return taxonomy.element(id);
  }

  private static List<Concept> known(Map<String, Concept> vocabulary, Yaml front, String name) {
    return front.list(name).stream().map(id -> known(vocabulary, front, name, id)).toList();
  }

  private static Concept known(
      Map<String, Concept> vocabulary, Yaml front, String name, String id) {
    Concept concept = vocabulary.get(id);
    if (concept == null) {
      throw unknown(front, name, id);
    }
    return concept;
  }

  private static Broken unknown(Yaml front, String name, String id) {
    return new Broken(front.line(name), "names " + id + ", which is in no vocabulary");
  }

  private static Text text(ContentFile file, Language language) {
    List<String> parts = parts("\n" + file.in(language));
    if (parts.size() != 4) {
      throw new Broken(
          file.bodyLine(), "has " + parts.size() + " parts in " + language.code() + ", not 4");
    }
    for (String part : parts) {
      if (part.length() > Markdown.MAX_LENGTH) {
        throw new Broken(file.line(part), "has a part of more than 50,000 characters");
      }
    }
    return new Text(parts.get(0), parts.get(1), parts.get(2), parts.get(3));
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

package org.malha.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.malha.content.Concept;
import org.malha.content.ContentFile;
import org.malha.content.Words;
import org.malha.content.Yaml;

/**
 * A practice of integrated services: one of the 44 that the ESN study reviewed, or an example that
 * its literature tells of.
 *
 * @param code as the study prints it, such as {@code ES1}; an example of the literature has none
 * @param known how much the study says of it
 * @param country two letters
 * @param facts by field of the front matter, in the order in which they are shown
 * @param inferred the fields that are our reading and not a statement of the study
 * @param related ids or codes of other practices
 * @param cited the publication that an example of the literature comes from
 */
public record Practice(
    Head head,
    Optional<String> code,
    Known known,
    String country,
    Optional<Words> territory,
    Optional<String> organisation,
    Optional<String> originalTitle,
    Optional<String> website,
    Optional<Integer> started,
    Optional<Words> target,
    Map<String, List<Concept>> facts,
    Set<String> inferred,
    List<String> related,
    Optional<String> cited,
    Passage.Texts texts)
    implements Item {
  /** How much a study says of a practice. */
  public enum Known {
    /** It has a case study of its own. */
    FULL,
    /** It is described in the running text. */
    PARTIAL,
    /** It stands in tables only. */
    MINIMAL;

    /** The message key of its name. */
    public String key() {
      return "practice.known." + name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** The fields that hold concepts, in the order in which they are shown, with their vocabulary. */
  static final Map<String, String> FIELDS = fields();

  private static Map<String, String> fields() {
    var fields = new LinkedHashMap<String, String>();
    fields.put("elements", "key-element");
    fields.put("sectors", "sector");
    fields.put("target_groups", "target-group");
    fields.put("governance", "governance-level");
    fields.put("delivery", "delivery-form");
    fields.put("management", "management-approach");
    fields.put("funding", "funding-type");
    fields.put("reasons", "reason");
    fields.put("user_involvement", "user-involvement");
    fields.put("phase", "dmic-phase");
    fields.put("evaluation", "evaluation-type");
    fields.put("effects", "effect");
    fields.put("success_factors", "success-factor");
    fields.put("transferability", "transferability");
    return fields;
  }

  static Practice read(Kind kind, Front front, ContentFile file, String text) {
    Yaml yaml = front.yaml();
    boolean literature = kind == Kind.LITERATURE;
    Map<String, List<Concept>> facts = front.concepts(FIELDS);
    List<String> related = front.pointing("related", Target.PRACTICE);
    return new Practice(
        front.head(kind, text),
        literature ? Optional.empty() : Optional.of(code(yaml)),
        literature ? Known.MINIMAL : known(yaml),
        literature && !yaml.has("country") ? "" : front.country("country"),
        yaml.optionalWords("territory"),
        yaml.optional("organisation"),
        yaml.optional("original_title"),
        yaml.optional("website").filter(url -> url.matches("https?://[^\\s\"<>]+")),
        yaml.has("started") ? Optional.of(yaml.number("started")) : Optional.empty(),
        yaml.optionalWords("target"),
        facts,
        Set.copyOf(yaml.list("inferred")),
        related,
        yaml.optional("cited"),
        Passage.of(file));
  }

  private static String code(Yaml yaml) {
    String code = yaml.text("code");
    if (!code.matches("[A-Z]{2}[0-9]{1,2}")) {
      throw new org.malha.content.Broken(yaml.line("code"), "has a code that is none: " + code);
    }
    return code;
  }

  private static Known known(Yaml yaml) {
    return switch (yaml.text("known")) {
      case "full" -> Known.FULL;
      case "partial" -> Known.PARTIAL;
      case "minimal" -> Known.MINIMAL;
      default ->
          throw new org.malha.content.Broken(
              yaml.line("known"), "says known: " + yaml.text("known"));
    };
  }

  /** Whether it is an example of the literature. */
  public boolean literature() {
    return kind() == Kind.LITERATURE;
  }

  /** By which constraints and texts name it: its code, or its id where it has none. */
  public String name() {
    return code().orElse(id());
  }

  /** The concepts of a field; empty where the study says nothing. */
  public List<Concept> facts(String field) {
    return facts.getOrDefault(field, List.of());
  }
}

package org.malha.library;

import java.util.List;
import org.malha.content.ContentFile;
import org.malha.content.Words;
import org.malha.content.Yaml;
import org.malha.web.Language;

/**
 * A term of the glossary.
 *
 * @param others what people also say
 * @param abbreviations short forms
 * @param untouched words that a search must not widen by it
 * @param broader ids of terms that it is a case of
 * @param related ids of neighbouring terms
 * @param basis whether the sources define it: {@code seed}, {@code mixed} or {@code general}
 */
public record Term(
    Head head,
    Phrases others,
    Phrases abbreviations,
    List<String> untouched,
    List<String> broader,
    List<String> related,
    String basis,
    Passage.Texts texts)
    implements Item {
  static Term read(Front front, ContentFile file, String text) {
    Yaml yaml = front.yaml();
    List<String> broader = front.pointing("broader", Target.TERM);
    List<String> related = front.pointing("related", Target.TERM);
    Passage.Texts texts = Passage.of(file);
    return new Term(
        front.head(
            Kind.TERM,
            new Words(yaml.text("pt"), yaml.text("en")),
            new Words(definition(texts, Language.PT), definition(texts, Language.EN)),
            text),
        front.phrases("alt"),
        front.phrases("abbr"),
        yaml.list("no_expand"),
        broader,
        related,
        yaml.text("basis", ""),
        texts);
  }

  private static String definition(Passage.Texts texts, Language language) {
    String first = texts.in(language).get(0).markdown().split("\\n\\s*\\n", 2)[0];
    return Reference.linked(first, "", (target, id) -> null)
        .replaceAll("[*_`]+", "")
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** Whether a group should confirm it in the law or with ISS before relying on it. */
  public boolean toConfirm() {
    return basis.equals("general") || basis.equals("mixed");
  }
}

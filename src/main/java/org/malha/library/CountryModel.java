package org.malha.library;

import java.util.List;
import java.util.Optional;
import org.malha.content.Concept;
import org.malha.content.ContentFile;
import org.malha.content.Words;

/**
 * How a country, or a part of it, integrates health and social care (Matos et al. 2025).
 *
 * @param countries two letters each
 * @param enablers facilitators of Table 8 that it is an example of
 * @param practices ids or codes of practices of the same country
 */
public record CountryModel(
    Head head,
    List<String> countries,
    Optional<Words> territory,
    Optional<String> legalBasis,
    List<Concept> sectors,
    List<Concept> enablers,
    List<String> practices,
    Passage.Texts texts)
    implements Item {
  static CountryModel read(Front front, ContentFile file, String text) {
    List<Concept> sectors = front.concepts("sectors", "sector");
    List<Concept> enablers = front.concepts("enablers", "facilitator");
    List<String> practices = front.pointing("practices", Target::ofPractice);
    return new CountryModel(
        front.head(Kind.MODEL, text),
        front.countries("countries"),
        front.yaml().optionalWords("territory"),
        front.yaml().optional("legal_basis"),
        sectors,
        enablers,
        practices,
        Passage.of(file));
  }
}

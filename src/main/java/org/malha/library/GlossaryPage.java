package org.malha.library;

import java.util.List;
import org.malha.web.Language;
import org.malha.web.LinkedData;
import org.malha.web.View;

/**
 * The glossary from A to Z.
 *
 * @param asked what was typed to narrow it; may be empty
 */
public record GlossaryPage(List<Letter> letters, int found, int all, String asked, LinkedData data)
    implements View {
  /** A letter and the terms that begin with it. */
  public record Letter(String letter, List<Term> terms) {}

  /** What people also say of a term, in a language. */
  public static List<String> others(Term term, Language language) {
    return java.util.stream.Stream.concat(
            term.abbreviations().in(language).stream(), term.others().in(language).stream())
        .toList();
  }

  @Override
  public boolean publicPage() {
    return true;
  }
}

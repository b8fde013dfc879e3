package org.malha.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages of the interface. What people write stays in the language it was written in. */
public enum Language {
  /** European Portuguese, the default. */
  PT("pt-PT"),
  /** English, under {@code /en/} where it is not the language of the reader. */
  EN("en");

  /** What is stored for them. */
  public static final List<String> CODES = List.of("pt", "en");

  private final Locale locale;

  Language(String tag) {
    this.locale = Locale.forLanguageTag(tag);
  }

  /** For formats and bundles. */
  public Locale locale() {
    return locale;
  }

  /** The value of an HTML {@code lang} attribute. */
  public String tag() {
    return locale.toLanguageTag();
  }

  /** {@code pt} or {@code en}, as stored. */
  public String code() {
    return locale.getLanguage();
  }

  /** The language that the beginning of a path asks for, if it does. */
  static Optional<Language> addressedBy(String path) {
    return path.matches("/(?:en|pt)(?:/.*)?") ? of(path.substring(1, 3)) : Optional.empty();
  }

  /** The other one, for the link that changes language. */
  public Language other() {
    return this == PT ? EN : PT;
  }

  /** The language of a stored code, if it is one of ours. */
  public static Optional<Language> of(String code) {
    return code.equals("pt")
        ? Optional.of(PT)
        : code.equals("en") ? Optional.of(EN) : Optional.empty();
  }
}

package org.malha.web;

import java.util.Locale;
import java.util.Optional;

/** The languages of the interface. What people write stays in the language it was written in. */
public enum Language {
  /** European Portuguese, the default. */
  PT("pt-PT", ""),
  /** English, also under {@code /en/}. */
  EN("en", "/en");

  private final Locale locale;
  private final String prefix;

  Language(String tag, String prefix) {
    this.locale = Locale.forLanguageTag(tag);
    this.prefix = prefix;
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

  /** What stands before a path in this language. */
  public String prefix() {
    return prefix;
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

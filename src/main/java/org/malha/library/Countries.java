package org.malha.library;

import java.util.Locale;
import org.malha.content.Words;
import org.malha.web.Language;

/** The names of countries. */
final class Countries {
  private Countries() {}

  /** The name of two letters in both languages. */
  static Words name(String code) {
    return new Words(in(code, Language.PT), in(code, Language.EN));
  }

  private static String in(String code, Language language) {
    return new Locale.Builder().setRegion(code).build().getDisplayCountry(language.locale());
  }
}

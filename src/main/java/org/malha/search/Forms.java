package org.malha.search;

import org.malha.web.Language;

/**
 * What a folded word has in common with its relatives. The stem is shared by number and gender
 * ({@code gestoras}, {@code gestor}); the root, a rougher thing, also by verb and noun ({@code
 * partilhar}, {@code partilha}). Both work on folded words, so that {@code gestoes} typed without a
 * tilde meets {@code gestões}.
 */
interface Forms {
  /** The word without number and gender. */
  String stem(String form);

  /** What is left of a stem without its ending. */
  String root(String stem);

  /** Those of a language. */
  static Forms of(Language language) {
    return language == Language.PT ? PortugueseForms.INSTANCE : EnglishForms.INSTANCE;
  }
}

package org.malha.search;

import org.malha.web.Language;

/**
 * A word as the index keeps it. Few words make up most of every text, so those met last are kept
 * ready.
 *
 * @param form folded, as it stands in the text
 * @param stem the term of its stem, empty where that is the form
 * @param root the term of its root, empty where that is the stem
 */
record Family(String form, String stem, String root) {
  private static final int READY = 1 << 14;

  // Each place holds the last word that fell on it. Threads may miss what another just put there.
  private static final Family[][] MET = new Family[Language.values().length][READY];

  /** The family of a word in a language. */
  static Family of(String form, Language language) {
    Family[] met = MET[language.ordinal()];
    int hash = form.hashCode();
    int place = (hash ^ (hash >>> 14)) & (READY - 1);
    Family family = met[place];
    if (family == null || !family.form.equals(form)) {
      family = make(form, Forms.of(language));
      met[place] = family;
    }
    return family;
  }

  private static Family make(String form, Forms forms) {
    String stem = forms.stem(form);
    String root = forms.root(stem);
    return new Family(
        form,
        stem.equals(form) ? "" : WordStream.STEM + stem,
        root.equals(stem) ? "" : WordStream.ROOT + root);
  }
}

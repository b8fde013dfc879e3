package org.malha.cases;

import org.malha.cases.release.ReleasedText;
import org.malha.web.Language;

/**
 * Words as a page shows them.
 *
 * @param text empty where there are none, or the viewer may not read them
 * @param language in which they are written
 */
public record Written(String text, Language language) {
  /** Where there are no words. */
  static final Written NOTHING = new Written("", Language.PT);

  static Written of(ReleasedText released) {
    return new Written(released.text(), language(released.language()));
  }

  /** What somebody wrote who is asked for no language: the groups work in Portuguese. */
  public static Written plainly(String text) {
    return new Written(text, Language.PT);
  }

  /** The finder's name of a language as pages call it. */
  static Language language(org.malha.cases.deidentify.Language found) {
    return found == org.malha.cases.deidentify.Language.ENGLISH ? Language.EN : Language.PT;
  }

  /** Whether there is nothing to read. */
  public boolean isEmpty() {
    return text.isEmpty();
  }
}

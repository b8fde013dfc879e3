package org.malha.cases.release;

import org.malha.cases.deidentify.Language;

/**
 * A text that passed the review: the only text of a case that may be stored or shown. Nothing
 * outside this package makes one, but for opening what was sealed from one.
 */
public final class ReleasedText {
  /** Tells released text from other things sealed with the same key. */
  private static final String OURS = "released\n";

  /** The same of a text in English: what was sealed first was taken for Portuguese. */
  private static final String ENGLISH = "released en\n";

  private final String text;
  private final Language language;

  ReleasedText(String text, Language language) {
    this.text = text;
    this.language = language;
  }

  /** The text; empty where a field that may be was left empty. */
  public String text() {
    return text;
  }

  /** The language of the whole draft that it was a part of. */
  public Language language() {
    return language;
  }

  /** The text so that it can be stored. */
  public String seal(Seal seal) {
    return seal.seal((language == Language.ENGLISH ? ENGLISH : OURS) + text);
  }

  /**
   * The text that was sealed.
   *
   * @throws IllegalArgumentException when something else was sealed
   * @throws RuntimeException what the seal throws when it does not open
   */
  public static ReleasedText open(Seal seal, String sealed) {
    String opened = seal.open(sealed);
    if (opened.startsWith(ENGLISH)) {
      return new ReleasedText(opened.substring(ENGLISH.length()), Language.ENGLISH);
    }
    if (opened.startsWith(OURS)) {
      return new ReleasedText(opened.substring(OURS.length()), Language.PORTUGUESE);
    }
    throw new IllegalArgumentException("This was sealed, but not released");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ReleasedText released && released.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return "ReleasedText[" + text.length() + "]"; // logs are read by others than members
  }
}

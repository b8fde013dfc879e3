package org.malha.discussions;

/** Quotes what is answered in the text of the answer. */
final class Quotes {
  private Quotes() {}

  /** The text with the quotation after it; a quotation that is there already is not repeated. */
  static String added(String text, String words) {
    String quotation = "> " + words;
    if (text.contains(quotation)) {
      return text;
    }
    return (text.isBlank() ? "" : text.stripTrailing() + "\n\n") + quotation + "\n\n";
  }
}

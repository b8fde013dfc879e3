package org.malha.cases.deidentify;

/**
 * Finds passages of some kinds. It keeps nothing between two texts, is safe for several threads and
 * takes time linear in the length of the text, whatever the text.
 */
interface Recogniser {
  /** Adds what it finds; it may look at what others have found before. */
  void find(Reading reading, Spans spans);
}

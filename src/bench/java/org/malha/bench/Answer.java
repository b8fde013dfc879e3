package org.malha.bench;

import java.util.List;
import java.util.Map;

/**
 * What everybody has to answer.
 *
 * @param hits with title, highlights and address, as each system gives them
 * @param widened whether other names of the same thing were looked for too
 */
record Answer(
    int total,
    List<?> hits,
    Map<String, Integer> elements,
    Map<String, Integer> sectors,
    boolean widened) {

  /** An answer to the words alone. */
  Answer(int total, List<?> hits, Map<String, Integer> elements, Map<String, Integer> sectors) {
    this(total, hits, elements, sectors, false);
  }

  /** Refuses an answer that left a duty out. */
  void check(Asked asked, String system) {
    int inSectors = sectors.values().stream().mapToInt(n -> n).sum();
    int inElements = elements.values().stream().mapToInt(n -> n).sum();
    boolean narrowed = !asked.element().isEmpty();
    boolean right =
        hits.size() == Math.min(Asked.SHOWN, total)
            && inSectors == total
            && (narrowed ? inElements >= total : inElements == total)
            && (!narrowed || elements.getOrDefault(asked.element(), 0) == total);
    if (!right) {
      throw new IllegalStateException(system + " answers " + asked + " with " + this);
    }
  }
}

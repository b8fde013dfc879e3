package org.malha.cases.counts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A list of counts as they are.
 *
 * @param key of the list
 * @param once whether everything counted is in one item alone; else it is in one or more
 * @param counts by the keys of the items, in the order in which they are shown
 */
public record Counted(String key, boolean once, Map<String, Integer> counts) {
  /** Keeps a copy, in the same order. */
  public Counted {
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
  }
}

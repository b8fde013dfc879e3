package org.malha.search;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The terms of the index by which a word is found, and how much each counts.
 *
 * @param near the form itself, and what shares its stem
 * @param far what shares its root, some of {@code near} among it
 */
record Relatives(Map<String, Float> near, Set<String> far) {
  /** Those that share only the root. */
  Set<String> farther() {
    var farther = new LinkedHashSet<>(far);
    farther.removeAll(near.keySet());
    return farther;
  }

  /** All terms. */
  Set<String> all() {
    var all = new LinkedHashSet<>(near.keySet());
    all.addAll(far);
    return all;
  }
}

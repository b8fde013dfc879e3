package org.malha.search;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.malha.web.Language;

/**
 * The terms of the index by which a word is found, and how much each counts.
 *
 * @param near the form itself, and what shares its stem
 * @param far what shares only its root
 */
record Relatives(Map<String, Float> near, Set<String> far) {
  private static final float SAME_STEM = 0.8f;

  static Relatives of(String form) {
    return of(form, Language.values());
  }

  static Relatives of(String form, Language... languages) {
    var near = new LinkedHashMap<String, Float>();
    var far = new LinkedHashSet<String>();
    near.put(form, 1f);
    for (Language language : languages) {
      Forms forms = Forms.of(language);
      String stem = forms.stem(form);
      near.putIfAbsent(stem, SAME_STEM);
      near.putIfAbsent(WordStream.STEM + stem, SAME_STEM);
      far.add(WordStream.ROOT + forms.root(stem));
    }
    return new Relatives(near, far);
  }

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

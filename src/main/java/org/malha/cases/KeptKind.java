package org.malha.cases;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.malha.cases.deidentify.Kind;

/**
 * That so many passages of a kind stay although the finder marked them.
 *
 * @param kind the message key of its name
 */
public record KeptKind(String kind, int times) {
  static List<KeptKind> of(Map<Kind, Integer> kept) {
    return kept.entrySet().stream()
        .map(
            one ->
                new KeptKind(
                    "finder.kind." + one.getKey().name().toLowerCase(Locale.ROOT), one.getValue()))
        .toList();
  }
}

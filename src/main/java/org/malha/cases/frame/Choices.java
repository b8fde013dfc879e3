package org.malha.cases.frame;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;

/** What may be chosen in the form about a situation: slug and message key, in order. */
public final class Choices {
  private Choices() {}

  public static Map<String, String> ages() {
    return of(AgeBand.values(), AgeBand::slug, AgeBand::key);
  }

  public static Map<String, String> households() {
    return of(Household.values(), Household::slug, Household::key);
  }

  public static Map<String, String> areas() {
    return of(LifeArea.values(), LifeArea::slug, LifeArea::key);
  }

  public static Map<String, String> sectors() {
    return of(Sector.values(), Sector::slug, Sector::key);
  }

  public static Map<String, String> stages() {
    return of(Stage.values(), Stage::slug, Stage::key);
  }

  public static Map<String, String> sizes() {
    return of(MunicipalitySize.values(), MunicipalitySize::slug, MunicipalitySize::key);
  }

  private static <E> Map<String, String> of(
      E[] values, Function<E, String> slug, Function<E, String> key) {
    SequencedMap<String, String> choices = new LinkedHashMap<>();
    Arrays.stream(values).forEach(value -> choices.put(slug.apply(value), key.apply(value)));
    return choices;
  }
}

package org.malha.cases;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Why a lesson is given back to the chair; chosen from a list, so that the reason itself names
 * nobody and whoever reads second stays as unknown as the chair.
 */
public enum LessonReason {
  /** Something in it could lead to a person, a service or a place. */
  NAMED,
  /** It tells what happened to somebody, and not what was learnt. */
  STORY,
  /** It judges colleagues, and does not say how services work. */
  COLLEAGUE,
  /** What helped cannot be understood without having been there. */
  UNCLEAR,
  /** It says as certain what one case cannot show. */
  SURE;

  /** The message key of its sentence. */
  public String key() {
    return "lesson.reason." + code();
  }

  /** As it stands in forms. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static String written(Collection<LessonReason> reasons) {
    return reasons.stream().sorted().map(LessonReason::code).collect(Collectors.joining(","));
  }

  static List<LessonReason> read(String written) {
    List<String> codes = List.of(written.split(",", -1));
    return Arrays.stream(values()).filter(reason -> codes.contains(reason.code())).toList();
  }
}

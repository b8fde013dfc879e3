package org.malha.cases;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Why a chair gives a situation back; chosen from a list, so that the reason itself names nobody.
 */
public enum ReturnReason {
  /** A name, a number or an address is left. */
  NAMED,
  /** The place and what happened there are enough to know who it is. */
  PLACE,
  /** The household or a rare trait is enough. */
  RARE,
  /** It speaks of a colleague and not of how services work. */
  COLLEAGUE,
  /** The question to the group is not clear. */
  QUESTION;

  /** The message key of its sentence. */
  public String key() {
    return "case.return." + code();
  }

  /** As it stands in forms. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static String written(Collection<ReturnReason> reasons) {
    return reasons.stream().sorted().map(ReturnReason::code).collect(Collectors.joining(","));
  }

  static List<ReturnReason> read(String written) {
    List<String> codes = List.of(written.split(",", -1));
    return Arrays.stream(values()).filter(reason -> codes.contains(reason.code())).toList();
  }
}

package org.malha.oversight;

import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.malha.audit.Deed;
import org.malha.web.Language;
import org.malha.web.Messages;

/**
 * A row of the log with the names that an administrator may read.
 *
 * @param actor who did it; empty when the portal did
 * @param about whom it is about; empty when nobody
 * @param group where; empty when in none
 * @param closed whether it was in a group of which administrators do not know
 */
public record LogLine(
    Instant at,
    Deed deed,
    String actor,
    String about,
    String group,
    boolean closed,
    String was,
    String became) {

  /** What it was, in words. */
  public String before(Language language) {
    return said(language, was);
  }

  /** What it became, in words. */
  public String after(Language language) {
    return said(language, became);
  }

  private String said(Language language, String code) {
    return switch (deed) {
      case ROLE_GIVEN, ROLE_TAKEN ->
          word(language, "role." + code.toLowerCase(java.util.Locale.ROOT), code);
      case GROUP_MADE, VISIBILITY_CHANGED -> word(language, "group.visibility." + code, code);
      case PERSON_ERASED ->
          word(language, "erase.mode." + code.toLowerCase(java.util.Locale.ROOT), code);
      case SETTINGS_CHANGED ->
          Arrays.stream(code.split(" "))
              .map(field -> word(language, "log.setting." + field, field))
              .collect(Collectors.joining(", "));
      default -> code;
    };
  }

  private static String word(Language language, String key, String code) {
    return Messages.has(language, key) ? Messages.text(language, key) : code;
  }
}

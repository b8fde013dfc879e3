package org.malha.mail;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it goes out.
 *
 * @param text what everybody can read
 * @param html the same for programs that show it; null where there is only text
 * @param messageId by which mail programs know it, in angle brackets; null to have one drawn
 * @param headers further headers, by name
 */
public record Letter(
    String to,
    String subject,
    String text,
    @Nullable String html,
    @Nullable String messageId,
    Map<String, String> headers) {
  /** Plain text. */
  public static Letter plain(String to, String subject, String text) {
    return new Letter(to, subject, text, null, null, Map.of());
  }

  /** The same with one more header. */
  public Letter with(String header, String value) {
    var more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Letter(to, subject, text, html, messageId, more);
  }
}

package org.malha.oversight;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.malha.audit.Deed;

/**
 * Which rows of the log were asked for; it stands whole in the address. A value that cannot be is
 * as if it were not given.
 *
 * @param person words of the name of whoever did it or whom it is about
 * @param deed null for any
 * @param from the first day; null for the beginning
 * @param to the last day; null for today
 * @param page from 1
 */
public record LogQuestion(
    String person,
    @Nullable Deed deed,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    int page) {

  static LogQuestion of(MultivaluedMap<String, String> query) {
    String page = first(query, "pagina");
    return new LogQuestion(
        first(query, "pessoa").strip(),
        Deed.of(first(query, "tipo")).orElse(null),
        day(first(query, "de")),
        day(first(query, "ate")),
        page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1);
  }

  private static String first(MultivaluedMap<String, String> query, String name) {
    return Optional.ofNullable(query.getFirst(name)).orElse("");
  }

  private static @Nullable LocalDate day(String text) {
    try {
      return text.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(text) : null;
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** The same question about another page, or to the file. */
  public String at(String path, int number) {
    var query = new StringJoiner("&", "?", "").setEmptyValue("");
    add(query, "pessoa", person);
    add(query, "tipo", deed == null ? "" : deed.slug());
    add(query, "de", from == null ? "" : from.toString());
    add(query, "ate", to == null ? "" : to.toString());
    add(query, "pagina", number == 1 ? "" : String.valueOf(number));
    return path + query;
  }

  private static void add(StringJoiner query, String name, String value) {
    if (!value.isEmpty()) {
      query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }
}

package org.malha.people;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.Organisation.Kind;

/**
 * What of the directory was asked for; it stands whole in the address. A value that cannot be is as
 * if it were not given.
 *
 * @param words in the name of a person or of an organisation for which they speak
 * @param territory id of an inter-municipal entity, or empty
 * @param kind of organisation, or null
 * @param page from 1
 */
public record Sought(String words, String territory, @Nullable Kind kind, int page) {
  private static final int LONGEST = 100;

  static Sought of(MultivaluedMap<String, String> query) {
    String words = first(query, "q").strip();
    String page = first(query, "pagina");
    return new Sought(
        words.length() > LONGEST ? words.substring(0, LONGEST) : words,
        first(query, "territorio"),
        kind(first(query, "area")).orElse(null),
        page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1);
  }

  private static String first(MultivaluedMap<String, String> query, String name) {
    return Optional.ofNullable(query.getFirst(name)).orElse("");
  }

  private static Optional<Kind> kind(String name) {
    return Arrays.stream(Kind.values()).filter(kind -> slug(kind).equals(name)).findFirst();
  }

  /** A kind as it stands in addresses. */
  public static String slug(Kind kind) {
    return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** Whether this is the kind that was asked for. */
  public boolean asks(Kind one) {
    return one == kind;
  }

  /** Whether anything narrows the list. */
  public boolean narrowed() {
    return !words.isEmpty() || !territory.isEmpty() || kind != null;
  }

  /** The address of another page of the same, or of the same question to another list. */
  public String at(String path, int number) {
    var query = new StringJoiner("&", "?", "").setEmptyValue("");
    add(query, "q", words);
    add(query, "territorio", territory);
    add(query, "area", kind == null ? "" : slug(kind));
    add(query, "pagina", number == 1 ? "" : String.valueOf(number));
    return path + query;
  }

  private static void add(StringJoiner query, String name, String value) {
    if (!value.isEmpty()) {
      query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }
}

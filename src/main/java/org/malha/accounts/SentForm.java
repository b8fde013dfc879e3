package org.malha.accounts;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A form as a browser sent it: names and values, in their order.
 *
 * @param fields at most {@value #MOST}
 */
public record SentForm(List<Field> fields) {
  private static final int MOST = 5_000;

  /** A name and a value. */
  public record Field(String name, String value) {
    @Override
    public String toString() {
      return name; // the value may name people
    }
  }

  /** Keeps a copy. */
  public SentForm {
    fields = List.copyOf(fields);
  }

  /** What was sent; empty when it is no form, or one of more fields than any of ours has. */
  static Optional<SentForm> read(byte[] body) {
    List<Field> fields = new ArrayList<>();
    try {
      for (String pair : new String(body, StandardCharsets.UTF_8).split("&")) {
        int is = pair.indexOf('=');
        if (!pair.isEmpty()) {
          String name = is < 0 ? pair : pair.substring(0, is);
          fields.add(new Field(decoded(name), is < 0 ? "" : decoded(pair.substring(is + 1))));
        }
      }
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // a sign that is not percent-encoded as it should be
    }
    return fields.size() > MOST ? Optional.empty() : Optional.of(new SentForm(fields));
  }

  /** The fields of a form that was read already; empty when it has more than any of ours. */
  static Optional<SentForm> of(MultivaluedMap<String, String> typed) {
    List<Field> fields = new ArrayList<>();
    typed.forEach((name, values) -> values.forEach(value -> fields.add(new Field(name, value))));
    return fields.size() > MOST ? Optional.empty() : Optional.of(new SentForm(fields));
  }

  /** The first value of a field; empty when it was not sent. */
  String value(String name) {
    return fields.stream()
        .filter(field -> field.name().equals(name))
        .map(Field::value)
        .findFirst()
        .orElse("");
  }

  boolean has(String name) {
    return fields.stream().anyMatch(field -> field.name().equals(name));
  }

  /** The same without some fields. */
  SentForm without(String... names) {
    List<String> gone = List.of(names);
    return new SentForm(fields.stream().filter(field -> !gone.contains(field.name())).toList());
  }

  /** As a browser would send it. */
  byte[] body() {
    return fields.stream()
        .map(field -> encoded(field.name()) + "=" + encoded(field.value()))
        .collect(Collectors.joining("&"))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}

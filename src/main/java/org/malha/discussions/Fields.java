package org.malha.discussions;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.malha.web.Form;

/** The fields of a form as one line of text, the way browsers send them. */
final class Fields {
  // The key belongs to one sending of the form, the confirmation to one text.
  private static final Set<String> NOT_KEPT = Set.of(Form.KEY, Form.CONFIRMED);

  private Fields() {}

  static String written(MultivaluedMap<String, String> typed) {
    var line = new StringJoiner("&");
    typed.forEach(
        (field, values) -> {
          if (!NOT_KEPT.contains(field)) {
            values.forEach(value -> line.add(encoded(field) + "=" + encoded(value)));
          }
        });
    return line.toString();
  }

  /** The same line with every value changed in this way. */
  static String each(String line, UnaryOperator<String> change) {
    var changed = new StringJoiner("&");
    for (String pair : line.split("&")) {
      int equals = pair.indexOf('=');
      changed.add(
          equals < 0
              ? pair
              : pair.substring(0, equals + 1)
                  + encoded(change.apply(decoded(pair.substring(equals + 1)))));
    }
    return changed.toString();
  }

  static Form read(String line) {
    var typed = new MultivaluedHashMap<String, String>();
    typed.putAll(pairs(line));
    return Form.of(typed);
  }

  /** What was typed, to be read; each with the name of its field unless it is the only one. */
  static String asTyped(String line) {
    Map<String, List<String>> typed = pairs(line);
    typed.values().removeIf(values -> values.stream().allMatch(String::isBlank));
    boolean alone = typed.size() == 1;
    return typed.entrySet().stream()
        .map(one -> (alone ? "" : one.getKey() + ": ") + String.join(", ", one.getValue()))
        .collect(Collectors.joining("\n\n"));
  }

  private static Map<String, List<String>> pairs(String line) {
    var pairs = new LinkedHashMap<String, List<String>>();
    for (String pair : line.split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        pairs
            .computeIfAbsent(decoded(pair.substring(0, equals)), field -> new ArrayList<>())
            .add(decoded(pair.substring(equals + 1)));
      }
    }
    return pairs;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}

package org.malha.cases.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The fields of a draft laid one under the other, as the finder reads them, and the way back. */
final class Sheet {
  static final String BETWEEN = "\n\n";

  /** Where a field lies. */
  record Field(String name, int start, int end) {}

  private final String text;
  private final List<Field> fields = new ArrayList<>();

  Sheet(Map<String, String> draft) {
    var all = new StringBuilder();
    draft.forEach(
        (name, text) -> {
          all.append(all.isEmpty() && fields.isEmpty() ? "" : BETWEEN);
          fields.add(new Field(name, all.length(), all.length() + text.length()));
          all.append(text);
        });
    text = all.toString();
  }

  String text() {
    return text;
  }

  List<Field> fields() {
    return fields;
  }

  /**
   * What of a passage lies within fields, each part without what is no letter, digit or sign of its
   * own around it: the finder may take two neighbouring fields for one sentence.
   */
  List<Part> parts(int start, int end) {
    List<Part> parts = new ArrayList<>();
    for (Field field : fields) {
      int from = Math.max(start, field.start());
      int to = Math.min(end, field.end());
      while (from < to && Character.isWhitespace(text.charAt(from))) {
        from++;
      }
      while (from < to && Character.isWhitespace(text.charAt(to - 1))) {
        to--;
      }
      if (from < to) {
        parts.add(new Part(from, to));
      }
    }
    return parts;
  }

  /** A part of the sheet. */
  record Part(int start, int end) {}

  /** The field that holds this place. */
  Field field(int at) {
    return fields.stream()
        .filter(field -> field.start() <= at && at < field.end())
        .findFirst()
        .orElseThrow();
  }
}

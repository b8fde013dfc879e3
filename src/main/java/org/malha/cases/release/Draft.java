package org.malha.cases.release;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/**
 * A text as its author wrote it, in one or several named fields, in their order. It names people:
 * it lives as long as the request that brought it.
 *
 * @param fields the text of each field; lines end with {@code \n}
 * @param beside what its readers know already and is not examined: who has a letter there, as in
 *     "Pessoa A", keeps it, and the letters of this draft come after
 */
public record Draft(SequencedMap<String, String> fields, String beside) {
  /** Keeps a copy, with the line ends of browsers made simple. */
  public Draft {
    var copy = new LinkedHashMap<String, String>();
    fields.forEach((name, text) -> copy.put(name, text.replace("\r\n", "\n").replace('\r', '\n')));
    fields = Collections.unmodifiableSequencedMap(copy);
  }

  /** That stands alone. */
  public static Draft of(SequencedMap<String, String> fields) {
    return new Draft(fields, "");
  }

  /** Of one field only. */
  public static Draft of(String name, String text) {
    return of(new LinkedHashMap<>(Map.of(name, text)));
  }

  @Override
  public String toString() {
    return "Draft" + fields.keySet(); // never the text
  }
}

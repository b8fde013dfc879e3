package org.malha.traces;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Columns of a table in which people write, and may so name somebody.
 *
 * @param id the column that tells its rows apart
 * @param kind of the journal row after which others read the text again; null when nobody does
 * @param subject the column with the number in that journal row
 */
public record Wording(
    String table, String id, List<String> columns, @Nullable String kind, String subject) {

  /** Texts that nobody follows. */
  public static Wording of(String table, String id, String... columns) {
    return new Wording(table, id, List.of(columns), null, id);
  }

  /** The same, followed through the journal. */
  public Wording told(String journalKind, String subjectColumn) {
    return new Wording(table, id, columns, journalKind, subjectColumn);
  }
}

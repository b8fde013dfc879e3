package org.malha.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the journal was: whoever follows it goes on from there.
 *
 * @param rows how many there were
 * @param last the highest id
 * @param at the moment of the latest, empty while there is none
 */
record JournalPosition(long rows, long last, String at) {
  static JournalPosition in(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "select count(*), coalesce(max(id), 0), max(changed_at) from journal")) {
      row.next();
      @Nullable OffsetDateTime at = row.getObject(3, OffsetDateTime.class);
      return new JournalPosition(
          row.getLong(1), row.getLong(2), at == null ? "" : at.toInstant().toString());
    }
  }

  static JournalPosition of(List<@Nullable String> cells) {
    return new JournalPosition(
        Long.parseLong(Packed.cell(cells, 0)),
        Long.parseLong(Packed.cell(cells, 1)),
        Packed.cell(cells, 2));
  }

  List<String> cells() {
    return List.of(String.valueOf(rows), String.valueOf(last), at);
  }
}

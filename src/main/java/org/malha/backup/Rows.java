package org.malha.backup;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of one table as lines, whose first names the columns, and back. */
final class Rows {
  private static final int AT_ONCE = 500;

  private final Connection connection;
  private final String table;

  Rows(Connection connection, String table) {
    this.connection = connection;
    this.table = table;
  }

  /**
   * Writes all of them.
   *
   * @return how many there were
   */
  long writeTo(OutputStream out) throws SQLException, IOException {
    var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    try (var statement = connection.createStatement()) {
      statement.setFetchSize(AT_ONCE);
      String query = "select * from " + Engine.quoted(table) + " order by 1";
      try (ResultSet rows = statement.executeQuery(query)) {
        long count = write(rows, writer);
        writer.flush();
        return count;
      }
    }
  }

  private static long write(ResultSet rows, Writer writer) throws SQLException, IOException {
    ResultSetMetaData columns = rows.getMetaData();
    var cells = new ArrayList<@Nullable String>();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      cells.add(columns.getColumnLabel(i));
    }
    writer.write(Cells.line(cells) + "\n");
    long count = 0;
    for (; rows.next(); count++) {
      for (int i = 1; i <= cells.size(); i++) {
        cells.set(i - 1, text(rows, i, kind(columns, i)));
      }
      writer.write(Cells.line(cells) + "\n");
    }
    return count;
  }

  /** How a value is written, whatever the database calls its type. */
  private enum Kind {
    TEXT,
    WHOLE,
    DECIMAL,
    TRUTH,
    DAY,
    MOMENT,
    LOCAL_TIME,
    BYTES
  }

  private static Kind kind(ResultSetMetaData columns, int i) throws SQLException {
    return switch (columns.getColumnType(i)) {
      case Types.BOOLEAN, Types.BIT -> Kind.TRUTH;
      case Types.BIGINT, Types.INTEGER, Types.SMALLINT -> Kind.WHOLE;
      case Types.NUMERIC, Types.DECIMAL, Types.DOUBLE, Types.REAL, Types.FLOAT -> Kind.DECIMAL;
      case Types.DATE -> Kind.DAY;
      case Types.TIMESTAMP_WITH_TIMEZONE -> Kind.MOMENT;
      case Types.TIMESTAMP ->
          columns.getColumnTypeName(i).equals("timestamptz") ? Kind.MOMENT : Kind.LOCAL_TIME;
      case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> Kind.BYTES;
      default -> Kind.TEXT;
    };
  }

  private static @Nullable String text(ResultSet rows, int i, Kind kind) throws SQLException {
    return switch (kind) {
      case TRUTH -> {
        boolean yes = rows.getBoolean(i);
        yield rows.wasNull() ? null : yes ? "t" : "f";
      }
      case DAY -> told(rows.getObject(i, LocalDate.class));
      case LOCAL_TIME -> told(rows.getObject(i, LocalDateTime.class));
      case MOMENT -> {
        OffsetDateTime at = rows.getObject(i, OffsetDateTime.class);
        yield at == null ? null : at.toInstant().toString();
      }
      case BYTES -> {
        byte[] bytes = rows.getBytes(i);
        yield bytes == null ? null : "\\x" + HexFormat.of().formatHex(bytes);
      }
      case TEXT, WHOLE, DECIMAL -> rows.getString(i);
    };
  }

  private static @Nullable String told(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  /** Puts all rows in that a reader has. */
  void readFrom(BufferedReader lines) throws SQLException, IOException {
    List<String> columns = Cells.of(Packed.line(lines)).stream().map(String::valueOf).toList();
    String insert =
        "insert into %s (%s) values (%s)"
            .formatted(
                Engine.quoted(table),
                columns.stream().map(Engine::quoted).collect(Collectors.joining(", ")),
                String.join(", ", Collections.nCopies(columns.size(), "?")));
    List<Kind> kinds = kinds(columns);
    try (PreparedStatement statement = connection.prepareStatement(insert)) {
      int waiting = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        fill(statement, Cells.of(line), kinds);
        statement.addBatch();
        if (++waiting == AT_ONCE) {
          statement.executeBatch();
          waiting = 0;
        }
      }
      statement.executeBatch();
    }
  }

  private List<Kind> kinds(List<String> columns) throws SQLException {
    String query =
        "select "
            + columns.stream().map(Engine::quoted).collect(Collectors.joining(", "))
            + " from "
            + Engine.quoted(table)
            + " where 1 = 0";
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      var kinds = new ArrayList<Kind>();
      for (int i = 1; i <= columns.size(); i++) {
        kinds.add(kind(rows.getMetaData(), i));
      }
      return kinds;
    }
  }

  private static void fill(
      PreparedStatement statement, List<@Nullable String> cells, List<Kind> kinds)
      throws SQLException {
    if (cells.size() != kinds.size()) {
      throw new NotDone("The backup has a line with too few or too many cells.");
    }
    for (int i = 0; i < cells.size(); i++) {
      statement.setObject(i + 1, value(cells.get(i), kinds.get(i)));
    }
  }

  private static @Nullable Object value(@Nullable String cell, Kind kind) {
    if (cell == null) {
      return null;
    }
    return switch (kind) {
      case TEXT -> cell;
      case WHOLE -> Long.valueOf(cell);
      case DECIMAL -> new BigDecimal(cell);
      case TRUTH -> cell.equals("t");
      case DAY -> LocalDate.parse(cell);
      case LOCAL_TIME -> LocalDateTime.parse(cell);
      case MOMENT -> Instant.parse(cell).atOffset(ZoneOffset.UTC);
      case BYTES -> HexFormat.of().parseHex(cell.substring(2));
    };
  }
}

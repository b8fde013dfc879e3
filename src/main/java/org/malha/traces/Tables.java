package org.malha.traces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Plain SQL on the connection of the transaction: what is asked here is about tables, whichever
 * room they belong to.
 */
@ApplicationScoped
public class Tables {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  /** Changes rows; answers how many. */
  @Transactional(TxType.MANDATORY)
  public int change(String sql, Object... values) {
    try (PreparedStatement statement = connection().prepareStatement(sql)) {
      fill(statement, List.of(values));
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /**
   * Rows by name of their columns: numbers, truth values, texts, and moments as ISO 8601 in UTC.
   */
  @Transactional
  public List<Map<String, @Nullable Object>> rows(String sql, Object... values) {
    try (PreparedStatement statement = connection().prepareStatement(sql)) {
      fill(statement, List.of(values));
      try (ResultSet result = statement.executeQuery()) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        while (result.next()) {
          rows.add(row(result));
        }
        return rows;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private Connection connection() {
    em.flush();
    return em.unwrap(Connection.class);
  }

  private static void fill(PreparedStatement statement, List<Object> values) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      statement.setObject(i + 1, values.get(i));
    }
  }

  private static Map<String, @Nullable Object> row(ResultSet result) throws SQLException {
    ResultSetMetaData columns = result.getMetaData();
    var row = new LinkedHashMap<String, @Nullable Object>();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      row.put(columns.getColumnLabel(i), value(result, i, columns.getColumnType(i)));
    }
    return row;
  }

  private static @Nullable Object value(ResultSet result, int column, int type)
      throws SQLException {
    Object value =
        switch (type) {
          case Types.BIGINT, Types.INTEGER, Types.SMALLINT -> result.getLong(column);
          case Types.BOOLEAN, Types.BIT -> result.getBoolean(column);
          case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> moment(result, column);
          default -> result.getString(column);
        };
    return result.wasNull() ? null : value;
  }

  private static @Nullable String moment(ResultSet result, int column) throws SQLException {
    OffsetDateTime moment = result.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant().toString();
  }
}

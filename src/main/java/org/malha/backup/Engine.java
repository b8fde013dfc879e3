package org.malha.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What has to be said differently to H2 and to PostgreSQL. */
interface Engine {
  static Engine of(Connection connection) throws SQLException {
    return connection.getMetaData().getDatabaseProductName().equals("H2")
        ? new EmbeddedEngine()
        : new PostgresqlEngine();
  }

  /** From the first statement on, all answers are of one moment, while others go on writing. */
  void holdStill(Connection connection) throws SQLException;

  /** The number that each sequence would give next. */
  SortedMap<String, Long> sequences(Connection connection) throws SQLException;

  /** From here on rows may come in any order. */
  void loosen(Connection connection, List<String> tables) throws SQLException;

  /** Every row must point at one that is there, now and from here on. */
  void tighten(Connection connection, List<String> tables) throws SQLException;

  /** All tables of the portal, but for Flyway's own. */
  default List<String> tables(Connection connection) throws SQLException {
    return names(
        connection,
        """
        select table_name from information_schema.tables
        where table_schema = current_schema and table_type = 'BASE TABLE'
          and table_name <> 'flyway_schema_history'
        order by table_name
        """);
  }

  static List<String> names(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      var names = new ArrayList<String>();
      while (rows.next()) {
        names.add(rows.getString(1));
      }
      return names;
    }
  }

  static SortedMap<String, Long> numbers(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      var numbers = new TreeMap<String, Long>();
      while (rows.next()) {
        numbers.put(rows.getString(1), rows.getLong(2));
      }
      return numbers;
    }
  }

  /** A name as it stands in a statement, even if it is a word of SQL. */
  static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}

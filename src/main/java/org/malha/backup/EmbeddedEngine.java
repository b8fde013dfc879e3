package org.malha.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;

/** H2, in which this level of isolation is a snapshot of all tables. */
final class EmbeddedEngine implements Engine {
  @Override
  public void holdStill(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
  }

  @Override
  public SortedMap<String, Long> sequences(Connection connection) throws SQLException {
    return Engine.numbers(
        connection,
        """
        select sequence_name, base_value from information_schema.sequences
        where sequence_schema = current_schema
        """);
  }

  @Override
  public void loosen(Connection connection, List<String> tables) throws SQLException {
    for (String table : tables) {
      Engine.execute(
          connection, "alter table " + Engine.quoted(table) + " set referential_integrity false");
    }
  }

  @Override
  public void tighten(Connection connection, List<String> tables) throws SQLException {
    for (String table : tables) {
      Engine.execute(
          connection,
          "alter table " + Engine.quoted(table) + " set referential_integrity true check");
    }
  }
}

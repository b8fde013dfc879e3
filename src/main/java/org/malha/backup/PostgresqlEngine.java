package org.malha.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;

/** PostgreSQL, where foreign keys can wait for the end of the transaction. */
final class PostgresqlEngine implements Engine {
  @Override
  public void holdStill(Connection connection) throws SQLException {
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    connection.setReadOnly(true);
    connection.setAutoCommit(false);
  }

  @Override
  public SortedMap<String, Long> sequences(Connection connection) throws SQLException {
    return Engine.numbers(
        connection,
        """
        select sequencename, coalesce(last_value + increment_by, start_value) from pg_sequences
        where schemaname = current_schema
        """);
  }

  @Override
  public void loosen(Connection connection, List<String> tables) throws SQLException {
    alter(connection, "deferrable initially deferred");
  }

  @Override
  public void tighten(Connection connection, List<String> tables) throws SQLException {
    Engine.execute(connection, "set constraints all immediate");
    alter(connection, "not deferrable");
  }

  private static void alter(Connection connection, String to) throws SQLException {
    List<String> statements =
        Engine.names(
            connection,
            """
            select format('alter table %s alter constraint %I ', conrelid::regclass, conname)
            from pg_constraint
            where contype = 'f' and connamespace = current_schema::regnamespace
            """);
    for (String statement : statements) {
      Engine.execute(connection, statement + to);
    }
  }
}

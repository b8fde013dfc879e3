package org.malha.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database goes away under a pooled connection, and comes back. */
class LastingConnectionTest {
  private final JdbcDataSource h2 = new JdbcDataSource();

  @TempDir Path folder;

  @BeforeEach
  void aTable() throws SQLException {
    h2.setURL("jdbc:h2:file:" + folder.resolve("malha") + ";WRITE_DELAY=0;DB_CLOSE_DELAY=-1");
    try (Connection connection = h2.getConnection()) {
      connection.createStatement().execute("create table word (word varchar)");
    }
  }

  @Test
  void theWorkInHandFailsAndTheNextIsDone() throws SQLException {
    Connection pooled = LastingConnection.from(new Reopening(h2, folder));
    pooled.setAutoCommit(false);
    write(pooled, "antes");
    pooled.commit();
    write(pooled, "perdida");
    goAway();
    assertThrows(SQLException.class, () -> write(pooled, "perdida também"));
    assertThrows(SQLException.class, () -> write(pooled, "ainda a mesma transação"));
    end(pooled);

    write(pooled, "depois");
    assertFalse(pooled.getAutoCommit());
    pooled.commit();
    assertEquals("antes depois", written());
  }

  @Test
  void workThatBeginsAfterwardsNoticesNothing() throws SQLException {
    Connection pooled = LastingConnection.from(new Reopening(h2, folder));
    goAway();
    assertEquals(0, count(pooled));
  }

  @Test
  void whatAPoolSetsMeanwhileHoldsForTheNext() throws SQLException {
    Connection pooled = LastingConnection.from(new Reopening(h2, folder));
    goAway();
    pooled.setAutoCommit(false);
    write(pooled, "uma");
    assertFalse(pooled.getAutoCommit());
    pooled.commit();
    assertEquals("uma", written());
    goAway();
    pooled.close();
    assertEquals("uma", written());
  }

  @Test
  void everyExecutionIsCounted() throws SQLException {
    Connection pooled = LastingConnection.from(new Reopening(h2, folder));
    Statements.reset();
    write(pooled, "uma");
    count(pooled);
    assertEquals(2, Statements.count());
  }

  private void goAway() throws SQLException {
    try (Connection other = h2.getConnection()) {
      other.createStatement().execute("shutdown immediately");
    } catch (SQLException e) {
      assertEquals(90121, e.getErrorCode());
    }
  }

  /** As a pool does, whatever comes of it. */
  private static void end(Connection pooled) {
    assertThrows(SQLException.class, pooled::rollback);
  }

  private static void write(Connection connection, String word) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement("insert into word values (?)")) {
      insert.setString(1, word);
      insert.executeUpdate();
    }
  }

  private static int count(Connection connection) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement("select count(*) from word");
        ResultSet rows = query.executeQuery()) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private String written() throws SQLException {
    try (Connection connection = h2.getConnection();
        ResultSet rows =
            connection
                .createStatement()
                .executeQuery("select listagg(word, ' ') within group (order by word) from word")) {
      rows.next();
      return rows.getString(1);
    }
  }
}

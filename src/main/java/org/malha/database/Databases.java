package org.malha.database;

import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.malha.start.Settings;
import org.postgresql.ds.PGSimpleDataSource;

/** The two databases that we speak to, as their drivers give them. */
public final class Databases {
  private Databases() {}

  /** Connections to H2 in a file of ours, or to the PostgreSQL that the settings name. */
  public static DataSource of(Settings.Database database) {
    if (database.embedded()) {
      var h2 = new JdbcDataSource();
      h2.setURL(database.url());
      h2.setUser(database.user());
      h2.setPassword(database.password());
      return h2;
    }
    var postgresql = new PGSimpleDataSource();
    postgresql.setUrl(database.url());
    postgresql.setUser(database.user());
    postgresql.setPassword(database.password());
    postgresql.setLogServerErrorDetail(false); // it repeats rows
    return postgresql;
  }
}

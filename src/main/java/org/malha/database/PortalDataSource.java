package org.malha.database;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.malha.start.Settings;

/**
 * The data source that the server pools: H2 in a file of ours, or the PostgreSQL that the settings
 * name. Its connections outlive a restart of the database and count the statements they execute.
 */
public class PortalDataSource implements DataSource {
  private final DataSource real;
  private final Reopening reopening;

  /** Reads the settings; called by the server. */
  public PortalDataSource() {
    var config = ConfigProvider.getConfig();
    var settings = Settings.read(name -> config.getOptionalValue(name, String.class).orElse(null));
    real = Databases.of(settings.database());
    reopening = new Reopening(real, settings.data());
  }

  @Override
  public Connection getConnection() throws SQLException {
    return LastingConnection.from(reopening);
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return getConnection();
  }

  @Override
  public @Nullable PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(@Nullable PrintWriter out) {}

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    real.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return real.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getLogger("org.malha.database");
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return real.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return real.isWrapperFor(type);
  }
}

package org.malha.database;

import java.sql.Connection;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.h2.engine.Database;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/** What an open connection goes to: a database that H2 holds in this process, or another server. */
final class Behind {
  private static final Logger LOG = Logger.getLogger(Behind.class.getName());

  private final @Nullable Database database;
  private final @Nullable MVStore store;

  private Behind(@Nullable Database database) {
    this.database = database;
    store =
        database == null || database.getStore() == null ? null : database.getStore().getMvStore();
  }

  static Behind of(Connection open) {
    boolean here = open instanceof JdbcConnection h2 && h2.getSession() instanceof SessionLocal;
    return new Behind(
        here ? ((SessionLocal) ((JdbcConnection) open).getSession()).getDatabase() : null);
  }

  /** Whether it is held here and closed; false for another server, which only tells when asked. */
  boolean closed() {
    return store != null && store.isClosed();
  }

  /** Closes it, whoever uses it, and lets go of its file; does nothing to another server. */
  void end() {
    if (database != null && store != null) {
      try {
        database.shutdownImmediately();
        store.getFileStore().close();
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, "The file of the closed database could not be let go", e);
      }
    }
  }
}

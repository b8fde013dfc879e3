package org.malha.database;

import java.sql.Connection;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.db.Store;
import org.jspecify.annotations.Nullable;

/**
 * The file behind a connection to H2. When the disk was full and H2 closed the database, 2.2.224
 * sometimes leaves its file locked, and then cannot open it again in the same process. Nobody else
 * opens the file: the data folder has a lock of its own.
 */
final class LeftStore {
  private static final Logger LOG = Logger.getLogger(LeftStore.class.getName());

  private final @Nullable MVStore store;

  private LeftStore(@Nullable MVStore store) {
    this.store = store;
  }

  /** What is behind an open connection: nothing, if it is not one to H2 in this process. */
  static LeftStore behind(Connection open) {
    if (open instanceof JdbcConnection h2 && h2.getSession() instanceof SessionLocal session) {
      @Nullable Store store = session.getDatabase().getStore();
      return new LeftStore(store == null ? null : store.getMvStore());
    }
    return new LeftStore(null);
  }

  /** Lets go of the file if the database is closed. */
  void close() {
    try {
      if (store != null && store.isClosed()) {
        store.getFileStore().close();
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The file of the closed database could not be let go", e);
    }
  }
}

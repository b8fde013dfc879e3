package org.malha.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.malha.start.DiskSpace;

/**
 * Opens connections, to H2 also after a full disk closed it under its users, but not before there
 * is room again: H2 2.2.224, opened over and over at the end of a disk, spoils its file. It may
 * also have left the file locked by a database that is closed, or by one that is open and that it
 * knows no more: it strikes off by name, once for each session that meets the closed one, whatever
 * has been opened under that name since. Nobody else opens the file: the data folder has a lock.
 */
final class Reopening {
  /** As class 53 of SQLSTATE has it, and PostgreSQL says. */
  private static final String DISK_FULL = "53100";

  private final DataSource source;
  private final Path folder;
  private @Nullable Behind last;

  /**
   * @param folder where the file of an H2 in this process is; of no matter to another server
   */
  Reopening(DataSource source, Path folder) {
    this.source = source;
    this.folder = folder;
  }

  /**
   * A connection to the database.
   *
   * @throws SQLException if it cannot be opened, for instance because the disk is still full
   */
  synchronized Connection open() throws SQLException {
    if (last != null && last.closed()) {
      demandRoom();
    }
    Connection open = unlocked();
    last = Behind.of(open);
    return open;
  }

  private Connection unlocked() throws SQLException {
    try {
      return source.getConnection();
    } catch (SQLException e) {
      if (last == null || e.getErrorCode() != ErrorCode.DATABASE_ALREADY_OPEN_1) {
        throw e;
      }
      demandRoom();
      last.end();
      return source.getConnection();
    }
  }

  private void demandRoom() throws SQLException {
    if (!DiskSpace.left(folder)) {
      throw new SQLException("The disk has no room for the database to be opened", DISK_FULL);
    }
  }
}

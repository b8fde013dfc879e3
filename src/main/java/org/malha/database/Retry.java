package org.malha.database;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;

/**
 * Does once more what the database undid because somebody else was at it: the words mention a
 * person who was erased at that very moment, or two waited for each other, the writer for the
 * person and the erasure for the thread. The next time one of them is through. What is done this
 * way must count once however often it is asked for.
 */
public final class Retry {
  /** Where people never cease to write, one may be the one that is undone more than once. */
  private static final int TRIES = 4;

  /**
   * How SQL begins to say that a row points at one that is not there, that it undid what it did
   * because two waited for each other, and (H2) that it waited too long for a row.
   */
  private static final List<String> WORTH_ANOTHER = List.of("23", "40", "HYT00");

  private Retry() {}

  /**
   * What the doing answers.
   *
   * @param doing a transaction of its own
   */
  public static <T> T of(Supplier<T> doing) {
    for (int left = TRIES - 1; ; left--) {
      try {
        return doing.get();
      } catch (RuntimeException e) { // from JPA, from the end of a transaction or from JDBC within
        if (left == 0 || !worthAnother(e)) {
          throw e;
        }
      }
    }
  }

  private static boolean worthAnother(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql
          && sql.getSQLState() != null
          && WORTH_ANOTHER.stream().anyMatch(sql.getSQLState()::startsWith)) {
        return true;
      }
    }
    return false;
  }
}

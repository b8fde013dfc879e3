package org.malha.discussions;

import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;

/**
 * Writes once more when somebody whom the words mention was erased at that very moment: the second
 * time they are nobody to mention. What is written this way must count once however often it is
 * sent.
 */
public final class SecondTry {
  /**
   * How SQL begins to say that a row points at one that is not there, and that it undid what it did
   * because two waited for each other: the writer for the person, the erasure for the thread.
   */
  private static final List<String> WORTH_ANOTHER = List.of("23", "40");

  private SecondTry() {}

  /**
   * What the writing answers.
   *
   * @param writing a transaction of its own
   */
  public static <T> T of(Supplier<T> writing) {
    try {
      return writing.get();
    } catch (PersistenceException | TransactionalException e) {
      if (!worthAnother(e)) {
        throw e;
      }
      return writing.get();
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

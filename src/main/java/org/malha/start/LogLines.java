package org.malha.start;

import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;

/**
 * What stands in the log, in either form, and what never does: what an exception says may be what
 * somebody wrote, or a row of the database, so only the messages of those kinds are kept that speak
 * of code, files and connections. An e-mail address or a query in anybody's message is crossed out.
 */
abstract class LogLines extends Formatter {
  private static final Pattern ADDRESS = Pattern.compile("[\\w.+%-]+@[\\w-]+\\.[\\w.-]+");
  private static final Pattern QUERY = Pattern.compile("(?<=[/\\w])\\?[^\\s\"'»]+=[^\\s\"'»]*");

  /** States of SQL that are about the connection or the room on the disk, not about rows. */
  private static final Pattern NOT_OF_ROWS =
      Pattern.compile("08...|28...|3D...|53...|57...|900[23].|90098");

  static String moment(long millis) {
    return Instant.ofEpochMilli(millis).truncatedTo(ChronoUnit.MILLIS).toString();
  }

  String said(LogRecord entry) {
    return clean(formatMessage(entry));
  }

  static String clean(String text) {
    return QUERY.matcher(ADDRESS.matcher(text).replaceAll("…@…")).replaceAll("?…");
  }

  /** Kinds, places and, where it is safe, messages, from the outermost to the cause. */
  static String told(Throwable thrown) {
    var text = new StringBuilder();
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Throwable one = thrown; one != null && seen.add(one); one = one.getCause()) {
      text.append(one == thrown ? "" : "Caused by: ").append(one.getClass().getName());
      text.append(detail(one)).append('\n');
      for (StackTraceElement place : one.getStackTrace()) {
        text.append("\tat ").append(place).append('\n');
      }
    }
    return text.toString();
  }

  private static String detail(Throwable one) {
    if (one instanceof SQLException sql) {
      String state = String.valueOf(sql.getSQLState());
      return " (SQL state " + state + ")" + (NOT_OF_ROWS.matcher(state).matches() ? said(one) : "");
    }
    boolean speaksOfNobody =
        one instanceof Error
            || one instanceof NullPointerException
            || one instanceof ClassCastException
            || one instanceof IndexOutOfBoundsException
            || one instanceof ReflectiveOperationException
            || one instanceof java.nio.file.FileSystemException
            || one.getClass() == java.io.IOException.class
            || one.getClass().getName().startsWith("java.net.");
    return speaksOfNobody ? said(one) : "";
  }

  private static String said(Throwable one) {
    return one.getMessage() == null ? "" : ": " + clean(one.getMessage());
  }
}

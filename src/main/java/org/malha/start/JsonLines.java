package org.malha.start;

import java.util.logging.LogRecord;

/** A log for programs: one JSON object a line. */
public final class JsonLines extends LogLines {
  @Override
  public String format(LogRecord entry) {
    return line(
        entry.getMillis(),
        entry.getLevel().getName(),
        String.valueOf(entry.getLoggerName()),
        said(entry),
        entry.getThrown() == null ? "" : ",\"thrown\":" + quoted(told(entry.getThrown())));
  }

  /** Something that whoever starts the portal is told, as it is. */
  static String told(String message) {
    return line(System.currentTimeMillis(), "INFO", Start.class.getName(), message, "");
  }

  private static String line(
      long millis, String level, String logger, String message, String more) {
    return "{\"time\":"
        + quoted(moment(millis))
        + ",\"level\":"
        + quoted(level)
        + ",\"logger\":"
        + quoted(logger)
        + ",\"message\":"
        + quoted(message)
        + more
        + "}\n";
  }

  private static String quoted(String text) {
    var quoted = new StringBuilder(text.length() + 16).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        default -> {
          if (c < ' ') {
            quoted.append(String.format("\\u%04x", (int) c));
          } else {
            quoted.append(c);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }
}

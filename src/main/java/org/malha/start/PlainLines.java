package org.malha.start;

import java.util.logging.LogRecord;

/** A log for people: a line each, and the places of an exception below it. */
public final class PlainLines extends LogLines {
  @Override
  public String format(LogRecord entry) {
    return moment(entry.getMillis())
        + " "
        + entry.getLevel().getName()
        + " "
        + entry.getLoggerName()
        + ": "
        + said(entry)
        + "\n"
        + (entry.getThrown() == null ? "" : told(entry.getThrown()));
  }
}

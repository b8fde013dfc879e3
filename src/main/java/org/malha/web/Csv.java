package org.malha.web;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table for spreadsheets: UTF-8 with its mark, columns parted by semicolons as Portuguese
 * spreadsheets expect. A cell that a spreadsheet would calculate is kept as text.
 */
public final class Csv {
  private static final String MARK = "\uFEFF";

  private final StringBuilder table = new StringBuilder(MARK);

  /** A further row. */
  public void row(List<String> cells) {
    table.append(cells.stream().map(Csv::cell).collect(Collectors.joining(";"))).append("\r\n");
  }

  /** The whole of it. */
  public String text() {
    return table.toString();
  }

  /** A text as it stands in the table. */
  public static String cell(String text) {
    String harmless = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    return harmless.matches("(?s).*[;\"\\r\\n].*")
        ? '"' + harmless.replace("\"", "\"\"") + '"'
        : harmless;
  }
}

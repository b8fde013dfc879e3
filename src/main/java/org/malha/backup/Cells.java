package org.malha.backup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One line of a table: cells between tabs, as PostgreSQL's COPY writes and reads them, so that a
 * backup can be used without Malha. {@code \N} is no value; tab, line ends and backslash are
 * escaped.
 */
final class Cells {
  private static final String NOTHING = "\\N";

  private Cells() {}

  static String line(List<? extends @Nullable String> cells) {
    return cells.stream().map(Cells::escaped).collect(Collectors.joining("\t"));
  }

  /**
   * The cells of a line.
   *
   * @throws NotDone when it was not written by {@link #line}
   */
  static List<@Nullable String> of(String line) {
    var cells = new ArrayList<@Nullable String>();
    for (String cell : line.split("\t", -1)) {
      cells.add(cell.equals(NOTHING) ? null : plain(cell));
    }
    return cells;
  }

  private static String escaped(@Nullable String cell) {
    if (cell == null) {
      return NOTHING;
    }
    var escaped = new StringBuilder(cell.length() + 16);
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      switch (c) {
        case '\\' -> escaped.append("\\\\");
        case '\t' -> escaped.append("\\t");
        case '\n' -> escaped.append("\\n");
        case '\r' -> escaped.append("\\r");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }

  private static String plain(String cell) {
    if (cell.indexOf('\\') < 0) {
      return cell;
    }
    var plain = new StringBuilder(cell.length());
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      plain.append(c == '\\' ? unescaped(cell, ++i) : c);
    }
    return plain.toString();
  }

  private static char unescaped(String cell, int at) {
    char c = at < cell.length() ? cell.charAt(at) : ' ';
    return switch (c) {
      case '\\' -> '\\';
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'r' -> '\r';
      default -> throw new NotDone("The backup has a line that cannot be read.");
    };
  }
}

package org.malha.traces;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One file of the archive of a person's data, or two: as JSON, and where there are words to read
 * also as Markdown.
 *
 * @param name of the file, without its ending
 * @param sql whose columns are named as in the file and whose order is total; each {@code ?} is the
 *     person's id. It asks for nothing secret and nothing of others
 * @param headings columns that make the heading of an entry
 * @param words columns with the text of an entry, as Markdown; none for JSON only
 * @param reading makes of a row as it is kept one that people can read
 */
public record Part(
    String name,
    String sql,
    List<String> headings,
    List<String> words,
    UnaryOperator<Map<String, @Nullable Object>> reading) {
  /** Facts. */
  public static Part of(String name, String sql) {
    return new Part(name, sql, List.of(), List.of(), row -> row);
  }

  /** Words, with the columns that make the heading of each entry. */
  public static Part words(String name, List<String> headings, List<String> words, String sql) {
    return new Part(name, sql, headings, words, row -> row);
  }

  /** The same of rows that are kept as nobody reads them. */
  public Part read(UnaryOperator<Map<String, @Nullable Object>> how) {
    return new Part(name, sql, headings, words, how);
  }

  /** The message key of what it holds. */
  public String key() {
    return "data." + name;
  }
}

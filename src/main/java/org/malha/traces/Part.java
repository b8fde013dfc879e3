package org.malha.traces;

import java.util.List;

/**
 * One file of the archive of a person's data, or two: as JSON, and where there are words to read
 * also as Markdown.
 *
 * @param name of the file, without its ending
 * @param sql whose columns are named as in the file and whose order is total; each {@code ?} is the
 *     person's id. It asks for nothing secret and nothing of others
 * @param headings columns that make the heading of an entry
 * @param words columns with the text of an entry, as Markdown; none for JSON only
 */
public record Part(String name, String sql, List<String> headings, List<String> words) {
  /** Facts. */
  public static Part of(String name, String sql) {
    return new Part(name, sql, List.of(), List.of());
  }

  /** Words, with the columns that make the heading of each entry. */
  public static Part words(String name, List<String> headings, List<String> words, String sql) {
    return new Part(name, sql, headings, words);
  }

  /** The message key of what it holds. */
  public String key() {
    return "data." + name;
  }
}

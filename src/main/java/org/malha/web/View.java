package org.malha.web;

/**
 * A page, or a part of one, with every decision already made: a public record that a resource
 * returns and whose template prints it. The template of {@code org.malha.groups.GroupPage} is
 * {@code groups/GroupPage.jte}, which receives it as {@code page} and the {@link Ui} as {@code ui}.
 */
public interface View {
  /** The HTTP status of a page returned bare, without a response around it. */
  default int status() {
    return 200;
  }

  /**
   * Whether everybody sees the same bytes, so that a browser may keep them and ask again with an
   * ETag.
   */
  default boolean publicPage() {
    return false;
  }

  /** The template's name, by convention that of the record. */
  default String template() {
    String[] parts = getClass().getName().split("\\.");
    return parts[parts.length - 2] + "/" + parts[parts.length - 1] + ".jte";
  }
}

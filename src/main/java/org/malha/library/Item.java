package org.malha.library;

import java.util.List;
import org.malha.content.Words;

/**
 * Something that the library holds: one text file, read. Its text comes from the content folder or
 * from a curator; each change of it is a version that stays. An item never changes: a new text
 * makes a new item.
 */
public sealed interface Item
    permits Practice,
        CountryModel,
        Recommendation,
        Background,
        Term,
        FigureSet,
        Course,
        Unit,
        Lesson {
  /** What every item has. */
  Head head();

  /** What it says, in parts, in both languages. */
  Passage.Texts texts();

  /** By which others point at it. */
  default String id() {
    return head().id();
  }

  /** Which kind of file it is. */
  default Kind kind() {
    return head().kind();
  }

  /** Its title. */
  default Words title() {
    return head().title();
  }

  /** Its page, without language prefix. */
  default String path() {
    return kind().folder() + id();
  }

  /** A line that leads to it. */
  default Link link() {
    return new Link(title(), path(), kind().key(), head().summary());
  }

  /** All that it points at. */
  default List<Reference> references() {
    return head().references();
  }
}

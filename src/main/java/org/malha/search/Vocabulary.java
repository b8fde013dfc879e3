package org.malha.search;

import java.util.List;
import java.util.Set;
import org.malha.web.Language;

/**
 * What things are called, in both languages; the room that keeps the glossary implements it as an
 * application-scoped bean. Whoever looks for one name of a thing finds the others too.
 */
public interface Vocabulary {
  /** Every thing with its names, read again whenever something of {@link #kinds} changes. */
  List<Thing> things();

  /** The kinds of journal rows after which names may be others. */
  Set<String> kinds();

  /**
   * Something that has names.
   *
   * @param entry the id of the entry that explains it, such as {@code term:case-manager}
   * @param names the preferred ones first, in each language
   */
  record Thing(String entry, List<Name> names) {}

  /**
   * One of the names.
   *
   * @param expands whether it may stand for the others; one that means other things too may not
   */
  record Name(Language language, String text, boolean expands) {}
}

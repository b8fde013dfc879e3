package org.malha.search;

import java.util.Set;

/**
 * Who the viewer is to those who write entries; the room that knows audiences implements it as an
 * application-scoped bean. It is asked at each question and answers from the database, so that a
 * membership that was lost finds nothing more.
 */
public interface Readership {
  /** The tokens of the present viewer and those that everybody has, in one statement. */
  Tokens tokens();

  /** Tokens without {@link Entry#PUBLIC}, which everybody has anyway. */
  record Tokens(Set<String> reader, Set<String> everybody) {}
}

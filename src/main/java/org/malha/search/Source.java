package org.malha.search;

import java.util.List;
import java.util.Set;

/**
 * A room whose things can be found; an application-scoped bean of that room implements it. It is
 * asked outside of any request, so it knows no viewer: what it gives is for the audiences that it
 * names.
 */
public interface Source {
  /** The kinds of journal rows after which it is asked, which are also those of its entries. */
  Set<String> kinds();

  /**
   * Entries as they now stand. A thing without entry is found no more; other entries that the
   * change of these things touches may come along.
   *
   * @param subjects ids of things of this kind
   */
  List<Entry> now(String kind, Set<Long> subjects);

  /**
   * Everything of a kind, slice by slice, in the order of ids, for an index that is built anew.
   *
   * @param after the id with which the slice before ended; 0 to begin
   */
  Slice from(String kind, long after);

  /**
   * Of which edition a kind is as far as the journal does not tell of its changes, because they
   * come with a release or a folder: where it is another one than before, all of it is read again
   * at the start. Empty where every change stands in the journal. Without blanks.
   */
  default String edition(String kind) {
    return "";
  }

  /**
   * Some of everything.
   *
   * @param last the id with which it ends
   * @param more whether something may follow
   */
  record Slice(List<Entry> entries, long last, boolean more) {}
}

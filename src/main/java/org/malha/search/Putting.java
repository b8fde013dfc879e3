package org.malha.search;

import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Puts entries in one by one, so that one that cannot be taken keeps no other out. */
final class Putting {
  private static final Logger LOG = Logger.getLogger(Putting.class.getName());

  private Putting() {}

  /** Something that is done with one entry. */
  private interface Way {
    void put(List<Entry> one) throws IOException;
  }

  /** Each in the place of the one with its id. */
  static void put(Index index, List<Entry> entries) throws IOException {
    each(index, entries, index::put);
  }

  /** Those that are known not to be there; faster. */
  static void add(Index index, List<Entry> entries) throws IOException {
    each(index, entries, index::add);
  }

  private static void each(Index index, List<Entry> entries, Way way) throws IOException {
    for (Entry entry : entries) {
      try {
        way.put(List.of(entry));
      } catch (RuntimeException e) {
        if (Damage.is(e)) {
          throw new IOException(e);
        }
        index.remove(List.of(entry.id())); // what it was may not be what may be read now
        LOG.log(
            Level.WARNING,
            "{0} was left out of the search index: {1}",
            new Object[] {entry.id(), inShort(e)});
      }
    }
  }

  /** What has happened and where; messages are left out, since they may repeat what was written. */
  static String inShort(Exception e) {
    StackTraceElement[] where = e.getStackTrace();
    return e.getClass().getName() + (where.length == 0 ? "" : " at " + where[0]);
  }
}

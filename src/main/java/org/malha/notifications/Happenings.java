package org.malha.notifications;

import java.time.Instant;
import java.util.List;

/**
 * What the rows of one kind in the journal mean to people; an application-scoped bean implements
 * it. A row only says that a thing changed, and comes more than once; the answer is everything that
 * has happened to that thing and may not have been told, each under a key that it always has.
 */
public interface Happenings {
  /** The kind of the journal's rows. */
  String kind();

  /**
   * What happened to a thing.
   *
   * @param row when its row was written
   */
  List<Happening> of(long subject, Instant row);
}

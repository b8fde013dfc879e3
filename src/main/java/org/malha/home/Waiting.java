package org.malha.home;

import java.util.List;
import org.malha.accounts.Person;
import org.malha.groups.Reach;

/**
 * Something of one feature that may wait for a person. For each feature this room has one such
 * bean; {@link Desk} collects them, so that a new feature brings its own and touches nothing here.
 */
interface Waiting {
  /** Where its tasks stand among those of the others: what cannot wait comes first. */
  int order();

  /**
   * What waits for this person, in at most one statement.
   *
   * @param groups to which the person belongs
   */
  List<Task> tasks(Person person, List<Reach> groups);
}

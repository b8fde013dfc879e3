package org.malha.home;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.malha.constraints.Constraint;
import org.malha.constraints.State;
import org.malha.web.Language;

/**
 * A constraint as it concerns one person.
 *
 * @param cells of its elements among the nine, the main one first
 * @param actors ids of those who can act
 * @param raised who raised it and when
 * @param thread what was said, and how much of that the person has read
 * @param position what the municipalities say, and the person's
 */
public record Matter(
    long id,
    String title,
    Language language,
    State state,
    Instant since,
    List<Integer> cells,
    Set<String> actors,
    MyGroup group,
    Raised raised,
    Thread thread,
    Position position) {
  /**
   * Who raised it.
   *
   * @param place the dico of the municipality for which it was, if for one
   */
  record Raised(long by, String name, @Nullable String place, Instant at) {}

  /**
   * Its discussion.
   *
   * @param read the number of the last post that the person has read; null before they first came
   */
  record Thread(long id, int posts, Instant activeAt, @Nullable Integer read) {
    /** How many posts the person has not read. */
    int unread() {
      return Math.max(0, posts - (read == null ? 0 : read));
    }
  }

  /**
   * Who has it too.
   *
   * @param signed how many municipalities say so
   * @param ours dico codes of the person's municipalities that do
   * @param notice the notification by which the person was asked, if they were
   * @param putOff whether they put that off
   */
  record Position(int signed, Set<String> ours, @Nullable Long notice, boolean putOff) {}

  /** {@code C-0012}. */
  public String reference() {
    return Constraint.reference(id);
  }

  /** Its page. */
  public String path() {
    return Constraint.path(id, title);
  }

  /** How many posts the person has not read. */
  public int unread() {
    return thread.unread();
  }

  /** When somebody last wrote about it, else when it was raised. */
  public Instant activeAt() {
    return thread.activeAt();
  }

  /** Who raised it. */
  public String raisedBy() {
    return raised.name();
  }

  /** Whether nobody has said anything about it. */
  public boolean unanswered() {
    return thread.posts() == 0;
  }

  boolean raisedBy(long person) {
    return raised.by() == person;
  }

  /** How many municipalities are still to say whether they have it too. */
  int missing() {
    boolean own = raised.place() != null && group.municipalities().contains(raised.place());
    return Math.max(0, group.municipalities().size() - position.signed() - (own ? 1 : 0));
  }
}

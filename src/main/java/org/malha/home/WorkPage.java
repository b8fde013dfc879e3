package org.malha.home;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malha.notifications.Days;
import org.malha.web.View;

/**
 * "O meu trabalho": the one next step, what else needs this person, what they wait for, what is new
 * in their groups.
 *
 * @param firstName by which they are greeted
 * @param waiting how many things wait for them
 * @param next the most urgent of them, if there is one
 * @param tasks those that follow; perhaps not all
 * @param awaited what they wait for
 * @param news constraints of their groups with something they have not read, the last active first
 * @param moreNews how many of these are not shown
 * @param groups to which they belong
 * @param others groups where they may ask to join, those of their territory first
 * @param open groups of others whose discussions they may read
 * @param today where the person is
 */
public record WorkPage(
    Greeting greeting,
    String firstName,
    int waiting,
    @Nullable Task next,
    List<Task> tasks,
    List<Awaited> awaited,
    List<Matter> news,
    int moreNews,
    List<GroupRow> groups,
    List<MyGroup> others,
    List<MyGroup> open,
    LocalDate today)
    implements View {
  /** The days until which something may be put off. */
  public Days days() {
    return Days.after(today);
  }

  /** How many wait that are not shown. */
  public int more() {
    return waiting - tasks.size() - (next == null ? 0 : 1);
  }

  /** Whether the person has no group yet, and should see how to begin. */
  public boolean beginner() {
    return groups.isEmpty();
  }
}

package org.malha.notifications;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may be told of what is said in a thread, and how much they want to be.
 *
 * @param handle by which they are mentioned
 * @param reads whether they may read the group
 * @param takesPart whether they raised what is discussed, co-signed it for their municipality or
 *     wrote in the thread
 * @param group what they chose for the group, if anything
 * @param thread what they chose for the thread, if anything
 */
public record Listener(
    long person,
    String name,
    String handle,
    boolean reads,
    boolean takesPart,
    @Nullable Level group,
    @Nullable Level thread) {

  /**
   * How much they are told: what they chose for the thread, else for the group; who chose nothing
   * is told everything where they take part, and elsewhere what concerns them.
   */
  public Level level() {
    if (thread != null) {
      return thread;
    }
    if (group == Level.ALL || group == Level.NONE) {
      return group;
    }
    return takesPart ? Level.ALL : Level.CONCERNS;
  }

  /** The same person, who takes part. */
  Listener takingPart() {
    return new Listener(person, name, handle, reads, true, group, thread);
  }

  /** As what a new post is told to them, the nearest reason alone; empty when it is not. */
  public Optional<Kind> ofPost(long author, boolean mentioned, boolean answered) {
    if (!reads || person == author || level() == Level.NONE) {
      return Optional.empty();
    }
    if (mentioned) {
      return Optional.of(Kind.MENTION);
    }
    if (answered) {
      return Optional.of(Kind.REPLY);
    }
    return level() == Level.ALL ? Optional.of(Kind.POST) : Optional.empty();
  }

  /** Whether a step of the constraint is told to them. */
  public boolean ofStep(long takenBy) {
    return reads && person != takenBy && (takesPart ? level() != Level.NONE : level() == Level.ALL);
  }
}

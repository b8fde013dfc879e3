package org.malha.home;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.malha.groups.Visibility;

/**
 * A group of which a person may know, and what waits in it.
 *
 * @param municipalities dico codes of its territory
 * @param asked when the person asked to join and nobody has answered, if so
 * @param asking how many people ask to join
 * @param reported how many reports of posts wait for a decision, save of the person's own posts
 * @param reportedIn the discussion of one of them
 * @param invited how many invitations of the person's nobody has answered yet
 */
public record MyGroup(
    long id,
    String slug,
    String name,
    String purpose,
    Visibility visibility,
    boolean member,
    boolean facilitator,
    Set<String> municipalities,
    @Nullable Instant asked,
    int asking,
    int reported,
    @Nullable Long reportedIn,
    int invited) {
  /** Its page. */
  public String path() {
    return "/grupos/" + slug;
  }

  /** Whether the person may read what it discusses. */
  boolean reads() {
    return visibility.readBy(member);
  }

  /** Whether the person may ask to join it. */
  boolean askable() {
    return !member && asked == null;
  }
}

package org.malha.home;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malha.web.Language;

/**
 * One thing that waits for this person.
 *
 * @param key of the sentence that says what it is; its reason and its button have keys after it
 * @param arguments of these sentences
 * @param about what it is about, if about one thing that has a title
 * @param group in which it is; empty where in none
 * @param path where to do it
 * @param since when it has waited, if that is known
 * @param putOff where it is put off until a day; empty where it cannot be
 */
public record Task(
    Need need,
    String key,
    List<Object> arguments,
    @Nullable About about,
    String group,
    String path,
    @Nullable Instant since,
    String putOff) {
  /**
   * What a task is about.
   *
   * @param reference by which people call it; may be empty
   * @param cells of its elements among the nine; may be empty
   * @param said what somebody said there; may be empty
   */
  public record About(
      String title, Language language, String reference, List<Integer> cells, String said) {
    static About of(Matter matter) {
      return new About(matter.title(), matter.language(), matter.reference(), matter.cells(), "");
    }
  }

  /** Whether it is an invitation, which is accepted where it stands: {@link #path} says where. */
  public boolean invitation() {
    return need == Need.INVITED;
  }

  /** The key of the line that says why it waits for this person. */
  public String why() {
    return need.key() + ".why";
  }

  /** The key of the button that leads to it. */
  public String act() {
    return need.key() + ".do";
  }
}

package org.malha.letters;

import java.time.Instant;
import java.util.List;
import org.malha.web.View;

/**
 * How it stands with letters, for administrators.
 *
 * @param ready whether there is a mail server
 */
public record LetterQueuePage(boolean ready, LetterQueue.Standing standing, List<Trouble> troubled)
    implements View {
  /**
   * A letter that did not go.
   *
   * @param person the id of whom it was for
   * @param failure of the last try, as the mail server's program calls it
   */
  public record Trouble(
      long person,
      String name,
      Occasion occasion,
      Instant due,
      long tries,
      String failure,
      boolean givenUp) {}
}

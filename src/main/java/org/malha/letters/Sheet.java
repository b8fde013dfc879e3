package org.malha.letters;

import java.time.Instant;
import java.util.List;
import org.malha.web.Language;
import org.malha.web.View;

/**
 * What a letter says, the same in HTML and in plain text.
 *
 * @param title what it is about
 * @param sections what is new, by group
 * @param bare how many news there are of groups of which letters carry no words
 * @param more how many lines did not fit
 */
public record Sheet(
    Occasion occasion, String title, List<Section> sections, int bare, int more, Links links)
    implements View {
  /**
   * What is new in a group.
   *
   * @param group its name; empty for what happened in none
   */
  public record Section(String group, List<Talk> talks) {}

  /**
   * What is new of one thing in a group.
   *
   * @param title empty where it is about the group itself
   */
  public record Talk(String title, List<Line> lines) {}

  /**
   * One notification, or several of a kind.
   *
   * @param excerpt what was said, shortened; may be empty
   * @param language in which that was said
   */
  public record Line(String what, String excerpt, Language language, Instant at, String url) {}

  /** Where the letter leads, as whole addresses. */
  public record Links(String inbox, String choices, String stop) {}

  /** How many news it tells of, with and without words. */
  int count() {
    int lines =
        sections.stream()
            .flatMap(section -> section.talks().stream())
            .mapToInt(talk -> talk.lines().size())
            .sum();
    return lines + more + bare;
  }

  /** Whether it is about one thing alone, which its title says. */
  public boolean single() {
    return occasion == Occasion.AT_ONCE;
  }
}

package org.malha.discussions;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.malha.web.Language;
import org.malha.web.SafeHtml;

/**
 * A post as one reader sees it.
 *
 * @param organisation for which the author spoke; empty when for themselves
 * @param html what it says; null where this reader may not read it
 * @param hiddenBecause why it was hidden; empty when it was not
 * @param answers what it answers, where the page does not make that plain
 * @param fresh whether it was written by somebody else since the reader's last visit
 * @param firstFresh whether it is the first such post of the page
 * @param report how the reader's own report of it stands
 * @param reply the query that opens the form to answer it
 */
public record ShownPost(
    long id,
    int number,
    String author,
    String organisation,
    Instant postedAt,
    @Nullable Instant editedAt,
    @Nullable SafeHtml html,
    Language language,
    @Nullable Instant withdrawnAt,
    @Nullable Instant hiddenAt,
    String hiddenBecause,
    @Nullable Answered answers,
    int useful,
    boolean usefulToMe,
    boolean fresh,
    boolean firstFresh,
    @Nullable ReportAnswer report,
    String reply,
    Set<Act> acts) {

  /**
   * A post that another one answers.
   *
   * @param elsewhere its path when it is not on this page
   */
  public record Answered(int number, String author, @Nullable String elsewhere) {}

  /**
   * How a report that the reader made stands.
   *
   * @param decidedAt null while nobody has decided
   */
  public record ReportAnswer(
      Instant reportedAt, @Nullable Instant decidedAt, boolean hidden, String answer) {}

  /** Whether the reader may do this. */
  public boolean may(Act act) {
    return acts.contains(act);
  }

  /** Its address, which stays whatever page it is shown on. */
  public String path() {
    return "/intervencoes/" + id;
  }

  /** Whether its menu has anything in it. */
  public boolean hasMenu() {
    return may(Act.EDIT) || may(Act.WITHDRAW) || may(Act.REPORT) || may(Act.HIDE);
  }
}

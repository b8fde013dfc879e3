package org.malha.discussions;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malha.web.Form;
import org.malha.web.View;

/**
 * What was reported in a discussion: first what waits for a decision, then what was decided.
 *
 * @param refused the key of the sentence that says why the last decision was not taken
 */
public record ReportsPage(
    Place place,
    List<Case> open,
    List<Case> decided,
    Form form,
    long filled,
    @Nullable String refused)
    implements View {

  /**
   * One report.
   *
   * @param excerpt of what the post says; empty when it was withdrawn
   * @param own whether the viewer wrote the post, so that others decide
   * @param reporter empty when the viewer wrote the post
   * @param hidden whether the decision was to hide the post
   */
  public record Case(
      long id,
      String author,
      Instant postedAt,
      String path,
      String excerpt,
      boolean own,
      String reporter,
      Instant reportedAt,
      String reason,
      @Nullable Instant decidedAt,
      boolean hidden,
      String answer) {}

  /** The form of a case: what was typed, if it is this one that has to be corrected. */
  public Form formOf(Case reported) {
    return reported.id() == filled ? form : Form.empty();
  }
}

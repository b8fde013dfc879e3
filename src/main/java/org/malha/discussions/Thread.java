package org.malha.discussions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malha.web.Form;

/**
 * One page of a discussion as this viewer sees it, with every decision made; printed by {@code
 * discussions/thread.jte} inside the page of whatever owns the discussion. Its paths are without
 * language prefix.
 *
 * @param discussion its id
 * @param place where it stands and what the viewer may do
 * @param total how many posts the whole discussion has
 * @param unread how many of them were written since the viewer's last visit; 0 on the first
 * @param branches the posts of this page
 * @param openReports how many reports wait for this viewer's decision
 * @param begun answers that the viewer has begun and not sent, other than the one in the form
 * @param reply the form to write in; null where the viewer may not
 */
public record Thread(
    long discussion,
    Place place,
    int total,
    int unread,
    List<Branch> branches,
    Links links,
    int openReports,
    List<Begun> begun,
    @Nullable ReplyForm reply) {

  /** What is being written; an empty form where nothing may be. */
  public Form form() {
    return reply == null ? Form.empty() : reply.form();
  }

  /**
   * An answer that the viewer has begun.
   *
   * @param number of the post that it answers
   * @param path of the page with the form
   */
  public record Begun(int number, String path) {}

  /**
   * Other pages of the discussion; each null where it would lead nowhere new.
   *
   * @param newest the post that was written last
   * @param firstUnread the first post written since the last visit
   */
  public record Links(
      @Nullable String first,
      @Nullable String earlier,
      @Nullable String later,
      @Nullable String last,
      @Nullable String newest,
      @Nullable String firstUnread) {
    /** Whether the discussion has more than this page. */
    public boolean any() {
      return earlier != null || later != null;
    }
  }
}

package org.malha.discussions;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.Mandate;
import org.malha.web.Form;

/**
 * The form in which somebody says something in a discussion.
 *
 * @param discussion its id
 * @param answering the post that is answered; null when none is
 * @param form what was typed, with its problems
 * @param mandates through which the writer may speak
 * @param draftSavedAt when the text was last kept as a draft; null when it was not
 * @param preview the text as it will look and who will be told, when that was asked for
 * @param freely the path that opens the form without answering anybody
 */
public record ReplyForm(
    long discussion,
    @Nullable Answering answering,
    Form form,
    List<Mandate> mandates,
    @Nullable Instant draftSavedAt,
    @Nullable Preview preview,
    String freely) {
  /** The field with the words. */
  static final String TEXT = "texto";

  /** The field with the id of the answered post. */
  static final String PARENT = "resposta-a";

  /** Whether the words of the answered post can be put into the text. */
  public boolean quotable() {
    return answering != null && !answering.quote().equals(answering.path());
  }

  /** Where its draft is kept. */
  public String draft() {
    return draft(discussion, answering == null ? 0 : answering.number());
  }

  static String draft(long discussion, int answered) {
    return "d-" + discussion + (answered == 0 ? "" : "-r-" + answered);
  }

  /** Where it is sent. */
  public String action() {
    return "/debates/" + discussion + "/intervencoes";
  }
}

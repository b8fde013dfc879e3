package org.malha.accounts;

import org.malha.web.View;

/**
 * A link of ours that opens no more, and what to do now.
 *
 * @param heading the message key of the heading
 * @param text the message key of what to do
 */
public record LinkGonePage(String heading, String text) implements View {
  static LinkGonePage invitation() {
    return new LinkGonePage("gone.invitation.title", "gone.invitation.text");
  }

  static LinkGonePage recovery() {
    return new LinkGonePage("gone.recovery.title", "gone.recovery.text");
  }

  @Override
  public int status() {
    return 404;
  }
}

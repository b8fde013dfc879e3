package org.malha.web;

import org.jspecify.annotations.Nullable;

/**
 * What went wrong, what is kept, and what to do now.
 *
 * @param status HTTP status, 400 to 599
 * @param key of the sentence that says why
 * @param incident the number under which the log tells more, for a 500
 */
public record ErrorPage(int status, String key, @Nullable String incident) implements View {
  /** The message key of the heading; statuses without words of their own share those of 400. */
  public String heading() {
    String own = "error." + status + ".title";
    return Messages.has(Language.PT, own) ? own : "error.400.title";
  }

  static ErrorPage of(int status) {
    String own = "error." + status + ".text";
    return new ErrorPage(status, Messages.has(Language.PT, own) ? own : "error.400.text", null);
  }
}

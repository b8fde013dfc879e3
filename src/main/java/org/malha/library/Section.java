package org.malha.library;

import org.malha.web.SafeHtml;
import org.malha.web.Slug;

/**
 * A part of a text, ready to be shown.
 *
 * @param heading in plain text; empty for what stands before the first
 */
public record Section(String heading, SafeHtml html) {
  /** Its place on the page. */
  public String anchor() {
    return Slug.of(heading);
  }
}

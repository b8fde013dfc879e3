package org.malha.accounts;

import org.malha.web.Form;

/** One-line fields about their author, such as a name: no line ends, no double blanks. */
final class Lines {
  private static final int LONGEST = 200;

  private Lines() {}

  /** A line that must be there. */
  static String required(Form form, String field) {
    return form.ownText(field, LONGEST).replaceAll("\\s+", " ");
  }

  /** A line that may be left empty. */
  static String optional(Form form, String field) {
    return form.value(field).isBlank() ? "" : required(form, field);
  }
}

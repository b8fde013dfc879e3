package org.malha.groups;

import org.malha.web.Form;

/** Which version of a thing its author had before their eyes when the form was shown. */
final class Seen {
  static final String VERSION = "versao";

  private Seen() {}

  /** The version that came with the form; one that never was when there is none. */
  static int version(Form form) {
    try {
      return Integer.parseInt(form.value(VERSION));
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}

package org.malha.cases.deidentify;

/** What stands between two words, as {@link SecondOpinion} tells it apart. */
enum Gap {
  BLANK,
  LINE,
  NONE,
  COLON,
  COMMA,
  BRACKET,
  STOP,
  SEMICOLON,
  DASH,
  HYPHEN,
  SLASH,
  QUOTE,
  APOSTROPHE,
  CLOSED,
  BLANKS,
  OTHER;

  private static final int FAR = 6;

  static Gap of(String between) {
    String gap = between.substring(Math.max(0, between.length() - FAR));
    if (gap.indexOf('\n') >= 0) {
      return LINE;
    }
    String signs = gap.strip();
    if (signs.isEmpty()) {
      return gap.isEmpty() ? NONE : gap.length() <= 2 ? BLANK : BLANKS;
    }
    return signs.indexOf('(') >= 0 ? BRACKET : sign(signs.charAt(0), gap.length() == 1);
  }

  private static Gap sign(char sign, boolean alone) {
    return switch (sign) {
      case ':', '=' -> COLON;
      case ',' -> COMMA;
      case '.' -> STOP;
      case ';' -> SEMICOLON;
      case '-' -> alone ? HYPHEN : DASH;
      case '/' -> SLASH;
      case '"' -> QUOTE;
      case '\'' -> APOSTROPHE;
      case ')' -> CLOSED;
      default -> OTHER;
    };
  }
}

package org.malha.web;

/** Text for documents that no template makes. */
public final class Markup {
  private Markup() {}

  /** Escaped for element content and attributes, in HTML and XML; without what XML forbids. */
  public static String escaped(String text) {
    var escaped = new StringBuilder();
    text.codePoints().forEach(sign -> escape(sign, escaped));
    return escaped.toString();
  }

  private static void escape(int sign, StringBuilder into) {
    switch (sign) {
      case '&' -> into.append("&amp;");
      case '<' -> into.append("&lt;");
      case '>' -> into.append("&gt;");
      case '"' -> into.append("&quot;");
      case '\'' -> into.append("&#39;");
      case '\n', '\t' -> into.append(' ');
      default -> {
        boolean surrogate = sign >= 0xD800 && sign <= 0xDFFF;
        if (sign >= 0x20 && !surrogate && (sign & 0xFFFE) != 0xFFFE) {
          into.appendCodePoint(sign);
        }
      }
    }
  }
}

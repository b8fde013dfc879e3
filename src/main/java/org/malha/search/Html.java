package org.malha.search;

import java.util.List;

/** Text for documents that no template makes. */
final class Html {
  private Html() {}

  /** Escaped, with what was looked for between marks. */
  static String marked(List<Piece> pieces) {
    var html = new StringBuilder();
    for (Piece piece : pieces) {
      html.append(piece.marked() ? "<mark>" : "");
      escape(piece.text(), html);
      html.append(piece.marked() ? "</mark>" : "");
    }
    return html.toString();
  }

  /** Escaped for element content and attributes, in HTML and XML; without what XML forbids. */
  static String escaped(String text) {
    var escaped = new StringBuilder();
    escape(text, escaped);
    return escaped.toString();
  }

  private static void escape(String text, StringBuilder into) {
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> into.append("&amp;");
                case '<' -> into.append("&lt;");
                case '>' -> into.append("&gt;");
                case '"' -> into.append("&quot;");
                case '\'' -> into.append("&#39;");
                default -> {
                  if (c >= 0x20 && !(c >= 0xD800 && c <= 0xDFFF) && (c & 0xFFFE) != 0xFFFE) {
                    into.appendCodePoint(c);
                  } else if (c == '\n' || c == '\t') {
                    into.append(' ');
                  }
                }
              }
            });
  }
}

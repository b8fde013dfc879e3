package org.malha.search;

import java.util.List;
import org.malha.web.Markup;

/** Text for documents that no template makes. */
final class Html {
  private Html() {}

  /** Escaped, with what was looked for between marks. */
  static String marked(List<Piece> pieces) {
    var html = new StringBuilder();
    for (Piece piece : pieces) {
      html.append(piece.marked() ? "<mark>" : "");
      html.append(Markup.escaped(piece.text()));
      html.append(piece.marked() ? "</mark>" : "");
    }
    return html.toString();
  }
}

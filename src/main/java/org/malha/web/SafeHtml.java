package org.malha.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/**
 * HTML that a page may print unescaped.
 *
 * <p>It comes from one of two doors: {@link Markdown} makes it from what people write, and {@link
 * #stored} takes back what {@code Markdown} made earlier and we kept in a column of our own. No
 * other code can wrap text, so a value of this type is a promise that the sanitiser has seen it.
 * Templates print it as it is, because it is {@link Content}; nothing else they print is unescaped.
 */
public final class SafeHtml implements Content {
  private final String html;

  /** For {@link Markdown} only: {@code html} has just left the sanitiser. */
  SafeHtml(String html) {
    this.html = html;
  }

  /**
   * Wraps again what was sanitised when it was written and has been in our own database since.
   *
   * <p>Call it only with a column that nothing but {@link Markdown} fills. Text from a request, a
   * file or another system goes through {@code Markdown.render}.
   *
   * @param html the stored HTML, unchanged; may be empty
   * @return the same HTML, printable
   */
  public static SafeHtml stored(String html) {
    return new SafeHtml(html);
  }

  /** The HTML itself, never null, ready for the body of a page. */
  public String html() {
    return html;
  }

  @Override
  public void writeTo(TemplateOutput output) {
    output.writeContent(html);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SafeHtml that && html.equals(that.html);
  }

  @Override
  public int hashCode() {
    return html.hashCode();
  }

  /** The same as {@link #html()}, so that it can stand where a template prints a value. */
  @Override
  public String toString() {
    return html;
  }
}

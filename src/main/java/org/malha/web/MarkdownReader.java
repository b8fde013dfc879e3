package org.malha.web;

import java.util.List;
import org.owasp.html.HtmlSanitizer;

/** Reads rendered HTML and picks up from it what it is made for; does nothing by itself. */
abstract class MarkdownReader implements HtmlSanitizer.Policy {
  @Override
  public void openDocument() {}

  @Override
  public void closeDocument() {}

  @Override
  public void openTag(String element, List<String> attributes) {}

  @Override
  public void closeTag(String element) {}

  @Override
  public void text(String text) {}
}

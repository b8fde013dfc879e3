package org.malha.documents.child;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Makes paragraphs of what a parser tells, and takes nothing but the body: titles, authors and the
 * like stand in the head. Remarks in the margin say who made them, so they stay out too.
 */
final class Paragraphs extends DefaultHandler {
  private static final Set<String> ENDING =
      Set.of(
          "p", "li", "tr", "div", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "dd", "table", "body");

  private static final Pattern LINE_END = Pattern.compile("\r\n?|[\u0085\u2028\u2029]");

  private final int most;
  private final List<String> done = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private int length;
  private boolean body;
  private int leftOut;

  Paragraphs(int most) {
    this.most = most;
  }

  /** What has been told so far; none of it blank. */
  List<String> done() {
    end();
    return List.copyOf(done);
  }

  /** Takes some text that comes without markup; blank lines part its paragraphs. */
  void take(String text) throws TooLong {
    for (String paragraph : LINE_END.matcher(text).replaceAll("\n").split("\n[ \\t]*\n", -1)) {
      add(paragraph);
      end();
    }
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    if (leftOut > 0 || isRemark(attributes)) {
      leftOut++;
    }
    switch (name.toLowerCase(Locale.ROOT)) {
      case "body" -> body = true;
      case "br" -> open.append('\n');
      case "td", "th" -> separate();
      default -> {
        if (ENDING.contains(name)) {
          end();
        }
      }
    }
  }

  /** Cells of a row stay in one paragraph. */
  private void separate() {
    if (!open.isEmpty() && open.charAt(open.length() - 1) != '\t') {
      open.append('\t');
    }
  }

  private static boolean isRemark(Attributes attributes) {
    String kind = attributes.getValue("class");
    return kind != null && (kind.contains("annotation") || kind.contains("comment"));
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    if (leftOut > 0) {
      leftOut--;
    }
    if (ENDING.contains(name.toLowerCase(Locale.ROOT))) {
      end();
    }
  }

  @Override
  public void characters(char[] letters, int start, int count) throws TooLong {
    if (body && leftOut == 0) {
      add(new String(letters, start, count));
    }
  }

  @Override
  public void ignorableWhitespace(char[] letters, int start, int count) {
    open.append(' ');
  }

  private void add(String text) throws TooLong {
    length += text.length();
    if (length > most) {
      throw new TooLong();
    }
    text.codePoints().filter(Paragraphs::isText).forEach(open::appendCodePoint);
  }

  /** Signs that steer printers, and halves of letters, are no text. */
  private static boolean isText(int c) {
    return (c >= ' ' || c == '\n' || c == '\t')
        && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
        && c != 0x7F
        && c != 0xFFFE
        && c != 0xFFFF;
  }

  private void end() {
    String paragraph = open.toString().replace('\u00A0', ' ').strip();
    if (!paragraph.isEmpty()) {
      done.add(paragraph);
    }
    open.setLength(0);
  }
}

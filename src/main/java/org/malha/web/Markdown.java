package org.malha.web;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlSanitizer;

/**
 * What people write, turned into HTML that can be shown to others: with its neighbours of the same
 * name the only class that knows Flexmark and the OWASP sanitiser.
 *
 * <p>The dialect is CommonMark with tables, task lists, footnotes, strikethrough, bare links and
 * {@code @nome.apelido} mentions, bent to how people write mail: a new line stays a new line. HTML
 * in the text is shown as text, images become links, headings go below those of the page (h1 to h4,
 * h2 to h5, the rest to h6). Links lead to http, https, mailto or a path of ours.
 *
 * <p>Everything passes the sanitiser last, so a mistake in the dialect costs layout, not safety.
 * All methods are safe to call from many threads at once.
 *
 * <p>Text that no person writes is shown as it was typed, in one paragraph: more than {@value
 * #MAX_OPENINGS} quotes or lists opened on one line, elements nested more than {@value #MAX_DEPTH}
 * deep, or a paragraph with more than {@value #MAX_MARKS} signs or {@value #MAX_LINES} lines.
 * Flexmark needs these limits: it recurses and, on such text, takes quadratic time.
 */
public final class Markdown {
  /** The longest text that can be rendered, in UTF-16 units. */
  public static final int MAX_LENGTH = 50_000;

  /** The address of a mention that is set apart without leading anywhere. */
  public static final String NO_LINK = "";

  private static final int MAX_OPENINGS = 20;
  private static final int MAX_DEPTH = 100;
  private static final int MAX_MARKS = 5_000;
  private static final int MAX_LINES = 2_000;
  private static final int MAX_RULE = 400;

  /** Stands for a "<" until the text has passed the parser, which so never meets HTML. */
  private static final char LESS_THAN = '\uF8FE';

  private static final Pattern ID_PREFIX = Pattern.compile("(?:[A-Za-z][A-Za-z0-9-]{0,60})?");
  private static final Pattern NOT_AUTOLINK =
      Pattern.compile("<(?!(?:https?://|mailto:)[^\\s<>]{1,2000}>)", Pattern.CASE_INSENSITIVE);
  private static final Pattern OPENINGS =
      Pattern.compile(
          "(?:[ \\t]*(?:>|(?:[-+*]|\\d{1,9}[.)]|\\[[ xX]])(?=[ \\t])"
              + "|\\[\\^[^\\s\\]]{1,99}]:)){"
              + (MAX_OPENINGS + 1)
              + "}");
  private static final Pattern RULE = Pattern.compile("[- \\t]++|[* \\t]++|[_ \\t]++");

  private static final DataHolder DIALECT =
      new MutableDataSet()
          .set(
              Parser.EXTENSIONS,
              List.of(
                  TablesExtension.create(),
                  TaskListExtension.create(),
                  StrikethroughExtension.create(),
                  FootnoteExtension.create()))
          .set(Parser.HTML_BLOCK_PARSER, false)
          .set(Parser.HEADING_SETEXT_MARKER_LENGTH, 3) // "--" opens a signature
          .set(HtmlRenderer.ESCAPE_HTML, true)
          .set(HtmlRenderer.SOFT_BREAK, "<br />\n")
          .set(FootnoteExtension.FOOTNOTE_LINK_REF_CLASS, "nota")
          .set(FootnoteExtension.FOOTNOTE_BACK_LINK_REF_CLASS, "volta")
          .set(TaskListExtension.TIGHT_ITEM_CLASS, "tarefa")
          .set(TaskListExtension.LOOSE_ITEM_CLASS, "tarefa")
          .set(TaskListExtension.ITEM_DONE_MARKER, checkbox("checked aria-label=\"Feito\""))
          .set(TaskListExtension.ITEM_NOT_DONE_MARKER, checkbox("aria-label=\"Por fazer\""))
          .toImmutable();
  private static final Parser PARSER = Parser.builder(DIALECT).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder(DIALECT).nodeRendererFactory(MarkdownNodes::new).build();

  private Markdown() {}

  /**
   * Renders a text that stands alone on its page; see {@link #render(String, String, Function)}.
   */
  public static SafeHtml render(String markdown) {
    return render(markdown, "");
  }

  /** Renders without linking mentions; see {@link #render(String, String, Function)}. */
  public static SafeHtml render(String markdown, String idPrefix) {
    return render(markdown, idPrefix, handle -> null);
  }

  /**
   * Renders a text.
   *
   * @param markdown what was written, at most {@link #MAX_LENGTH} long
   * @param idPrefix put before the id of each footnote, so that several texts can share a page
   *     ({@code "p42-"}); letters, digits and hyphens beginning with a letter, or empty
   * @param mentionLink given a handle in lower case without its {@code @}, answers the address to
   *     link to, {@link #NO_LINK} to set the mention apart without a link, or null to leave it as
   *     text; asked only outside code and links
   * @return sanitised HTML, empty for a blank text
   * @throws IllegalArgumentException if the text is too long or the prefix has another shape
   */
  public static SafeHtml render(
      String markdown, String idPrefix, Function<String, @Nullable String> mentionLink) {
    if (markdown.length() > MAX_LENGTH) throw new IllegalArgumentException("Text too long");
    if (!ID_PREFIX.matcher(idPrefix).matches()) throw new IllegalArgumentException(idPrefix);
    var text = markdown.replace("\r\n", "\n").replace('\r', '\n').replace(LESS_THAN, '\uFFFD');
    var html = new MarkdownRules(idPrefix).policy().sanitize(translate(text, mentionLink));
    return new SafeHtml(
        html.replace(String.valueOf(LESS_THAN), "&lt;")
            .replace(
                "<table>",
                "<div class=\"rolavel\" role=\"group\" tabindex=\"0\""
                    + " aria-label=\"Tabela\"><table>")
            .replace("</table>", "</table></div>")
            .strip());
  }

  /**
   * The words of a text without its markup, for excerpts and mail subjects: one line, footnotes
   * left out.
   *
   * @param max the longest answer wanted, in UTF-16 units, at least 1
   * @return at most {@code max} units; what does not fit is cut after a word and ends with "…"
   * @throws IllegalArgumentException if the text is longer than {@link #MAX_LENGTH}
   */
  public static String plainText(String markdown, int max) {
    var words = new MarkdownWords();
    HtmlSanitizer.sanitize(render(markdown).html(), words);
    var plain = words.toString();
    if (plain.length() <= max) return plain;
    var cut = plain.substring(0, Math.max(0, max - 1));
    int word = plain.charAt(cut.length()) == ' ' ? cut.length() : cut.lastIndexOf(' ');
    if (word > 0) cut = cut.substring(0, word);
    else if (!cut.isEmpty() && Character.isHighSurrogate(cut.charAt(cut.length() - 1)))
      cut = cut.substring(0, cut.length() - 1);
    return cut.stripTrailing() + "…";
  }

  /** The words of a text that was rendered before, in one line. */
  public static String plainText(SafeHtml rendered) {
    var words = new MarkdownWords();
    HtmlSanitizer.sanitize(rendered.html(), words);
    return words.toString();
  }

  /** The addresses to which a text that was rendered before links, each once. */
  public static List<String> links(SafeHtml rendered) {
    var links = new MarkdownLinks();
    HtmlSanitizer.sanitize(rendered.html(), links);
    return links.all();
  }

  /**
   * Who is mentioned: the handles outside code and links, in lower case without {@code @}, each
   * once, in the order of the page (footnotes last).
   *
   * @throws IllegalArgumentException if the text is longer than {@link #MAX_LENGTH}
   */
  public static List<String> mentions(String markdown) {
    var handles = new LinkedHashSet<String>();
    render(
        markdown,
        "",
        handle -> {
          handles.add(handle);
          return null;
        });
    return List.copyOf(handles);
  }

  private static String translate(String text, Function<String, @Nullable String> mentionLink) {
    if (!calm(text)) return asTyped(text);
    try {
      Document document =
          PARSER.parse(NOT_AUTOLINK.matcher(text).replaceAll(String.valueOf(LESS_THAN)));
      if (tooDeep(document)) return asTyped(text);
      document.set(MarkdownNodes.MENTION_LINK, mentionLink);
      return RENDERER.render(document);
    } catch (StackOverflowError recursion) {
      // Some of Flexmark's regular expressions recurse per character; nothing is shared, so the
      // thread can go on.
      return asTyped(text);
    }
  }

  /** Whether every paragraph stays within what the parser handles in linear time. */
  private static boolean calm(String text) {
    int marks = 0;
    int lines = 0;
    for (var line : text.split("\n", -1)) {
      if (line.isBlank()) {
        marks = lines = 0;
        continue;
      }
      marks += (int) line.chars().filter(c -> "[]()<>*_~`\\&!".indexOf(c) >= 0).count();
      if (marks > MAX_MARKS || ++lines > MAX_LINES) return false;
      if (longestRule(line) > MAX_RULE) return false;
      if (OPENINGS.matcher(line).lookingAt() && !RULE.matcher(line).matches()) return false;
    }
    return true;
  }

  private static int longestRule(String line) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '-' || c == '*' || c == '_') longest = Math.max(longest, ++run);
      else if (c != ' ' && c != '\t') run = 0;
    }
    return longest;
  }

  /** Walks without recursion, as this is what keeps the renderer's recursion short. */
  private static boolean tooDeep(Node root) {
    int depth = 0;
    for (Node node = root; ; ) {
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        if (++depth > MAX_DEPTH) return true;
        continue;
      }
      for (; depth > 0 && node.getNext() == null; depth--) node = node.getParent();
      if (depth == 0) return false;
      node = node.getNext();
    }
  }

  private static String asTyped(String text) {
    return "<p>" + Escaping.escapeHtml(text, false).replace("\n", "<br />\n") + "</p>";
  }

  private static String checkbox(String attributes) {
    return "<input type=\"checkbox\" disabled " + attributes + " /> ";
  }
}

package org.malha.web;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.AttributePolicy;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.PolicyFactory;

/**
 * What people write, turned into HTML that can be shown to others: the only class that knows
 * Flexmark and the OWASP sanitiser.
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
  private static final Pattern FOOTNOTE_ID = Pattern.compile("#?fn(?:ref)?-\\d+(?:-\\d+)?");
  private static final Pattern NOT_AUTOLINK =
      Pattern.compile("<(?!(?:https?://|mailto:)[^\\s<>]{1,2000}>)", Pattern.CASE_INSENSITIVE);
  private static final Pattern OPENINGS =
      Pattern.compile(
          "(?:[ \\t]*(?:>|(?:[-+*]|\\d{1,9}[.)]|\\[[ xX]])(?=[ \\t])"
              + "|\\[\\^[^\\s\\]]{1,99}]:)){"
              + (MAX_OPENINGS + 1)
              + "}");
  private static final Pattern RULE = Pattern.compile("[- \\t]++|[* \\t]++|[_ \\t]++");
  private static final Pattern LIVE_TEXT =
      Pattern.compile(
          "(?<url>(?<![\\p{L}\\p{N}@/._-])(?:https?://|www\\.)(?=[\\p{L}\\p{N}])[^\\s<>\"\uF8FE]++)"
              + "|(?<mail>(?<![\\w.+-])[\\w.+-]++@[a-z0-9-]++(?:\\.[a-z0-9-]++){1,10}+)"
              + "|(?<![\\p{L}\\p{N}@/._\\\\-])@(?<handle>[a-z][a-z0-9]*+(?:[.-][a-z0-9]++){0,10}+)"
              + "(?![\\p{L}\\p{N}_@])",
          Pattern.CASE_INSENSITIVE);

  private static final DataKey<Function<String, @Nullable String>> MENTION_LINK =
      new DataKey<>("MENTION_LINK", handle -> null);
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
      HtmlRenderer.builder(DIALECT).nodeRendererFactory(LiveNodes::new).build();

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
    var html = new Rules(idPrefix).policy().sanitize(translate(text, mentionLink));
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
    var words = new Words();
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
      document.set(MENTION_LINK, mentionLink);
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

  /** Prints the nodes that differ from Flexmark's own: running text, and images as links. */
  private static final class LiveNodes implements NodeRenderer {
    private final Function<String, @Nullable String> mentionLink;

    LiveNodes(DataHolder options) {
      mentionLink = MENTION_LINK.get(options);
    }

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
      return Set.of(
          new NodeRenderingHandler<>(Text.class, this::text),
          new NodeRenderingHandler<>(Image.class, this::image),
          new NodeRenderingHandler<>(ImageRef.class, this::imageRef));
    }

    private void text(Text node, NodeRendererContext context, HtmlWriter html) {
      var raw = node.getChars();
      int done = 0;
      if (!inLink(node)) {
        for (var live = LIVE_TEXT.matcher(raw); live.find(); ) {
          int end = live.group("url") == null ? live.end() : urlEnd(raw, live.start(), live.end());
          var found = raw.subSequence(live.start(), end).unescape();
          var href = href(live, found);
          if (href == null) continue;
          html.text(raw.subSequence(done, live.start()).unescape());
          if (href.isEmpty()) mention(html, found);
          else link(html, live.group("handle") == null ? null : "mencao", href, found);
          done = end;
        }
      }
      html.text(raw.subSequence(done).unescape());
    }

    private @Nullable String href(Matcher live, String found) {
      if (live.group("mail") != null) return "mailto:" + found;
      var handle = live.group("handle");
      if (handle != null) return mentionLink.apply(handle.toLowerCase(Locale.ROOT));
      return found.regionMatches(true, 0, "www.", 0, 4) ? "https://" + found : found;
    }

    private void image(Image node, NodeRendererContext context, HtmlWriter html) {
      linkOrText(html, node, node.getUrl().unescape());
    }

    private void imageRef(ImageRef node, NodeRendererContext context, HtmlWriter html) {
      Reference reference = node.getReferenceNode(context.getDocument());
      if (reference == null) html.text(node.getChars().unescape());
      else linkOrText(html, node, reference.getUrl().unescape());
    }

    private static void linkOrText(HtmlWriter html, Node image, String url) {
      var alt = new TextCollectingVisitor().collectAndGetText(image);
      if (inLink(image) || alt.isBlank()) html.text(alt);
      else link(html, null, url, alt);
    }

    private static void link(HtmlWriter html, @Nullable String css, String href, String words) {
      if (css != null) html.attr("class", css);
      html.attr("href", href).withAttr().tag("a");
      html.text(words);
      html.tag("/a");
    }

    private static void mention(HtmlWriter html, String words) {
      html.attr("class", "mencao").withAttr().tag("span");
      html.text(words);
      html.tag("/span");
    }

    private static boolean inLink(Node node) {
      for (Node n = node.getParent(); n != null; n = n.getParent())
        if (n instanceof Link || (n instanceof LinkRef ref && ref.isDefined())) return true;
      return false;
    }

    /** Leaves out what ends the sentence rather than the address. */
    private static int urlEnd(BasedSequence text, int start, int end) {
      int open = 0;
      for (int i = start; i < end; i++)
        if (text.charAt(i) == '(') open++;
        else if (text.charAt(i) == ')') open--;
      for (; end > start; end--) {
        char last = text.charAt(end - 1);
        if (last == ')' && open < 0) open++;
        else if (".,;:!?'*_~]}»”’…".indexOf(last) < 0) break;
      }
      return end;
    }
  }

  /** What may leave: elements without behaviour, and links that say where they lead. */
  private record Rules(String idPrefix) {
    PolicyFactory policy() {
      return new HtmlPolicyBuilder()
          .allowElements("p", "br", "hr", "ul", "ol", "li", "blockquote", "pre", "code")
          .allowElements("em", "strong", "del", "sup", "input", "table", "thead", "tbody", "tr")
          .allowElements(Rules::cell, "th", "td")
          .allowElements(Rules::link, "a")
          .allowElements(Rules::notes, "div")
          .allowElements((name, attributes) -> "h4", "h1")
          .allowElements((name, attributes) -> "h5", "h2")
          .allowElements((name, attributes) -> "h6", "h3", "h4", "h5", "h6")
          .allowUrlProtocols("http", "https", "mailto")
          .allowAttributes("href")
          .matching(href())
          .onElements("a")
          .allowAttributes("class")
          .matching(true, "mencao", "nota", "volta")
          .onElements("a")
          .allowElements("span")
          .allowAttributes("class")
          .matching(true, "mencao")
          .onElements("span")
          .allowAttributes("class")
          .matching(true, "tarefa")
          .onElements("li")
          .allowAttributes("class")
          .matching(true, "footnotes")
          .onElements("div")
          .allowAttributes("id")
          .matching(id())
          .onElements("li", "sup")
          .allowAttributes("start")
          .matching(Pattern.compile("\\d{1,9}"))
          .onElements("ol")
          .allowAttributes("align")
          .matching(true, "left", "center", "right")
          .onElements("th", "td")
          .allowAttributes("type")
          .matching(true, "checkbox")
          .onElements("input")
          .allowAttributes("disabled", "checked", "aria-label")
          .onElements("input")
          .toFactory();
    }

    private AttributePolicy id() {
      return (element, name, id) -> FOOTNOTE_ID.matcher(id).matches() ? idPrefix + id : null;
    }

    private AttributePolicy href() {
      return (element, name, href) -> {
        if (FOOTNOTE_ID.matcher(href).matches()) return "#" + idPrefix + href.substring(1);
        return leadsSomewhereSafe(href) ? href : null;
      };
    }

    private static boolean leadsSomewhereSafe(String href) {
      if (href.chars().anyMatch(c -> c <= ' ' || c == '\\' || c == 127)) return false;
      if (href.matches("(?is)(?:https?://|mailto:).+")) return true;
      // A path of ours: no other host, and no colon that could end a scheme.
      return !href.startsWith("//") && !href.split("[/?#]", 2)[0].contains(":");
    }

    private static String link(String name, List<String> attributes) {
      var href = value(attributes, "href");
      var css = value(attributes, "class");
      if (href != null && href.regionMatches(true, 0, "http", 0, 4) && href.contains("://"))
        attributes.addAll(List.of("rel", "nofollow noopener noreferrer"));
      if ("nota".equals(css) && href != null)
        attributes.addAll(
            List.of("aria-label", "Nota " + href.substring(href.lastIndexOf('-') + 1)));
      if ("volta".equals(css)) attributes.addAll(List.of("aria-label", "Voltar ao texto"));
      return name;
    }

    private static String notes(String name, List<String> attributes) {
      attributes.clear();
      attributes.addAll(List.of("class", "notas", "role", "doc-endnotes", "aria-label", "Notas"));
      return name;
    }

    /**
     * Alignment by class, since the attribute is obsolete; a header says that it heads a column.
     */
    private static String cell(String name, List<String> attributes) {
      var align = value(attributes, "align");
      attributes.clear();
      if (name.equals("th")) attributes.addAll(List.of("scope", "col"));
      if ("right".equals(align)) attributes.addAll(List.of("class", "direita"));
      if ("center".equals(align)) attributes.addAll(List.of("class", "centro"));
      return name;
    }

    private static @Nullable String value(List<String> attributes, String name) {
      for (int i = 0; i + 1 < attributes.size(); i += 2)
        if (attributes.get(i).equals(name)) return attributes.get(i + 1);
      return null;
    }
  }

  /** Collects the words of rendered HTML, up to its footnotes. */
  private static final class Words implements HtmlSanitizer.Policy {
    private static final Set<String> INLINE = Set.of("a", "em", "strong", "del", "code");
    private final StringBuilder words = new StringBuilder();
    private boolean silent;

    @Override
    public void openDocument() {}

    @Override
    public void closeDocument() {}

    @Override
    public void openTag(String element, List<String> attributes) {
      if (element.equals("sup") || attributes.contains("notas")) silent = true;
      else if (!INLINE.contains(element)) words.append(' ');
    }

    @Override
    public void closeTag(String element) {
      if (element.equals("sup")) silent = false;
      else if (!INLINE.contains(element)) words.append(' ');
    }

    @Override
    public void text(String text) {
      if (!silent) words.append(text);
    }

    @Override
    public String toString() {
      return words.toString().replaceAll("\\s+", " ").strip();
    }
  }
}

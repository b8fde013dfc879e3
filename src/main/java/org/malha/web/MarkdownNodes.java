package org.malha.web;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Prints the nodes that differ from Flexmark's own: running text, and images as links. */
final class MarkdownNodes implements NodeRenderer {
  private static final Pattern LIVE_TEXT =
      Pattern.compile(
          "(?<url>(?<![\\p{L}\\p{N}@/._-])(?:https?://|www\\.)(?=[\\p{L}\\p{N}])[^\\s<>\"\uF8FE]++)"
              + "|(?<mail>(?<![\\w.+-])[\\w.+-]++@[a-z0-9-]++(?:\\.[a-z0-9-]++){1,10}+)"
              + "|(?<![\\p{L}\\p{N}@/._\\\\-])@(?<handle>[a-z][a-z0-9]*+(?:[.-][a-z0-9]++){0,10}+)"
              + "(?![\\p{L}\\p{N}_@])",
          Pattern.CASE_INSENSITIVE);

  /** Where a mention leads, by its handle; the document carries it to the renderer. */
  static final DataKey<Function<String, @Nullable String>> MENTION_LINK =
      new DataKey<>("MENTION_LINK", handle -> null);

  private final Function<String, @Nullable String> mentionLink;

  MarkdownNodes(DataHolder options) {
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

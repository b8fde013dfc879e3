package org.malha.web;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
  private static final Set<String> HANDLES = Set.of("ana.facilitadora", "bruno");

  /** Each example of markdown-examples.md: a title, what was written, an arrow, what is shown. */
  @TestFactory
  Stream<DynamicTest> examples() throws IOException {
    try (var file = MarkdownTest.class.getResourceAsStream("markdown-examples.md")) {
      var examples = new String(file.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^=== ");
      return Arrays.stream(examples).skip(1).map(MarkdownTest::example);
    }
  }

  private static DynamicTest example(String example) {
    var parts = example.split("\n", 2);
    var texts = parts[1].split("\n--->\n", 2);
    return DynamicTest.dynamicTest(
        parts[0], () -> assertEquals(texts[1].strip(), render(texts[0]).strip()));
  }

  private static String render(String markdown) {
    return Markdown.render(
            markdown, "p7-", handle -> HANDLES.contains(handle) ? "/pessoas/" + handle : null)
        .html();
  }

  @ParameterizedTest
  @MethodSource("injections")
  void nothingActiveComesThrough(String attack) {
    assertInert(render(attack));
    assertInert(Markdown.render(attack, "", handle -> "javascript:alert('" + handle + "')").html());
  }

  static List<String> injections() {
    return List.of(
        "<script>alert(1)</script>",
        "<ScRiPt src=//evil.example/x.js></sCrIpT>",
        "<scr<script>ipt>alert(1)</scr</script>ipt>",
        "<svg/onload=alert(1)>",
        "<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        "<iframe src=\"javascript:alert(1)\"></iframe>",
        "<iframe srcdoc='&lt;script&gt;alert(1)&lt;/script&gt;'>",
        "<img src=x onerror=alert(1)>",
        "<style>*{background:url(javascript:alert(1))}</style>",
        "<p style=\"position:fixed\" onclick=\"alert(1)\">x</p>",
        "<form action=https://evil.example><input type=password autofocus onfocus=alert(1)>",
        "<base href=https://evil.example/>",
        "<meta http-equiv=refresh content=\"0;url=https://evil.example\">",
        "<object data=data:text/html;base64,PHNjcmlwdD4=></object>",
        "<!-- --><script>alert(1)</script> -->",
        "<!--[if gte IE 4]><script>alert(1)</script><![endif]-->",
        "<![CDATA[<script>alert(1)</script>]]>",
        "<?xml version=\"1.0\"?><x onload=alert(1)/>",
        "<b\n onmouseover=alert(1)>\n\n**x**</b>",
        "&lt;script&gt;alert(1)&lt;/script&gt; &#60;script&#62;",
        "\uFF1Cscript\uFF1Ealert(1)\uFF1C/script\uFF1E \u2039script\u203A",
        "\uF8FEscript>alert(1)\uF8FE/script> &#xF8FE;img src=x onerror=alert(1)>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](java\tscript:alert(1))",
        "[x](<java\nscript:alert(1)>)",
        "[x](java&#10;script:alert(1))",
        "[x](java&Tab;script&colon;alert(1))",
        "[x](&#x6A;avascript&#58;alert(1))",
        "[x](&#0000106avascript:alert(1))",
        "[x](\u0001javascript:alert(1)) [y](&#1;javascript:alert(1))",
        "[x](\u00A0javascript:alert(1)) [y](\u2028javascript:alert(1))",
        "[x](java\\script:alert(1)) [y](javascript\\:alert(1))",
        "[x](j\u0430vascript:alert(1)) [y](javascript\uFF1Aalert(1))",
        "[x](javascript%3Aalert(1)) [y](javascript&#37;3Aalert(1))",
        "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
        "[x](vbscript:msgbox(1)) [y](file:///etc/passwd) [z](blob:https://x/1)",
        "[x](//evil.example) [y](/\\evil.example) [z](\\\\evil.example) [w](https:evil.example)",
        "[x](https://a.example \"\\\" onmouseover=alert(1) \\\"\")",
        "[x](https://a.example/\"onmouseover=\"alert(1))",
        "[x](/a'onclick='alert(1))",
        "[x][r]\n\n[r]: javascript:alert(1)",
        "[x][r]\n\n[r]: <data:text/html,x> '\"><script>alert(1)</script>'",
        "[javascript:alert(1)]\n\n[javascript:alert(1)]: javascript:alert(1)",
        "![x](javascript:alert(1)) ![\"onerror=alert(1)](x.png)",
        "![x][r]\n\n[r]: data:image/svg+xml,%3Csvg%20onload=alert(1)%3E",
        "[![x](javascript:alert(1))](javascript:alert(2))",
        "![<script>alert(1)</script>](/x)",
        "<javascript:alert(1)> <data:text/html,x> <vbscript:x>",
        "<https://a.example/\"onclick=alert(1)> <https://a.example/<script>>",
        "https://a.example/\"onmouseover=alert(1) www.a.example/'><script>",
        "<https://a.example@javascript:alert(1)> <mailto:a@b.example?x=\"><script>>",
        "a\"onclick=alert(1)@b.example <a@b.example\" onclick=alert(1)>",
        "x[^\" onclick=alert(1) id=\"]\n\n[^\" onclick=alert(1) id=\"]: nota",
        "x[^1]\n\n[^1]: <script>alert(1)</script> [y](javascript:alert(1))",
        "x[^<img src=x onerror=alert(1)>]\n\n[^<img src=x onerror=alert(1)>]: n",
        "[x](#fn-1\"onclick=alert(1)) [y](#fn-1) [z](#nota)",
        "|<script>|[x](javascript:alert(1))|\n|:-:\" onclick=alert(1)|---|\n|<td onclick=x>|`<`|",
        "| a |\n|---|\n| </table><script>alert(1)</script> |",
        "- [x\"onclick=alert(1)] a\n- [x] <input onfocus=alert(1) autofocus>",
        "```\"><script>alert(1)</script>\n</code></pre><script>alert(1)</script>\n```",
        "`</code><script>alert(1)</script>`",
        "    </pre><script>alert(1)</script>",
        "> <script>\n> alert(1)\n> </script>",
        "# <script>alert(1)</script> {#id onclick=alert(1)}",
        "**<script>**alert(1)**</script>** ~~[x](javas~~cript:alert(1))",
        "[a](b[c](javascript:alert(1))) [[x](javascript:alert(1))](javascript:alert(2))",
        "@ana.facilitadora\"onclick=alert(1) @<script> @bruno'><img src=x onerror=alert(1)>",
        "@bruno](javascript:alert(1)) [@bruno](javascript:alert(1)) @br\u0443no",
        "{{constructor.constructor('alert(1)')()}} ${alert(1)} <%= 1 %> #{7*7}",
        "\u202E>tpircs/<)1(trela>tpircs<\u202C <\u0000script>alert(1)</script>",
        "1\\. \\<script\\>alert(1)\\</script\\>");
  }

  private static final Set<String> ELEMENTS =
      Set.of(
          ("p br hr ul ol li blockquote pre code em strong del sup input table thead tbody tr th td"
                  + " a div h4 h5 h6")
              .split(" "));
  private static final Set<String> VOID = Set.of("br", "hr", "input");
  private static final Map<String, String> ATTRIBUTES =
      Map.ofEntries(
          Map.entry("a class", "mencao|nota|volta"),
          Map.entry("a rel", "nofollow noopener noreferrer"),
          Map.entry("a aria-label", "Nota \\d+|Voltar ao texto"),
          Map.entry(
              "a href",
              "https?://[^/\\\\].*|mailto:.*|(?!//)[^:\\\\]*|(?!//)[^:\\\\]*[/?#][^\\\\]*"),
          Map.entry("div class", "rolavel|notas"),
          Map.entry("div role", "group|doc-endnotes"),
          Map.entry("div tabindex", "0"),
          Map.entry("div aria-label", "Tabela|Notas"),
          Map.entry("li class", "tarefa"),
          Map.entry("li id", "(p7-)?fn-\\d+"),
          Map.entry("sup id", "(p7-)?fnref-\\d+(-\\d+)?"),
          Map.entry("ol start", "\\d+"),
          Map.entry("th scope", "col"),
          Map.entry("th class", "direita|centro"),
          Map.entry("td class", "direita|centro"),
          Map.entry("input type", "checkbox"),
          Map.entry("input disabled", "disabled"),
          Map.entry("input checked", "checked"),
          Map.entry("input aria-label", "Feito|Por fazer"));
  private static final Pattern TAG =
      Pattern.compile("<(/?)([a-z][a-z0-9]*)((?: [a-z-]+=\"[^\"<>]*\")*)(?: ?/)?>");
  private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-z-]+)=\"([^\"]*)\"");
  private static final Pattern ENTITY = Pattern.compile("&#(x?)([0-9a-f]+);");

  /** Reads the HTML tag by tag, strictly: each "<" must open a tag that is on the list. */
  private static void assertInert(String html) {
    var page = html.replace("{<!-- -->", "{"); // how the sanitiser parts two braces
    var open = new ArrayDeque<String>();
    int read = 0;
    for (var tag = TAG.matcher(page); tag.find(); read = tag.end()) {
      assertEquals(-1, page.substring(read, tag.start()).indexOf('<'), () -> excerpt(page));
      var element = tag.group(2);
      assertTrue(ELEMENTS.contains(element), () -> element + " in " + excerpt(page));
      if (!tag.group(1).isEmpty()) assertEquals(open.pop(), element, () -> excerpt(page));
      else if (!VOID.contains(element)) open.push(element);
      ATTRIBUTE
          .matcher(tag.group(3))
          .results()
          .forEach(a -> assertAllowed(element, a.group(1), a.group(2)));
    }
    assertEquals(-1, page.indexOf('<', read), () -> excerpt(page));
    assertTrue(open.isEmpty(), () -> excerpt(page));
  }

  private static String excerpt(String html) {
    return html.substring(0, Math.min(500, html.length()));
  }

  private static void assertAllowed(String element, String name, String encoded) {
    var allowed = ATTRIBUTES.get(element + " " + name);
    var value = decode(encoded);
    assertTrue(allowed != null, () -> name + " on " + element);
    assertTrue(Pattern.compile(allowed).matcher(value).matches(), () -> name + "=" + value);
    if (name.equals("href"))
      assertTrue(value.chars().noneMatch(c -> c <= ' ' || c == 127 || c == '\\'), value);
  }

  private static String decode(String encoded) {
    return ENTITY
        .matcher(encoded)
        .replaceAll(
            e -> {
              int code = Integer.parseInt(e.group(2), e.group(1).isEmpty() ? 10 : 16);
              return Matcher.quoteReplacement(Character.toString(code));
            })
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  @Test
  void theCheckItselfSeesWhatIsActive() {
    for (var bad :
        List.of(
            "<script>x</script>",
            "<p onclick=\"x\">x</p>",
            "<a href=\"javascript:x\">x</a>",
            "<a href=\"java&#115;cript:x\">x</a>",
            "<a href=\"//evil.example\">x</a>",
            "<p>x",
            "<p><em>x</p></em>",
            "<img src=\"x\" />",
            "<p x=y>")) assertThrows(AssertionError.class, () -> assertInert(bad), bad);
  }

  @Test
  void randomMixturesAreInertToo() {
    var pieces =
        (String.join("\u0007", injections())
                + "\u0007*\u0007_\u0007[\u0007](\u0007)\u0007|\u0007\n"
                + "\u0007\n\n"
                + "\u0007> \u0007- \u0007`\u0007~~\u0007![\u0007\\\u0007&\u0007<\u0007[^1]")
            .split("\u0007");
    var random = new Random(42);
    for (int i = 0; i < 2_000; i++) {
      var text = new StringBuilder();
      for (int n = 0; n < 8; n++) {
        var piece = pieces[random.nextInt(pieces.length)];
        int from = random.nextInt(piece.length() + 1);
        text.append(piece, random.nextBoolean() ? 0 : from, piece.length());
      }
      assertInert(render(text.toString()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "]",
        "*",
        "_",
        "~",
        ">",
        "> ",
        "- ",
        "* ",
        "1. ",
        "`",
        "<",
        "<a ",
        "![",
        "[a](",
        "[a](<b",
        "[a]: b\n",
        "[^1]",
        "[^a]: ",
        "|",
        "|a\n",
        "((((",
        "\\",
        "&",
        "a@",
        "a.",
        "http://a ",
        "> - ",
        "*_",
        "***",
        "**a *b ",
        "- [ ] ",
        "<a b=c ",
        "\t",
        "\n",
        "@a.b ",
        "a@b.",
        "[a](b \"",
        "\"'",
        "#",
        "=",
        "\u00E9\u0301",
        "😀",
        "- a\n  ",
        "> a\n\n",
        "`a``",
        "www.a",
        "@a",
        "[[",
        "{{"
      })
  void endlessRepetitionComesToAnEnd(String piece) {
    var html = render(piece.repeat(Markdown.MAX_LENGTH / piece.length()));
    assertTrue(html.length() <= 30 * Markdown.MAX_LENGTH, () -> "grew to " + html.length());
    assertInert(html);
  }

  @Test
  void deepNestingIsShownAsTyped() {
    assertAll(
        () -> assertTrue(render(">".repeat(10_000) + "a").startsWith("<p>&gt;&gt;")),
        () -> assertTrue(render("- ".repeat(10_000) + "a").startsWith("<p>- - ")),
        () -> assertTrue(render("![".repeat(500) + "a" + "](u)".repeat(500)).startsWith("<p>![![")),
        () -> assertTrue(render(pyramid()).startsWith("<p>- a<br />")),
        () -> assertInert(render("*".repeat(200) + "a" + "*".repeat(200))));
  }

  /** A list whose every item holds the next, deeper than anybody outlines. */
  private static String pyramid() {
    var text = new StringBuilder();
    for (int i = 0; i < 150; i++) text.append("  ".repeat(i)).append("- a\n");
    return text.toString();
  }

  @Test
  void whatPeopleNestStaysNested() {
    assertTrue(render("> > > > - a\n> > > >   - b").contains("<blockquote>"));
    assertTrue(render("-".repeat(80)).equals("<hr />"));
    assertTrue(render("* ".repeat(40)).equals("<hr />"));
  }

  @Test
  void refusesWhatIsTooLongAndPrefixesOfAnotherShape() {
    var tooLong = "a".repeat(Markdown.MAX_LENGTH + 1);
    assertThrows(IllegalArgumentException.class, () -> Markdown.render(tooLong));
    for (var prefix : List.of("1", "-a", "a b", "a\"", "p.7", "a".repeat(62)))
      assertThrows(IllegalArgumentException.class, () -> Markdown.render("a", prefix), prefix);
  }

  @Test
  void footnotesOfTwoPostsDoNotShareIds() {
    var text = "a[^1]\n\n[^1]: b";
    var first = Markdown.render(text, "p1-").html();
    assertTrue(first.contains("id=\"p1-fn-1\"") && first.contains("href=\"#p1-fn-1\""));
    assertEquals(first.replace("p1-", "p2-"), Markdown.render(text, "p2-").html());
  }

  @Test
  void aMentionCanBeSetApartWithoutLeadingAnywhere() {
    assertEquals(
        "<p>Olá <span class=\"mencao\">&#64;bruno</span>.</p>",
        Markdown.render("Olá @bruno.", "", handle -> Markdown.NO_LINK).html());
  }

  @Test
  void mentionsComeInOrderOnceAndNotFromCode() {
    var text =
        "@Bruno `@carla` @ana.facilitadora, @bruno. [@rui](/x) a@olga.example\n\n    @tiago\n";
    assertEquals(List.of("bruno", "ana.facilitadora"), Markdown.mentions(text));
    assertEquals(List.of(), Markdown.mentions("sem menções @ @. @9 @@bruno"));
  }

  @Test
  void excerptHasNoMarkupAndEndsAtAWord() {
    var text =
        "# Ata\n\n**Ponto 1**: ver [o guia](/g)[^1] & `x < y`.\n\n- um\n- dois\n\n[^1]: nota";
    assertEquals("Ata Ponto 1: ver o guia & x < y. um dois", Markdown.plainText(text, 100));
    assertEquals("Ata Ponto…", Markdown.plainText(text, 11));
    assertEquals("Ata Ponto…", Markdown.plainText(text, 10));
    assertEquals("Ata…", Markdown.plainText(text, 9));
    assertEquals("", Markdown.plainText(" \n", 9));
  }

  @Test
  void excerptNeverExceedsItsLengthNorBreaksACharacter() {
    var text = "😀😀😀 ação 👩‍👧 " + "palavra ".repeat(5) + "😀".repeat(30);
    IntStream.rangeClosed(1, text.length())
        .forEach(
            max -> {
              var excerpt = Markdown.plainText(text, max);
              assertTrue(excerpt.length() <= max);
              assertTrue(TextRules.check(excerpt, max).isEmpty(), excerpt);
            });
  }

  @Test
  void threadsDoNotDisturbEachOther() {
    var rendered =
        IntStream.range(0, 200)
            .parallel()
            .mapToObj(
                i -> Markdown.render("@x[^1]\n\n[^1]: " + i, "p" + i + "-", h -> "/" + i).html())
            .toList();
    for (int i = 0; i < 200; i++)
      assertEquals(
          Markdown.render("@x[^1]\n\n[^1]: 0", "p0-", h -> "/0")
              .html()
              .replace("p0-", "p" + i + "-")
              .replace("\"/0\"", "\"/" + i + "\"")
              .replace("<p>0<", "<p>" + i + "<"),
          rendered.get(i));
  }

  @Test
  void storedHtmlComesBackAsItWas() {
    var made = Markdown.render("**a**");
    assertEquals(made, SafeHtml.stored(made.html()));
    assertEquals(made.hashCode(), SafeHtml.stored("<p><strong>a</strong></p>").hashCode());
    assertEquals("<p><strong>a</strong></p>", made.toString());
  }
}

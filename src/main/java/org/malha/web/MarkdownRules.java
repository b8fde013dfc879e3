package org.malha.web;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.AttributePolicy;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** What may leave: elements without behaviour, and links that say where they lead. */
record MarkdownRules(String idPrefix) {
  private static final Pattern FOOTNOTE_ID = Pattern.compile("#?fn(?:ref)?-\\d+(?:-\\d+)?");

  PolicyFactory policy() {
    return new HtmlPolicyBuilder()
        .allowElements("p", "br", "hr", "ul", "ol", "li", "blockquote", "pre", "code")
        .allowElements("em", "strong", "del", "sup", "input", "table", "thead", "tbody", "tr")
        .allowElements(MarkdownRules::cell, "th", "td")
        .allowElements(MarkdownRules::link, "a")
        .allowElements(MarkdownRules::notes, "div")
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
      attributes.addAll(List.of("aria-label", "Nota " + href.substring(href.lastIndexOf('-') + 1)));
    if ("volta".equals(css)) attributes.addAll(List.of("aria-label", "Voltar ao texto"));
    return name;
  }

  private static String notes(String name, List<String> attributes) {
    attributes.clear();
    attributes.addAll(List.of("class", "notas", "role", "doc-endnotes", "aria-label", "Notas"));
    return name;
  }

  /** Alignment by class, since the attribute is obsolete; a header says that it heads a column. */
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

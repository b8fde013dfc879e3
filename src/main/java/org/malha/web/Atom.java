package org.malha.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed for programs that follow what is new (RFC 4287), the newest first.
 *
 * @param id an address that it keeps
 * @param self where it is fetched; null where that holds a secret
 * @param alternate the address of the page with the same things
 */
public record Atom(
    String id,
    @Nullable String self,
    String title,
    Language language,
    String alternate,
    List<Entry> entries) {
  /** Of the answer that carries one. */
  public static final String TYPE = "application/atom+xml;charset=utf-8";

  /**
   * One thing that is new.
   *
   * @param id an address that it keeps, whatever becomes of its title
   * @param language in which it was written
   * @param author whose doing it is; nobody's but the portal's where there is none
   * @param summary in plain words; may be empty
   */
  public record Entry(
      String id,
      String title,
      Language language,
      Instant updated,
      String url,
      @Nullable String author,
      String summary) {}

  /** Keeps its own copy of the entries. */
  public Atom {
    entries = List.copyOf(entries);
  }

  /** The document. */
  public String xml() {
    var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    xml.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
        .append(language.tag())
        .append("\">\n");
    element(xml, "id", id);
    element(xml, "title", title + " – Malha");
    element(xml, "updated", updated().toString());
    author(xml, "Malha");
    if (self != null) {
      link(xml, "self", self);
    }
    link(xml, "alternate", alternate);
    entries.forEach(entry -> entry(xml, entry));
    return xml.append("</feed>\n").toString();
  }

  private Instant updated() {
    return entries.stream()
        .map(Entry::updated)
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }

  private static void entry(StringBuilder xml, Entry entry) {
    xml.append("<entry xml:lang=\"").append(entry.language().tag()).append("\">\n");
    element(xml, "id", entry.id());
    element(xml, "title", entry.title());
    element(xml, "updated", entry.updated().toString());
    if (entry.author() != null) {
      author(xml, entry.author());
    }
    link(xml, "alternate", entry.url());
    if (!entry.summary().isEmpty()) {
      element(xml, "summary", entry.summary());
    }
    xml.append("</entry>\n");
  }

  private static void author(StringBuilder xml, String name) {
    xml.append("<author>");
    element(xml, "name", name);
    xml.append("</author>\n");
  }

  private static void element(StringBuilder xml, String name, String text) {
    xml.append('<').append(name).append('>').append(Markup.escaped(text));
    xml.append("</").append(name).append(">\n");
  }

  private static void link(StringBuilder xml, String rel, String address) {
    xml.append("<link rel=\"").append(rel).append("\" href=\"");
    xml.append(Markup.escaped(address)).append("\"/>\n");
  }
}

package org.malha.search;

import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.malha.web.Language;

/**
 * Something that can be found, as it stands now.
 *
 * @param kind of the thing, as the journal calls it: {@code constraint}
 * @param subject what the journal says has changed when the entry may have: {@code constraint:12}
 * @param id which is its own among all kinds and never changes: {@code constraint:12}
 * @param type the word under which people look for it, a value of {@link Facet#TYPE}
 * @param path its page, without language prefix
 * @param texts in the one or two languages in which it is written
 * @param names other names and abbreviations; they count as much as the title
 * @param asked what people type who need it, in their own words; it is found by it, but not shown
 * @param codes exact marks such as {@code C-0012} or {@code BE1}
 * @param links ids of what it points at, such as {@code term:case-manager}
 * @param facets its values of each facet, without the type
 * @param audiences tokens of which a reader needs one: {@link #PUBLIC}, {@code group:12}
 * @param place the thing to whose conversation it belongs, such as {@code constraint:12}; empty
 *     when to none
 * @param date when it was written or last changed
 * @param weight how much it counts beside others, 1 being usual
 */
public record Entry(
    String kind,
    String subject,
    String id,
    String type,
    String path,
    Map<Language, Text> texts,
    List<String> names,
    Map<Language, List<String>> asked,
    List<String> codes,
    Set<String> links,
    Map<Facet, Set<String>> facets,
    Set<String> audiences,
    String place,
    Instant date,
    float weight) {

  /** The token that everybody has. */
  public static final String PUBLIC = "public";

  /**
   * What it is called and what it says, as plain text.
   *
   * @param about what is said of it beside its text, such as the names of its sectors, each on a
   *     line; it is found by it, but not shown
   */
  public record Text(String title, String body, String about) {}

  /** Copies what could change. */
  public Entry {
    texts = Map.copyOf(texts);
    names = List.copyOf(names);
    asked = Map.copyOf(asked);
    codes = List.copyOf(codes);
    links = Set.copyOf(links);
    facets = Map.copyOf(facets);
    audiences = Set.copyOf(audiences);
  }

  /** Begins an entry that everybody may read and that says nothing yet. */
  public static Builder of(String kind, String id, String type, String path) {
    return new Builder(kind, kind + ":" + id, kind + ":" + id, type, path);
  }

  /**
   * Begins an entry that has an id of its own, beside others perhaps that stand and fall with the
   * same thing.
   *
   * @param subject the thing's number in the journal
   * @param id the whole of it: {@code term:case-manager}
   */
  public static Builder part(String kind, long subject, String id, String type, String path) {
    return new Builder(kind, kind + ":" + subject, id, type, path);
  }

  /** Puts an entry together. */
  public static final class Builder {
    private final String kind;
    private final String subject;
    private final String id;
    private final String type;
    private final String path;
    private final Map<Language, Text> texts = new EnumMap<>(Language.class);
    private final Map<Facet, Set<String>> facets = new EnumMap<>(Facet.class);
    private List<String> names = List.of();
    private Map<Language, List<String>> asked = Map.of();
    private List<String> codes = List.of();
    private Set<String> links = Set.of();
    private Set<String> audiences = Set.of(PUBLIC);
    private String place = "";
    private Instant date = Instant.EPOCH;
    private float weight = 1;

    private Builder(String kind, String subject, String id, String type, String path) {
      this.kind = kind;
      this.subject = subject;
      this.id = id;
      this.type = type;
      this.path = path;
    }

    /** What it says in one language. */
    public Builder text(Language language, String title, String body) {
      texts.put(language, new Text(title, body, ""));
      return this;
    }

    /** What is said of it beside the text of a language that it has, each on a line. */
    public Builder about(Language language, String about) {
      texts.computeIfPresent(language, (l, text) -> new Text(text.title(), text.body(), about));
      return this;
    }

    /** What else it is called. */
    public Builder names(List<String> others) {
      names = others;
      return this;
    }

    /** What people type who need it, in each language. */
    public Builder asked(Map<Language, List<String>> phrases) {
      asked = phrases;
      return this;
    }

    /** Its exact marks. */
    public Builder codes(List<String> marks) {
      codes = marks;
      return this;
    }

    /** What it points at. */
    public Builder links(Set<String> ids) {
      links = ids;
      return this;
    }

    /** A value of a facet, beside those it has; an empty one is none. */
    public Builder facet(Facet facet, String value) {
      if (!value.isEmpty()) {
        facets.computeIfAbsent(facet, f -> new LinkedHashSet<>()).add(value);
      }
      return this;
    }

    /** Values of a facet, beside those it has. */
    public Builder facet(Facet facet, Iterable<String> values) {
      values.forEach(value -> facet(facet, value));
      return this;
    }

    /** Who may read it: whoever has one of these tokens, instead of everybody. */
    public Builder audiences(Set<String> tokens) {
      audiences = tokens;
      return this;
    }

    /** To whose conversation it belongs. */
    public Builder place(String thing) {
      place = thing;
      return this;
    }

    /** When it was written or last changed. */
    public Builder date(Instant when) {
      date = when;
      return this;
    }

    /** How much it counts beside others. */
    public Builder weight(float times) {
      weight = times;
      return this;
    }

    /** The entry. */
    public Entry build() {
      return new Entry(
          kind, subject, id, type, path, texts, names, asked, codes, links, facets, audiences,
          place, date, weight);
    }
  }
}

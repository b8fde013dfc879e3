package org.malha.feeds;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.malha.web.Atom;
import org.malha.web.Language;
import org.malha.web.Messages;

/**
 * What is new of one thing, before anybody reads it in a language.
 *
 * @param path of the page about the same
 * @param key of the sentence that is its title
 * @param name of what it is about, where that has one
 */
record Feed(String path, String key, String name, List<Item> items) {
  /**
   * One thing that is new.
   *
   * @param id a path that stays its own
   * @param path where to go for it
   * @param title in the language of whoever reads
   * @param language in which the excerpt was written
   * @param author the name of whoever did it; may be empty
   * @param excerpt what was said, shortened; may be empty
   */
  record Item(
      String id,
      String path,
      Function<Language, String> title,
      Language language,
      Instant at,
      String author,
      String excerpt) {}

  /** What somebody did to something. */
  static Function<Language, String> sentence(String key, String who, String what) {
    return reads -> Messages.text(reads, key, Messages.person(reads, who), what);
  }

  /** That something came to a state. */
  static Function<Language, String> moved(String what, String state) {
    return reads -> Messages.text(reads, "feeds.moved", what, Messages.text(reads, state));
  }

  /**
   * The document.
   *
   * @param base what stands before every path
   * @param own its own path, without the key
   */
  Atom atom(String base, String own, Language reads) {
    String pages = base + (reads == Language.PT ? "" : "/" + reads.code());
    return new Atom(
        base + own,
        null,
        name.isEmpty() ? Messages.text(reads, key) : Messages.text(reads, key, name),
        reads,
        pages + path,
        items.stream().map(item -> entry(base, pages, item, reads)).toList());
  }

  private static Atom.Entry entry(String base, String pages, Item item, Language reads) {
    return new Atom.Entry(
        base + item.id(),
        item.title().apply(reads),
        item.language(),
        item.at(),
        pages + item.path(),
        item.author().isEmpty() ? null : Messages.person(reads, item.author()),
        item.excerpt());
  }
}

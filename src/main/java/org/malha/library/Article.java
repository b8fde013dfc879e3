package org.malha.library;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malha.content.Words;
import org.malha.web.Language;
import org.malha.web.LinkedData;

/**
 * What every page of an item shows around its own facts.
 *
 * @param sections of the text, in the language of the page
 * @param path of its page, without language prefix
 * @param address the whole address, for quoting it
 * @param discussed posts of groups that link to it and that the viewer can read
 * @param edit where a curator changes it; null for everybody else
 */
public record Article(
    Kind kind,
    Words title,
    Words summary,
    List<Section> sections,
    List<Source> sources,
    String licence,
    int version,
    Instant changedAt,
    boolean vanished,
    String path,
    String address,
    List<LinkedPost> discussed,
    @Nullable String edit,
    LinkedData data) {
  /** The Markdown that links to it from a discussion. */
  public String pointer(Language language) {
    return "[" + title.in(language).replaceAll("[\\[\\]]", "") + "](" + path + ")";
  }
}

package org.malha.library;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malha.content.Words;
import org.malha.web.LinkedData;

/**
 * What every page of an item shows around its own facts.
 *
 * @param sections of the text, in the language of the page
 * @param address the whole address, for quoting it
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
    String address,
    @Nullable String edit,
    LinkedData data) {}

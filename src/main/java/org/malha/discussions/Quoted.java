package org.malha.discussions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.malha.web.Language;
import org.malha.web.SafeHtml;

/**
 * A post shown outside its discussion, so that somebody can decide about it.
 *
 * @param path where it is shown
 * @param html what it says; null where it cannot be read any more
 */
public record Quoted(
    long id,
    String author,
    Instant postedAt,
    String path,
    @Nullable SafeHtml html,
    Language language) {
  static Quoted of(Places.Reached reached, long viewer, String path) {
    Post post = reached.post();
    return new Quoted(
        post.id(),
        reached.line().author(),
        post.postedAt(),
        path,
        reached.line().readableBy(viewer, reached.place()) ? post.html() : null,
        post.language());
  }
}

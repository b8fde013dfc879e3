package org.malha.discussions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.malha.web.Refusal;

/** Finds where discussions stand by asking everybody who owns some. */
@ApplicationScoped
@Transactional
class Places {
  @Inject @Any Instance<Owner> owners;
  @Inject Lines lines;

  /** A post as the viewer reaches it, and where it stands. */
  record Reached(Line line, Place place) {
    Post post() {
      return line.post();
    }
  }

  /**
   * The place of a discussion.
   *
   * @throws Refusal.NotFound when there is none, or it is not within the viewer's reach
   */
  Place of(long discussionId) {
    return owners.stream()
        .flatMap(owner -> owner.place(discussionId).stream())
        .findFirst()
        .orElseThrow(Refusal.NotFound::new);
  }

  /**
   * A post with its place.
   *
   * @throws Refusal.NotFound when there is none, or it is not within the viewer's reach
   */
  Reached post(long postId, long viewer) {
    Line line = lines.of(postId, viewer).stream().findFirst().orElseThrow(Refusal.NotFound::new);
    return new Reached(line, of(line.post().discussion().id()));
  }
}

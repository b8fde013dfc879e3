package org.malha.discussions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What this request shows of a discussion, to be remembered once it has been shown. */
@RequestScoped
public class Reading {
  private static final Logger LOG = Logger.getLogger("org.malha.discussions");

  @Inject Visits visits;

  private long discussion;
  private @Nullable Visit visit;
  private List<Integer> numbers = List.of();

  void of(long discussionId, Visit by, List<Integer> shown) {
    discussion = discussionId;
    visit = by;
    numbers = shown;
  }

  /** Remembers it, if the reader is somebody. */
  void shown() {
    Visit by = visit;
    visit = null;
    if (by == null || by.person() == 0) {
      return;
    }
    try {
      visits.shown(discussion, by.person(), by.lastRead(), numbers);
    } catch (RuntimeException e) {
      // The page has been made; another window of the same reader may have left the same mark.
      LOG.log(Level.FINE, "A read mark was not kept", e);
    }
  }
}

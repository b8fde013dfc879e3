package org.malha.discussions;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A post together with what the page says around it, as one query brings it. */
record Line(
    Post post,
    long authorId,
    String author,
    @Nullable String organisation,
    @Nullable Instant withdrawnAt,
    @Nullable Instant hiddenAt,
    @Nullable String hiddenBecause,
    @Nullable Integer parentNumber,
    @Nullable String parentAuthor,
    @Nullable Report report,
    int useful,
    boolean usefulToMe) {

  /** The columns of {@link Lines}, in their order. */
  static Line of(@Nullable Object[] row) {
    return new Line(
        (Post) some(row[0]),
        (Long) some(row[1]),
        (String) some(row[2]),
        (String) row[3],
        (Instant) row[4],
        (Instant) row[5],
        (String) row[6],
        (Integer) row[7],
        (String) row[8],
        (Report) row[9],
        ((Number) some(row[10])).intValue(),
        ((Number) some(row[11])).intValue() > 0);
  }

  private static Object some(@Nullable Object value) {
    return Optional.ofNullable(value).orElseThrow();
  }

  int number() {
    return post.number();
  }

  int root() {
    return post.root();
  }

  /** Whether this reader may read the words: withdrawn ones nobody, hidden ones few. */
  boolean readableBy(long viewer, Place place) {
    return withdrawnAt == null && (hiddenAt == null || viewer == authorId || place.mayModerate());
  }

  Set<Act> actsOf(long viewer, Place place) {
    var acts = EnumSet.noneOf(Act.class);
    boolean mine = viewer != 0 && viewer == authorId;
    boolean stands = withdrawnAt == null && hiddenAt == null;
    add(acts, Act.REPLY, stands && place.mayWrite());
    add(acts, Act.MARK_USEFUL, stands && place.mayWrite() && !mine);
    add(acts, Act.EDIT, stands && place.mayWrite() && mine);
    add(acts, Act.WITHDRAW, withdrawnAt == null && mine);
    add(acts, Act.UNDO_WITHDRAWAL, withdrawnAt != null && mine);
    add(acts, Act.REPORT, stands && place.mayWrite() && !mine && report == null);
    boolean moderates = place.mayModerate() && place.mayWrite();
    add(acts, Act.HIDE, stands && moderates);
    add(acts, Act.UNDO_HIDING, hiddenAt != null && moderates);
    add(acts, Act.READ_HISTORY, post.version() > 1 && readableBy(viewer, place));
    return acts;
  }

  private static void add(Set<Act> acts, Act act, boolean allowed) {
    if (allowed) {
      acts.add(act);
    }
  }
}

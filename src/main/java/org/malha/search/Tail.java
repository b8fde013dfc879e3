package org.malha.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.malha.journal.Rows;
import org.malha.journal.Rows.Row;

/** Brings an index up to where the journal is, and remembers with it how far that was. */
@ApplicationScoped
public class Tail {
  /** A row of this kind says that too much has changed to be told one by one. */
  public static final String EVERYTHING = "everything";

  // Rows of one moment may be committed after later ones.
  private static final Duration READ_AGAIN = Duration.ofMinutes(2);
  private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(5);
  private static final int BATCH = 2_000;

  @Inject Rows rows;
  @Inject Sources sources;
  @Inject Clock clock;

  /** Where somebody is in the journal with one index. */
  static final class Position {
    private final Index index;
    private final String birth;
    private final Instant built;
    private Instant at;
    private Instant committed = Instant.EPOCH;
    private boolean dirty;
    private final Map<Long, Instant> seen = new HashMap<>();

    Position(Index index, String birth, Instant built, Instant at) {
      this.index = index;
      this.birth = birth;
      this.built = built;
      this.at = at;
    }

    Index index() {
      return index;
    }

    Map<String, String> remember() {
      return Map.of(
          "version",
          Index.VERSION,
          "birth",
          birth,
          "built",
          built.toString(),
          "position",
          at.toString());
    }

    private boolean isNew(Row row) {
      return seen.putIfAbsent(row.id(), row.at()) == null;
    }

    private void moveTo(Instant moment) {
      at = moment.isAfter(at) ? moment : at;
      seen.values().removeIf(when -> when.isBefore(at.minus(READ_AGAIN.multipliedBy(2))));
    }
  }

  /** A position in an index that was just begun. */
  Position beginning(Index index) {
    Instant now = clock.instant();
    return new Position(index, rows.birth(), now, now);
  }

  /**
   * Where an index that was kept is, if it can still be used: written by this version, of this
   * database and not ahead of it.
   */
  java.util.Optional<Position> resumed(Index index) throws IOException {
    Map<String, String> kept = index.remembered();
    boolean usable =
        Index.VERSION.equals(kept.get("version")) && rows.birth().equals(kept.get("birth"));
    if (!usable) {
      return java.util.Optional.empty();
    }
    Instant at = Instant.parse(kept.getOrDefault("position", Instant.EPOCH.toString()));
    Instant built = Instant.parse(kept.getOrDefault("built", Instant.EPOCH.toString()));
    boolean ahead = at.isAfter(rows.latest().plus(READ_AGAIN)) && at.isAfter(built);
    return ahead
        ? java.util.Optional.empty()
        : java.util.Optional.of(new Position(index, rows.birth(), built, at));
  }

  /**
   * Reads what is new and puts it in.
   *
   * @return whether so much has changed that the index must be built again
   */
  boolean follow(Position position) throws IOException {
    boolean everything = false;
    Instant at = position.at.minus(READ_AGAIN);
    long id = 0;
    List<Row> read;
    do {
      read = rows.after(at, id, BATCH);
      List<Row> fresh = read.stream().filter(position::isNew).toList();
      everything |=
          fresh.stream()
              .anyMatch(r -> r.kind().equals(EVERYTHING) && r.at().isAfter(position.built));
      apply(fresh, position);
      if (!read.isEmpty()) {
        Row last = read.get(read.size() - 1);
        at = last.at();
        id = last.id();
        Instant now = clock.instant();
        position.moveTo(at.isAfter(now) ? now : at); // a clock that is ahead hides nothing
      }
    } while (read.size() == BATCH);
    settle(position);
    return everything;
  }

  private void apply(List<Row> fresh, Position position) throws IOException {
    if (fresh.isEmpty()) {
      return;
    }
    Set<String> known = sources.kinds();
    boolean names = false;
    for (Map.Entry<String, Set<Long>> kind : Sources.byKind(fresh).entrySet()) {
      names |= sources.names(kind.getKey());
      if (known.contains(kind.getKey())) {
        put(kind.getKey(), kind.getValue(), position.index);
      }
    }
    if (names) {
      position.index.learn(sources.things());
    }
    position.index.show();
    position.dirty = true;
  }

  private void put(String kind, Set<Long> subjects, Index index) throws IOException {
    List<Entry> now = sources.now(kind, subjects);
    var gone = new HashSet<String>();
    subjects.forEach(subject -> gone.add(kind + ":" + subject));
    now.forEach(entry -> gone.remove(entry.id()));
    index.put(now);
    index.remove(new ArrayList<>(gone));
  }

  private void settle(Position position) throws IOException {
    Instant now = clock.instant();
    if (position.dirty && now.isAfter(position.committed.plus(BETWEEN_COMMITS))) {
      commit(position);
    }
  }

  /** Makes what was put in last. */
  void commit(Position position) throws IOException {
    position.index.commit(position.remember());
    position.committed = clock.instant();
    position.dirty = false;
  }
}

package org.malha.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.malha.journal.Lookback;
import org.malha.journal.Rows;
import org.malha.journal.Rows.Row;

/**
 * Brings an index up to where the journal is, and remembers with it how far that was. A source that
 * fails keeps no other out: what it did not give is found no more, and asked for again.
 */
@ApplicationScoped
public class Tail {
  /** A row of this kind says that too much has changed to be told one by one. */
  public static final String EVERYTHING = "everything";

  private static final Logger LOG = Logger.getLogger(Tail.class.getName());

  private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(5);
  private static final int BATCH = 2_000;

  @Inject Rows rows;
  @Inject Sources sources;
  @Inject Clock clock;

  /** A position in an index that was just begun. */
  Position beginning(Index index) {
    Instant now = clock.instant();
    return new Position(index, rows.birth(), now, now);
  }

  /**
   * Where an index that was kept is, if it can still be used: written by this version, of this
   * database and not ahead of it.
   */
  Optional<Position> resumed(Index index) throws IOException {
    Map<String, String> kept = index.remembered();
    String birth = rows.birth();
    if (!Index.VERSION.equals(kept.get("version")) || !birth.equals(kept.get("birth"))) {
      return Optional.empty();
    }
    Instant at = Instant.parse(kept.getOrDefault("position", Instant.EPOCH.toString()));
    Instant built = Instant.parse(kept.getOrDefault("built", Instant.EPOCH.toString()));
    if (at.isAfter(rows.latest().plus(Lookback.FAR)) && at.isAfter(built)) {
      return Optional.empty();
    }
    var position = new Position(index, birth, built, at);
    position.recall(kept);
    Arrays.stream(kept.getOrDefault("owed", "").split(" "))
        .filter(kind -> !kind.isEmpty())
        .forEach(kind -> position.oweKind(kind, Instant.EPOCH));
    return Optional.of(position);
  }

  /**
   * Reads what is new and puts it in.
   *
   * @return whether so much has changed that the index must be built again
   */
  boolean follow(Position position) throws IOException {
    if (position.tryAgain(clock.instant())) {
      payOwed(position);
    }
    Instant begun = clock.instant();
    position.notAfter(begun); // a clock that went back hides nothing
    boolean far = position.lookback().far(begun);
    Instant at = position.lookback().from(position.at(), far);
    long id = 0;
    List<Row> read;
    do {
      read = rows.after(at, id, BATCH);
      List<Row> fresh = read.stream().filter(position::isNew).toList();
      apply(fresh, position);
      position.saw(fresh); // not before: what failed altogether is new the next time, too
      if (!read.isEmpty()) {
        Row last = read.get(read.size() - 1);
        at = last.at();
        id = last.id();
        Instant now = clock.instant();
        position.moveTo(at.isAfter(now) ? now : at); // a clock ahead hides nothing
      }
    } while (read.size() == BATCH);
    if (far) {
      position.readFar(begun);
    }
    if (position.worthCommitting(clock.instant(), BETWEEN_COMMITS)) {
      commit(position);
    }
    return position.takeEverything();
  }

  private void payOwed(Position position) throws IOException {
    for (String kind : position.owedKinds()) {
      readAgain(kind, position);
    }
    apply(position.owedRows(), position);
    if (position.owesNames()) {
      learn(position);
    }
    position.index().show();
    position.touched();
  }

  private void apply(List<Row> fresh, Position position) throws IOException {
    if (fresh.isEmpty()) {
      return;
    }
    Set<String> known = sources.kinds();
    var byKind =
        fresh.stream().collect(Collectors.groupingBy(Row::kind, TreeMap::new, Collectors.toList()));
    boolean names = false;
    for (Map.Entry<String, List<Row>> kind : byKind.entrySet()) {
      names |= sources.names(kind.getKey());
      if (known.contains(kind.getKey())) {
        replace(kind.getKey(), kind.getValue(), position);
      }
    }
    if (names) {
      learn(position);
    }
    position.index().show();
    position.touched();
  }

  /** Puts in how things of a kind now stand; if that fails, half of them by themselves. */
  private void replace(String kind, List<Row> changed, Position position) throws IOException {
    Set<Long> subjects = changed.stream().map(Row::subject).collect(Collectors.toSet());
    List<String> gone = subjects.stream().map(subject -> kind + ":" + subject).toList();
    List<Entry> entries;
    try {
      entries = sources.now(kind, subjects);
    } catch (RuntimeException e) {
      onlyTheSource();
      if (subjects.size() > 1) {
        int half = changed.size() / 2;
        replace(kind, changed.subList(0, half), position);
        replace(kind, changed.subList(half, changed.size()), position);
        return;
      }
      // Who may read it now is not known, so nobody finds it.
      position.index().replace(gone, List.of());
      changed.forEach(row -> position.owe(row, clock.instant()));
      LOG.log(
          Level.WARNING,
          "Not found until its source answers: {0}: {1}",
          new Object[] {gone.get(0), Putting.inShort(e)});
      return;
    }
    position.index().replace(gone, List.of());
    Putting.put(position.index(), entries);
    position.paid(changed);
  }

  /** Takes in what things are called; if that fails, they are called as before. */
  void learn(Position position) {
    try {
      position.index().learn(sources.things());
      position.paidNames();
    } catch (RuntimeException e) {
      onlyTheSource();
      position.oweNames(clock.instant());
      LOG.log(Level.WARNING, "The names of things could not be read: {0}", Putting.inShort(e));
    }
  }

  /** Takes everything of a kind into an index that has nothing of it. */
  void fill(String kind, Position position, Sources.Taking meanwhile) throws IOException {
    all(
        kind,
        position,
        entries -> {
          Putting.add(position.index(), entries);
          meanwhile.take(entries);
        });
  }

  /** Takes everything of a kind in, in the place of what there was of it. */
  void readAgain(String kind, Position position) throws IOException {
    position.index().removeKind(kind);
    all(kind, position, entries -> Putting.put(position.index(), entries));
  }

  private void all(String kind, Position position, Sources.Taking taking) throws IOException {
    try {
      String edition = sources.edition(kind);
      sources.all(kind, taking);
      position.paidKind(kind, edition);
    } catch (RuntimeException e) {
      onlyTheSource();
      position.oweKind(kind, clock.instant());
      LOG.log(
          Level.WARNING,
          "Not all is found until the source answers: {0}: {1}",
          new Object[] {kind, Putting.inShort(e)});
    }
  }

  /** Fails when the database does, for then all must wait and nothing be taken out. */
  private void onlyTheSource() {
    rows.latest();
  }

  /** Makes what was put in last. */
  void commit(Position position) throws IOException {
    if (position.unborn()) {
      position.born(rows.birth());
    }
    position.index().commit(position.remember());
    position.committed(clock.instant());
  }
}

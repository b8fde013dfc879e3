package org.malha.search;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.malha.journal.Lookback;
import org.malha.journal.Rows.Row;

/** Where somebody is in the journal with one index, and what is still owed to it. */
final class Position {
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
  private static final Duration LAST_PAUSE = Duration.ofMinutes(5);

  /** More rows of the last minutes than these are put in again after a start. */
  private static final int MOST_REMEMBERED = 5_000;

  private final Index index;
  private final Instant built;
  private String birth;
  private Instant at;
  private Instant held = Instant.MAX;
  private Instant committed = Instant.EPOCH;
  private boolean dirty;
  private boolean everything;

  private final Lookback lookback = new Lookback();
  private final Map<Long, Instant> seen = new HashMap<>();
  private final Map<Long, Row> rows = new TreeMap<>();
  private final Set<String> kinds = new TreeSet<>();
  private final Map<String, String> editions = new TreeMap<>();
  private boolean names;
  private Duration pause = FIRST_PAUSE;
  private Instant again = Instant.EPOCH;

  Position(Index index, String birth, Instant built, Instant at) {
    this.index = index;
    this.birth = birth;
    this.built = built;
    this.at = at;
  }

  Index index() {
    return index;
  }

  Instant at() {
    return at;
  }

  /** What is kept with the index; from there on nothing that is owed is missed. */
  Map<String, String> remember() {
    Instant from = held.isBefore(at) ? held : at;
    for (Row row : rows.values()) {
      from = row.at().isBefore(from) ? row.at() : from;
    }
    return Map.of(
        "version",
        Index.VERSION,
        "birth",
        birth,
        "built",
        built.toString(),
        "position",
        from.toString(),
        "owed",
        String.join(" ", kinds),
        "editions",
        editions.entrySet().stream().map(Object::toString).collect(Collectors.joining(" ")),
        "seen",
        owes() || held != Instant.MAX || seen.size() > MOST_REMEMBERED
            ? ""
            : seen.keySet().stream().map(String::valueOf).collect(Collectors.joining(" ")));
  }

  /** Takes up what was remembered of rows and editions; a version before may not have. */
  void recall(Map<String, String> kept) {
    words(kept, "seen").forEach(id -> seen.put(Long.parseLong(id), at));
    words(kept, "editions")
        .map(edition -> edition.split("=", 2))
        .forEach(edition -> editions.put(edition[0], edition[1]));
  }

  private static Stream<String> words(Map<String, String> kept, String name) {
    return Arrays.stream(kept.getOrDefault(name, "").split(" ")).filter(word -> !word.isEmpty());
  }

  /** Whether what is here of a kind is of this edition. */
  boolean isOf(String kind, String edition) {
    return edition.equals(editions.getOrDefault(kind, ""));
  }

  /** Whether the database had no first row yet when it was asked. */
  boolean unborn() {
    return birth.isEmpty();
  }

  void born(String first) {
    birth = first;
  }

  boolean isNew(Row row) {
    return !seen.containsKey(row.id());
  }

  /** These were put in, or are owed. */
  void saw(List<Row> read) {
    for (Row row : read) {
      seen.put(row.id(), row.at());
      if (row.kind().equals(Tail.EVERYTHING) && row.at().isAfter(built)) {
        everything = true;
        held = row.at().isBefore(held) ? row.at() : held; // until there is another index
      }
    }
  }

  /** Whether too much has changed since this was asked last. */
  boolean takeEverything() {
    boolean was = everything;
    everything = false;
    return was;
  }

  void moveTo(Instant moment) {
    at = moment.isAfter(at) ? moment : at;
  }

  /** How far back to read again. */
  Lookback lookback() {
    return lookback;
  }

  /** The last minutes were read; rows from before them come no more. */
  void readFar(Instant now) {
    lookback.readFar(now);
    Instant old = at.minus(Lookback.REMEMBERED);
    seen.values().removeIf(when -> when.isBefore(old));
  }

  /** Goes back to a moment; the rows after it that were seen are known. */
  void notAfter(Instant moment) {
    at = at.isAfter(moment) ? moment : at;
  }

  void owe(Row row, Instant now) {
    waitFirst(now);
    rows.put(row.id(), row);
  }

  void oweKind(String kind, Instant now) {
    waitFirst(now);
    kinds.add(kind);
  }

  void oweNames(Instant now) {
    waitFirst(now);
    names = true;
  }

  private void waitFirst(Instant now) {
    if (!owes()) {
      pause = FIRST_PAUSE;
      again = now.plus(pause);
    }
  }

  void paid(List<Row> done) {
    done.forEach(row -> rows.remove(row.id()));
  }

  /** All of a kind was put in, as it is in this edition. */
  void paidKind(String kind, String edition) {
    kinds.remove(kind);
    editions.put(kind, edition);
    dirty = true;
  }

  void paidNames() {
    names = false;
  }

  private boolean owes() {
    return names || !kinds.isEmpty() || !rows.isEmpty();
  }

  /** Whether it is time to try again what is owed; the next time comes later. */
  boolean tryAgain(Instant now) {
    boolean early = now.isBefore(again) && !now.isBefore(again.minus(pause));
    if (!owes() || early) {
      return false;
    }
    Duration twice = pause.multipliedBy(2);
    pause = twice.compareTo(LAST_PAUSE) > 0 ? LAST_PAUSE : twice;
    again = now.plus(pause);
    return true;
  }

  List<Row> owedRows() {
    return List.copyOf(rows.values());
  }

  List<String> owedKinds() {
    return List.copyOf(kinds);
  }

  boolean owesNames() {
    return names;
  }

  void touched() {
    dirty = true;
  }

  boolean worthCommitting(Instant now, Duration between) {
    return dirty && (now.isBefore(committed) || now.isAfter(committed.plus(between)));
  }

  void committed(Instant now) {
    committed = now;
    dirty = false;
  }
}

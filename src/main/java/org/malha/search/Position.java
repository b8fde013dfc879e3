package org.malha.search;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.malha.journal.Rows.Row;

/** Where somebody is in the journal with one index, and what is still owed to it. */
final class Position {
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
  private static final Duration LAST_PAUSE = Duration.ofMinutes(5);

  private final Index index;
  private final Instant built;
  private String birth;
  private Instant at;
  private Instant held = Instant.MAX;
  private Instant committed = Instant.EPOCH;
  private boolean dirty;
  private boolean everything;

  private final Map<Long, Instant> seen = new HashMap<>();
  private final Map<Long, Row> rows = new TreeMap<>();
  private final Set<String> kinds = new TreeSet<>();
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
        String.join(" ", kinds));
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

  void moveTo(Instant moment, Duration readAgain) {
    at = moment.isAfter(at) ? moment : at;
    seen.values().removeIf(when -> when.isBefore(at.minus(readAgain.multipliedBy(2))));
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

  void paidKind(String kind) {
    kinds.remove(kind);
  }

  void paidNames() {
    names = false;
  }

  private boolean owes() {
    return names || !kinds.isEmpty() || !rows.isEmpty();
  }

  /** Whether it is time to try again what is owed; the next time comes later. */
  boolean tryAgain(Instant now) {
    if (!owes() || now.isBefore(again)) {
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
    return dirty && now.isAfter(committed.plus(between));
  }

  void committed(Instant now) {
    committed = now;
    dirty = false;
  }
}

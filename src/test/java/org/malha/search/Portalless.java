package org.malha.search;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.malha.journal.Rows;
import org.malha.web.Language;

/** A journal, sources and a clock without portal or database, each of which can fail. */
final class Portalless {
  static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

  final List<Rows.Row> journal = new ArrayList<>();
  final Map<String, Map<Long, Entry>> things = new TreeMap<>();
  final Set<String> failing = new HashSet<>();
  final Map<String, String> editions = new TreeMap<>();
  final List<String> readWhole = new ArrayList<>();
  boolean databaseDown;
  Instant now = MONDAY;
  @Nullable Runnable whileBuilding;

  final Sources sources =
      new Sources() {
        @Override
        Set<String> kinds() {
          return new TreeSet<>(Set.of("constraint", "post"));
        }

        @Override
        String edition(String kind) {
          return editions.getOrDefault(kind, "");
        }

        @Override
        List<Entry> now(String kind, Set<Long> subjects) {
          subjects.forEach(subject -> answer(kind + ":" + subject));
          return of(kind).entrySet().stream()
              .filter(thing -> subjects.contains(thing.getKey()))
              .map(Map.Entry::getValue)
              .toList();
        }

        @Override
        void all(String kind, Taking taking) throws IOException {
          answer(kind);
          readWhole.add(kind);
          if (whileBuilding != null) {
            whileBuilding.run();
          }
          taking.take(List.copyOf(of(kind).values()));
        }

        @Override
        List<Vocabulary.Thing> things() {
          answer("names");
          return List.of();
        }

        @Override
        boolean names(String kind) {
          return kind.equals("term");
        }
      };

  private final Rows rows =
      new Rows() {
        @Override
        public List<Row> after(Instant at, long id, int most) {
          answer("database");
          return journal.stream()
              .filter(r -> r.at().isAfter(at) || (r.at().equals(at) && r.id() > id))
              .sorted(Comparator.comparing(Row::at).thenComparing(Row::id))
              .limit(most)
              .toList();
        }

        @Override
        public String birth() {
          answer("database");
          return journal.isEmpty() ? "" : "first";
        }

        @Override
        public Instant latest() {
          answer("database");
          return journal.stream().map(Row::at).max(Instant::compareTo).orElse(Instant.EPOCH);
        }
      };

  final Tail tail = new Tail();

  Portalless() {
    tail.rows = rows;
    tail.sources = sources;
    tail.clock =
        new Clock() {
          @Override
          public ZoneId getZone() {
            return ZoneOffset.UTC;
          }

          @Override
          public Clock withZone(ZoneId zone) {
            return this;
          }

          @Override
          public Instant instant() {
            return now;
          }
        };
  }

  private void answer(String asked) {
    if (databaseDown || failing.contains(asked)) {
      throw new IllegalStateException("no answer");
    }
  }

  private Map<Long, Entry> of(String kind) {
    return things.computeIfAbsent(kind, k -> new TreeMap<>());
  }

  void later(Duration time) {
    now = now.plus(time);
  }

  void row(String kind, long subject, Instant at) {
    journal.add(new Rows.Row(journal.size() + 1L, kind, subject, at));
  }

  void row(String kind, long subject) {
    row(kind, subject, now);
  }

  void write(String kind, long subject, String title) {
    of(kind)
        .put(
            subject,
            Entry.of(kind, Long.toString(subject), kind, "/" + kind + "/" + subject)
                .text(Language.PT, title, "Sobre o centro de saúde.")
                .build());
  }

  void hide(String kind, long subject) {
    of(kind).remove(subject);
  }

  static int found(Index index, String typed) throws IOException {
    Set<String> visitor = Set.of(Entry.PUBLIC);
    return index.ask(Wanted.of(typed, Language.PT), visitor, visitor).total();
  }
}

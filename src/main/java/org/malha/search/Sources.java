package org.malha.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Everybody whose things can be found, as one. */
@ApplicationScoped
public class Sources {
  @Inject @Any Instance<Source> sources;
  @Inject @Any Instance<Vocabulary> vocabularies;

  /** All kinds, in a steady order. */
  Set<String> kinds() {
    var kinds = new TreeSet<String>();
    sources.forEach(source -> kinds.addAll(source.kinds()));
    return kinds;
  }

  /** Of which edition a kind is; empty where the journal tells all of its changes. */
  String edition(String kind) {
    return sources.stream()
        .filter(source -> source.kinds().contains(kind))
        .map(source -> source.edition(kind))
        .collect(Collectors.joining());
  }

  /** Entries of things as they now stand. */
  List<Entry> now(String kind, Set<Long> subjects) {
    var entries = new ArrayList<Entry>();
    sources.stream()
        .filter(source -> source.kinds().contains(kind))
        .forEach(source -> entries.addAll(source.now(kind, subjects)));
    return entries;
  }

  /** Something that is done with each slice of entries. */
  interface Taking {
    void take(List<Entry> entries) throws java.io.IOException;
  }

  /** Gives everything of a kind. */
  void all(String kind, Taking taking) throws java.io.IOException {
    for (Source source : sources) {
      if (source.kinds().contains(kind)) {
        Source.Slice slice = source.from(kind, 0);
        taking.take(slice.entries());
        while (slice.more()) {
          slice = source.from(kind, slice.last());
          taking.take(slice.entries());
        }
      }
    }
  }

  /** What everything is called. */
  List<Vocabulary.Thing> things() {
    return vocabularies.stream().flatMap(one -> one.things().stream()).toList();
  }

  /** Whether names may be others after a change of this kind. */
  boolean names(String kind) {
    return vocabularies.stream().anyMatch(one -> one.kinds().contains(kind));
  }
}

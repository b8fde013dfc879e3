package org.malha.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.malha.content.ContentFolder;
import org.malha.content.Questions;
import org.malha.content.Vocabularies;
import org.malha.search.Entry;
import org.malha.search.Source;
import org.malha.search.Vocabulary;

/** The library, to be found, and the names under which its terms are found. */
@ApplicationScoped
public class LibrarySource implements Source, Vocabulary {
  @Inject Shelf shelf;
  @Inject Vocabularies vocabularies;
  @Inject Questions questions;
  @Inject ContentFolder content;

  @Override
  public Set<String> kinds() {
    return Set.of(Entries.KIND);
  }

  /** Vocabularies and questions, which are no items, come with a release. */
  @Override
  public String edition(String kind) {
    return content.edition();
  }

  @Override
  public List<Entry> now(String kind, Set<Long> subjects) {
    return now(shelf.current(), subjects);
  }

  List<Entry> now(Library library, Set<Long> subjects) {
    var entries = new Entries(library, vocabularies, questions);
    var touched = new LinkedHashSet<Holding>();
    for (Long row : subjects) {
      library
          .holding(row)
          .ifPresent(
              holding -> {
                touched.add(holding);
                touched.addAll(library.saying(holding.item()));
              });
    }
    return touched.stream().flatMap(holding -> entries.of(holding).stream()).toList();
  }

  @Override
  public Slice from(String kind, long after) {
    Library library = shelf.current();
    var entries = new Entries(library, vocabularies, questions);
    List<Entry> all =
        library.holdings().stream().flatMap(holding -> entries.of(holding).stream()).toList();
    return new Slice(all, after, false);
  }

  @Override
  public List<Thing> things() {
    return things(shelf.current());
  }

  static List<Thing> things(Library library) {
    return library.holdings().stream()
        .filter(holding -> !holding.vanished())
        .map(Holding::item)
        .filter(Term.class::isInstance)
        .map(Term.class::cast)
        .map(Entries::names)
        .toList();
  }
}

package org.malha.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.malha.content.Vocabularies;
import org.malha.search.Entry;
import org.malha.search.Source;
import org.malha.search.Vocabulary;

/** The library, to be found, and the names under which its terms are found. */
@ApplicationScoped
public class LibrarySource implements Source, Vocabulary {
  @Inject Shelf shelf;
  @Inject Vocabularies vocabularies;

  @Override
  public Set<String> kinds() {
    return Set.of(Entries.KIND);
  }

  @Override
  public List<Entry> now(String kind, Set<Long> subjects) {
    Library library = shelf.current();
    var entries = new Entries(library, vocabularies);
    var now = new ArrayList<Entry>();
    subjects.forEach(
        row -> library.holding(row).ifPresent(holding -> now.addAll(entries.of(holding))));
    return now;
  }

  @Override
  public Slice from(String kind, long after) {
    Library library = shelf.current();
    var entries = new Entries(library, vocabularies);
    List<Entry> all =
        library.holdings().stream().flatMap(holding -> entries.of(holding).stream()).toList();
    return new Slice(all, after, false);
  }

  @Override
  public List<Thing> things() {
    return shelf.current().all(Term.class).stream().map(Entries::names).toList();
  }
}

package org.malha.library;

import java.util.List;
import java.util.stream.Stream;
import org.malha.constraints.ReportedEntries;
import org.malha.search.Entry;
import org.malha.search.Vocabulary;

/** Everything of the packed content that everybody may read, as the search keeps it. */
public final class PackedEntries {
  private static final Library PACKED = Texts.packed();
  private static final Entries ENTRIES = new Entries(PACKED, Texts.VOCABULARIES, Texts.QUESTIONS);

  private PackedEntries() {}

  /** Items of the library and reported constraints. */
  public static List<Entry> all() {
    return Stream.concat(
            PACKED.holdings().stream().flatMap(holding -> ENTRIES.of(holding).stream()),
            ReportedEntries.packed(Texts.VOCABULARIES, Texts.QUESTIONS).stream())
        .toList();
  }

  /** What its terms are called. */
  public static List<Vocabulary.Thing> things() {
    return PACKED.all(Term.class).stream().map(Entries::names).toList();
  }
}

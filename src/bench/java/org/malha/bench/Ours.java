package org.malha.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.malha.search.Entry;
import org.malha.search.Facet;
import org.malha.search.Found;
import org.malha.search.Index;
import org.malha.search.Vocabulary;
import org.malha.search.Wanted;
import org.malha.web.Language;

/** The search of the portal, as its pages use it. */
final class Ours implements Engine {
  private final Index index;

  Ours(Path folder) throws IOException {
    index = Index.open(folder);
  }

  void add(List<Item> items) throws IOException {
    index.add(items.stream().map(Ours::entry).toList());
  }

  void commit() throws IOException {
    index.commit(Map.of());
  }

  private static Entry entry(Item item) {
    return Entry.of(item.type(), "" + item.number(), item.type(), "/itens/" + item.number())
        .text(Language.PT, item.title(), item.body())
        .facet(Facet.ELEMENT, item.element())
        .facet(Facet.SECTOR, item.sector())
        .facet(Facet.YEAR, "" + item.year())
        .audiences(Set.of(item.audience()))
        .date(item.date())
        .build();
  }

  @Override
  public Answer ask(Asked asked) throws IOException {
    Wanted wanted = Wanted.of(asked.typed(), Language.PT);
    if (!asked.element().isEmpty()) {
      wanted = wanted.chosen(Map.of(Facet.ELEMENT, Set.of(asked.element())));
    }
    Found found = index.ask(wanted, Asked.READER, Asked.EVERYBODY);
    return new Answer(
        found.total(),
        found.hits(),
        found.counts().getOrDefault(Facet.ELEMENT, Map.of()),
        found.counts().getOrDefault(Facet.SECTOR, Map.of()),
        found.also().stream().map(Vocabulary.Name::text).toList());
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}

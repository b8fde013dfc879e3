package org.malha.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.malha.web.Language;
import org.malha.web.Messages;

/**
 * Asks the index for the present viewer. Everything is empty while the index is not there yet; who
 * may read what is asked from the database at each question.
 */
@ApplicationScoped
public class Finding {
  @Inject Shelf shelf;
  @Inject @Any Instance<Readership> readerships;
  @Inject @Any Instance<Labels> labels;

  /** Answers a question; one that fails by itself finds nothing. */
  public Optional<Found> ask(Wanted wanted) {
    Readership.Tokens tokens = tokens();
    return shelf
        .ask(index -> index.ask(wanted, tokens.reader(), tokens.everybody()))
        .or(() -> shelf.answers() ? Optional.of(Found.nothing()) : Optional.empty());
  }

  /** Answers it as a visitor would be answered, for what is fetched by programs of anybody. */
  public Optional<Found> askAsVisitor(Wanted wanted) {
    Set<String> everybody = tokens().everybody();
    return shelf.ask(index -> index.ask(wanted, everybody, everybody));
  }

  /** How what is typed may go on, out of what everybody reads. */
  public List<Found.Hit> suggest(String typed, Language language, int most) {
    Set<String> everybody = tokens().everybody();
    return shelf.ask(index -> index.suggest(typed, language, everybody, most)).orElse(List.of());
  }

  /** Why something answers a question. */
  public List<Why> why(Wanted wanted, String id) {
    Set<String> reader = tokens().reader();
    return shelf.ask(index -> index.why(wanted, reader, id)).orElse(List.of());
  }

  /** The pages that everybody reads, newest first. */
  public Optional<List<Found.Hit>> everything(Set<String> kinds, int most) {
    Set<String> everybody = tokens().everybody();
    return shelf.ask(index -> index.all(everybody, kinds, most));
  }

  private Readership.Tokens tokens() {
    var reader = new HashSet<>(Set.of(Entry.PUBLIC));
    var everybody = new HashSet<>(Set.of(Entry.PUBLIC));
    for (Readership readership : readerships) {
      Readership.Tokens tokens = readership.tokens();
      reader.addAll(tokens.reader());
      everybody.addAll(tokens.everybody());
    }
    return new Readership.Tokens(reader, everybody);
  }

  /** Words for values of a facet; a value that nobody knows stands for itself. */
  public Map<String, String> labels(Facet facet, Set<String> values, Language language) {
    var all = new HashMap<String, String>();
    values.forEach(value -> all.put(value, value));
    if (facet == Facet.TYPE) {
      values.forEach(value -> all.put(value, type(value, language)));
    } else if (!values.isEmpty()) {
      labels.stream()
          .filter(one -> one.facets().contains(facet))
          .forEach(one -> all.putAll(one.labels(facet, values, language)));
    }
    return all;
  }

  /** What things of a type are called. */
  static String type(String type, Language language) {
    String key = "search.type." + type;
    return Messages.has(language, key) ? Messages.text(language, key) : type;
  }
}

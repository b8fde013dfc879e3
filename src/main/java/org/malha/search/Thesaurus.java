package org.malha.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.malha.web.Language;

/**
 * The names of the vocabulary, to be recognised in a question. Names are compared by their stems
 * and without the words that say nothing, so that {@code gestoras de casos} is {@code gestor/a de
 * caso}.
 */
final class Thesaurus {
  /** Knows no names. */
  static final Thesaurus EMPTY = new Thesaurus(List.of());

  private static final int MOST_WORDS = 6;
  private static final int SHORTEST_ABBREVIATION = 3;

  private static final List<Everyday> EVERYDAY = Everyday.all();
  private static final Map<Language, Map<String, List<Vocabulary.Name>>> MEANT = meant();

  private final Map<Language, Map<String, List<Vocabulary.Thing>>> byName =
      new EnumMap<>(Language.class);

  Thesaurus(List<Vocabulary.Thing> things) {
    for (Language language : Language.values()) {
      var names = new HashMap<String, List<Vocabulary.Thing>>();
      for (Vocabulary.Thing thing : things) {
        for (Vocabulary.Name name : thing.names()) {
          if (name.language() == language) {
            List<Vocabulary.Thing> of =
                names.computeIfAbsent(
                    key(Words.forms(name.text()), language), k -> new ArrayList<>());
            if (!of.contains(thing)) {
              of.add(thing);
            }
          }
        }
      }
      names.remove("");
      byName.put(language, names);
    }
  }

  /**
   * Words of a question that are a name.
   *
   * @param from the first of the words
   * @param to after the last
   * @param others what the same things are called besides
   * @param akin what is probably meant
   * @param entries ids of what explains the things
   */
  record Span(
      int from,
      int to,
      List<Vocabulary.Name> others,
      List<Vocabulary.Name> akin,
      Set<String> entries) {
    /** The same, counted otherwise. */
    Span at(int begin, int end) {
      return new Span(begin, end, others, akin, entries);
    }
  }

  private static Map<Language, Map<String, List<Vocabulary.Name>>> meant() {
    var all = new EnumMap<Language, Map<String, List<Vocabulary.Name>>>(Language.class);
    for (Everyday line : EVERYDAY) {
      for (Vocabulary.Name name : line.said()) {
        all.computeIfAbsent(name.language(), l -> new HashMap<>())
            .computeIfAbsent(key(name), k -> new ArrayList<>())
            .addAll(line.meant());
      }
    }
    return all;
  }

  private static List<Vocabulary.Name> akin(List<String> forms) {
    var akin = new LinkedHashSet<Vocabulary.Name>();
    for (Language language : Language.values()) {
      akin.addAll(
          MEANT.getOrDefault(language, Map.of()).getOrDefault(key(forms, language), List.of()));
    }
    return List.copyOf(akin);
  }

  private Set<String> entries(List<String> forms) {
    var entries = new LinkedHashSet<String>();
    for (Language language : Language.values()) {
      things(key(forms, language), language).forEach(thing -> entries.add(thing.entry()));
    }
    return entries;
  }

  /** The names in a row of words, longest first, none within another. */
  List<Span> spans(List<String> forms) {
    var spans = new ArrayList<Span>();
    for (int from = 0; from < forms.size(); from++) {
      for (int to = Math.min(forms.size(), from + MOST_WORDS); to > from; to--) {
        List<String> words = forms.subList(from, to);
        List<Vocabulary.Name> others = others(words);
        List<Vocabulary.Name> akin = akin(words);
        Set<String> entries = entries(words);
        if (!others.isEmpty() || !akin.isEmpty() || !entries.isEmpty()) {
          spans.add(new Span(from, to, others, akin, entries));
          from = to - 1;
          break;
        }
      }
    }
    return spans;
  }

  private List<Vocabulary.Name> others(List<String> forms) {
    var others = new LinkedHashMap<String, Vocabulary.Name>();
    var own = new LinkedHashSet<String>();
    for (Language language : Language.values()) {
      String key = key(forms, language);
      own.add(language + key);
      for (Vocabulary.Thing thing : things(key, language)) {
        boolean speaks =
            thing.names().stream()
                .filter(n -> n.language() == language && key.equals(key(n)))
                .anyMatch(Thesaurus::expands);
        if (speaks) {
          thing.names().stream()
              .filter(Thesaurus::expands)
              .forEach(name -> others.putIfAbsent(name.language() + key(name), name));
        }
      }
    }
    own.forEach(others::remove);
    return List.copyOf(others.values());
  }

  /** An abbreviation of two letters means too many things. */
  private static boolean expands(Vocabulary.Name name) {
    return name.expands() && Words.mark(name.text()).length() >= SHORTEST_ABBREVIATION;
  }

  private List<Vocabulary.Thing> things(String key, Language language) {
    return byName.getOrDefault(language, Map.of()).getOrDefault(key, List.of());
  }

  /** The entry that explains exactly this, if only one does. */
  Optional<String> explains(List<String> forms) {
    Set<String> entries = new LinkedHashSet<>();
    for (Language language : Language.values()) {
      things(key(forms, language), language).forEach(thing -> entries.add(thing.entry()));
    }
    return entries.size() == 1 ? entries.stream().findFirst() : Optional.empty();
  }

  private static String key(Vocabulary.Name name) {
    return key(Words.forms(name.text()), name.language());
  }

  private static String key(List<String> forms, Language language) {
    Forms relatives = Forms.of(language);
    return String.join(" ", Words.telling(forms).stream().map(relatives::stem).toList());
  }
}

package org.malha.cases.deidentify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.malha.cases.deidentify.Residue.Clue;

/**
 * What may still lead to a person in a text after the replacement, as reasons for people. The rule
 * is that of the motivated intruder who lives nearby; no sum of reasons says that a text is safe.
 */
final class Risks {
  private static final Phrases RARE = Phrases.read("rare.txt");
  private static final Phrases HOUSEHOLD =
      Phrases.of(
          "filho,filha,filhos,filhas,irmãos,gémeos,gémeas,trigémeos,netos,agregado,companheiro,companheira,"
              + "son,daughter,padrasto,madrasta,avós,children,sons,daughters,twins,siblings,household,stepfather");
  private static final Phrases ANYBODY =
      Phrases.of(
          "mãe,pai,utente,menino,menina,rapaz,rapariga,senhor,senhora,marido,mulher,ele,ela,eles,"
              + "elas,mother,father,boy,girl,he,she,husband,wife,patient,client");
  private static final Phrases NATIONALITIES = Phrases.read("nationalities.txt");
  private static final Phrases SMALL = Phrases.read("small-municipalities.txt");
  private static final int HIGH = 5;
  private static final int MEDIUM = 2;
  private static final int SHORT = 15;
  private static final int LONG = 2000;
  private static final int MANY_PEOPLE = 8;
  private static final int SOME_PEOPLE = 6;
  private static final double DOUBTFUL = 0.6;

  private record Reason(int weight, String sentence) {}

  private final Reasons sentences;
  private final List<Reason> reasons = new ArrayList<>();
  private final Set<Clue> clues = EnumSet.noneOf(Clue.class);

  private Risks(Language language) {
    sentences = Reasons.of(language);
  }

  static Residue of(
      Reading original,
      Sequence words,
      List<Span> spans,
      int people,
      String redacted,
      Language language) {
    Risks risks = new Risks(language);
    Sequence left = new Sequence(Reading.of(redacted));
    boolean family = HOUSEHOLD.within(left);
    boolean somebody = !spans.isEmpty() || family || ANYBODY.within(left);
    boolean rare = risks.rare(left, somebody ? 2 : 0);
    boolean place = risks.places(words, spans);
    risks.seen(rare, Clue.RARE).seen(family, Clue.FAMILY).seen(place, Clue.SMALL_PLACE);
    if (rare && family && place) {
      risks.add(3, "combination");
    } else if (rare && (family || place)) {
      risks.add(1, "combination-two");
    }
    risks.left(left, redacted);
    risks.people(people, rare || place);
    risks.form(original, words, spans);
    return risks.weighed();
  }

  private Residue weighed() {
    int sum = reasons.stream().mapToInt(Reason::weight).sum();
    Residue.Level level =
        sum >= HIGH ? Residue.Level.HIGH : sum >= MEDIUM ? Residue.Level.MEDIUM : Residue.Level.LOW;
    List<String> sorted =
        reasons.stream()
            .sorted(Comparator.comparingInt(Reason::weight).reversed())
            .map(Reason::sentence)
            .toList();
    return new Residue(level, sorted.isEmpty() ? List.of(sentences.of("nothing")) : sorted, clues);
  }

  private Risks seen(boolean is, Clue clue) {
    if (is) {
      clues.add(clue);
    }
    return this;
  }

  private void add(int weight, String key, Object... facts) {
    reasons.add(new Reason(weight, sentences.of(key, facts)));
  }

  /** Terms of the list of rare things, by what makes them rare; of nobody they weigh nothing. */
  private boolean rare(Sequence left, int weight) {
    Map<String, Set<String>> found = terms(left, RARE);
    found.forEach((why, terms) -> add(weight, "rare-" + why, some(terms)));
    Map<String, Set<String>> nationalities = terms(left, NATIONALITIES);
    if (nationalities.size() > 1) {
      Set<String> one = new LinkedHashSet<>();
      nationalities.values().forEach(terms -> one.add(terms.iterator().next()));
      add(weight, "nationalities", some(one));
    }
    Set<String> only = Onlyness.in(left);
    if (!only.isEmpty()) {
      add(3, "only", some(only));
    }
    return !found.isEmpty() || nationalities.size() > 1 || !only.isEmpty();
  }

  private static Map<String, Set<String>> terms(Sequence left, Phrases list) {
    Map<String, Set<String>> found = new TreeMap<>();
    for (int i = 0; i < left.size(); i++) {
      int end = list.end(left, i);
      if (end > i) {
        String why = list.value(left, i, end);
        found.computeIfAbsent(why, w -> new LinkedHashSet<>()).add(left.text(i, end));
        i = end - 1;
      }
    }
    return found;
  }

  private static String some(Set<String> terms) {
    return String.join(", ", terms.stream().limit(3).toList());
  }

  private boolean places(Sequence words, List<Span> spans) {
    Set<String> lesser = new HashSet<>();
    boolean small = false;
    for (Span span : spans) {
      if (span.kind() == Kind.PLACE) {
        int from = words.first(span.start());
        Gazetteer places = new Gazetteer(words);
        if (!places.municipality(from, words.first(span.end()))) {
          lesser.add(words.key(span));
        }
        small |= SMALL.end(words, from) > from;
      }
    }
    if (small) {
      add(2, "small-municipality");
    } else if (lesser.size() > 1) {
      add(2, "small-places");
    } else if (!lesser.isEmpty()) {
      add(1, "small-place");
    }
    return !lesser.isEmpty() || small;
  }

  /** What the finder may have missed in the text that it wrote. */
  private void left(Sequence left, String redacted) {
    Leftovers leftovers = new Leftovers(left, redacted);
    if (!leftovers.numbers().isEmpty()) {
      add(3, "digits", leftovers.numbers().size());
    }
    if (!leftovers.halves().isEmpty()) {
      add(3, "half", some(leftovers.halves()));
    }
    if (!leftovers.capitals().isEmpty()) {
      add(2, "capitals", some(leftovers.capitals()));
    }
    if (leftovers.sums() > 0) {
      add(1, "sums", leftovers.sums());
    }
  }

  /** Fewer people are enough to know a family by where something else is rare. */
  private void people(int people, boolean rare) {
    if (people >= (rare ? SOME_PEOPLE : MANY_PEOPLE)) {
      add(1, "people");
    }
  }

  private void form(Reading original, Sequence words, List<Span> spans) {
    Set<String> scripts = Leftovers.scripts(original.plain());
    if (!scripts.isEmpty()) {
      add(
          3,
          "script",
          String.join(", ", scripts.stream().map(script -> sentences.of(script)).toList()));
    }
    long doubtful = spans.stream().filter(span -> span.confidence() < DOUBTFUL).count();
    if (doubtful > 0) {
      add(1, "doubtful", doubtful);
    }
    if (words.size() > 0 && words.size() < SHORT) {
      add(0, "short");
    } else if (words.size() > LONG) {
      add(1, "long");
    }
    if (words.size() > SHORT && words.loose()) {
      add(1, "loose");
    }
  }
}

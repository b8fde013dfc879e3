package org.malha.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.malha.search.Question.Atom;
import org.malha.search.Question.Clause;

/**
 * What a question means in the index for one reader: how each word is looked for, what else it is
 * called, what it was probably meant to be.
 */
final class Meaning {
  // How much each way of being met counts, beside a word in a text. Found on the tuning half of the
  // judged queries, see docs/search-quality.md.
  private static final float TITLE = 2.5f;
  private static final float ABOUT = 2;
  private static final float CODE = 4;
  private static final float FAR = 0.7f;
  private static final float OTHER_NAME = 0.3f;
  private static final float AKIN = 0.65f;
  private static final float CORRECTED = 0.7f;
  private static final float LINKED = 2;
  private static final float PART = 0.4f;
  private static final float SAID = 0.7f;
  private static final float SORT_SAID = 0.7f;
  private static final float SORT_ASKED = 0.4f;
  private static final float WHOLE_TITLE = 2;
  private static final float PAIR = 0.5f;
  private static final float TIE = 0.25f;
  private static final int MOST_CORRECTED = 4;
  private static final int MOST_NEAR = 5;
  private static final List<String> FIELDS =
      List.of(Documents.TITLE, Documents.ABOUT, Documents.TEXT);

  private final Question question;
  private final List<Clause> wanted;
  private final List<Thesaurus.Span> spans;
  private final List<Clause> sorting;
  private final Map<Clause, List<String>> corrected = new HashMap<>();

  /**
   * Understands a question.
   *
   * @param exact whether other names are left alone
   */
  Meaning(
      Question question,
      Thesaurus thesaurus,
      boolean exact,
      IndexSearcher searcher,
      Audience reader)
      throws IOException {
    this.question = question;
    this.wanted = question.wanted();
    List<Thesaurus.Span> typed = exact ? List.of() : spans(thesaurus);
    int tried = 0;
    for (int at = 0; at < wanted.size(); at++) {
      Clause clause = wanted.get(at);
      boolean strange =
          clause.word()
              && !within(typed, at)
              && tried < MOST_CORRECTED
              && nowhere(form(clause), searcher, reader);
      if (strange) {
        tried++;
        correct(clause, searcher, reader);
      }
    }
    this.spans = exact || corrected.isEmpty() ? typed : spans(thesaurus);
    this.sorting = sorting();
  }

  /** The words that say of which sort, unless they are all there is or belong to a name. */
  private List<Clause> sorting() {
    if (wanted.stream().allMatch(Meaning::sorts)) {
      return List.of();
    }
    List<Thesaurus.Span> names = spans.stream().filter(s -> s.to() - s.from() > 1).toList();
    return IntStream.range(0, wanted.size())
        .filter(at -> sorts(wanted.get(at)) && !within(names, at))
        .mapToObj(wanted::get)
        .toList();
  }

  private static boolean sorts(Clause clause) {
    return clause.word() && !Sought.by(clause.any().get(0).forms().get(0)).isEmpty();
  }

  private static boolean within(List<Thesaurus.Span> spans, int at) {
    return spans.stream().anyMatch(span -> span.from() <= at && at < span.to());
  }

  /** The names among the words, none of which begins or ends within a compound. */
  private List<Thesaurus.Span> spans(Thesaurus thesaurus) {
    var spans = new ArrayList<Thesaurus.Span>();
    var forms = new ArrayList<String>();
    var begins = new ArrayList<Integer>();
    for (int at = 0; at <= wanted.size(); at++) {
      if (at < wanted.size() && plain(wanted.get(at))) {
        List<String> meant = meant(wanted.get(at));
        for (int i = 0; i < meant.size(); i++) {
          begins.add(i == 0 ? at : -1);
        }
        forms.addAll(meant);
      } else {
        begins.add(at);
        for (Thesaurus.Span span : thesaurus.spans(forms)) {
          int from = begins.get(span.from());
          int to = begins.get(span.to());
          if (from >= 0 && to >= 0) {
            spans.add(span.at(from, to));
          }
        }
        forms.clear();
        begins.clear();
      }
    }
    return spans;
  }

  private static boolean plain(Clause clause) {
    return clause.word()
        || (clause.any().size() == 1 && clause.any().get(0).kind() == Question.Kind.COMPOUND);
  }

  private List<String> meant(Clause clause) {
    List<String> near = corrected.getOrDefault(clause, List.of());
    return near.isEmpty() ? clause.any().get(0).forms() : near.subList(0, 1);
  }

  private void correct(Clause clause, IndexSearcher searcher, Audience reader) throws IOException {
    List<String> near = Spelling.near(form(clause), searcher, reader, MOST_NEAR);
    if (!near.isEmpty()) {
      corrected.put(clause, near);
    }
  }

  private static boolean nowhere(String form, IndexSearcher searcher, Audience reader)
      throws IOException {
    return !seen(Relatives.of(form).all(), searcher, reader)
        && !reader.sees(searcher, new Term(Documents.CODE, form));
  }

  private static boolean seen(Set<String> terms, IndexSearcher searcher, Audience reader)
      throws IOException {
    for (String term : terms) {
      for (String field : FIELDS) {
        if (reader.sees(searcher, new Term(field, term))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether nothing is wanted, so that everything is. */
  boolean everything() {
    return wanted.isEmpty();
  }

  /** Whether something could be given up and something is left then. */
  boolean canBeRelaxed() {
    return words() > 1 || (words() == 1 && wanted.stream().anyMatch(Clause::strict));
  }

  /** How many words and names could be given up. */
  int words() {
    return (int) units().stream().filter(unit -> !unit.strict()).count();
  }

  /** The other names that are looked for too, as they are written. */
  List<Vocabulary.Name> alsoSearched() {
    return spans.stream()
        .flatMap(span -> Stream.concat(span.others().stream(), span.akin().stream()))
        .distinct()
        .toList();
  }

  /** The question as it was probably meant, out of words that another reader may read. */
  Optional<String> better(IndexSearcher searcher, Audience everybody) throws IOException {
    if (corrected.isEmpty()) {
      return Optional.empty();
    }
    var words = new ArrayList<String>();
    boolean changed = false;
    for (Clause clause : question.clauses()) {
      if (corrected.containsKey(clause)) {
        String form = clause.any().get(0).forms().get(0);
        List<String> near = Spelling.near(form, searcher, everybody, 1);
        changed |= !near.isEmpty();
        words.add(near.isEmpty() ? form : near.get(0));
      } else {
        words.add(clause.said());
      }
    }
    return changed ? Optional.of(String.join(" ", words)) : Optional.empty();
  }

  /** A word or a name, to be met whole or, loosely, in part. */
  private record Unit(Query whole, Query loose, boolean strict) {}

  private List<Unit> units() {
    var units = new ArrayList<Unit>();
    int at = 0;
    while (at < wanted.size()) {
      Thesaurus.@Nullable Span span = spanAt(at);
      Clause clause = wanted.get(at);
      if (span == null && numbered(at)) {
        units.add(numbered(clause, wanted.get(at + 1)));
        at += 2;
      } else if (sorting.contains(clause)) {
        at++;
      } else if (span == null) {
        units.add(new Unit(clause(clause), clause(clause), clause.strict()));
        at++;
      } else {
        units.add(unit(span));
        at = span.to();
      }
    }
    return units;
  }

  /** A word and a number, such as {@code rec 5}, may be a code in two pieces. */
  private boolean numbered(int at) {
    return at + 1 < wanted.size()
        && wanted.get(at).word()
        && wanted.get(at + 1).word()
        && spanAt(at + 1) == null
        && form(wanted.get(at + 1)).chars().allMatch(Character::isDigit);
  }

  private Unit numbered(Clause word, Clause number) {
    var both = new BooleanQuery.Builder();
    both.add(clause(word), Occur.MUST).add(clause(number), Occur.MUST);
    var code = new TermQuery(new Term(Documents.CODE, form(word) + form(number)));
    var whole = new DisjunctionMaxQuery(List.of(both.build(), new BoostQuery(code, CODE)), TIE);
    var part = new BooleanQuery.Builder();
    part.add(clause(word), Occur.SHOULD).add(clause(number), Occur.SHOULD);
    return new Unit(
        whole,
        new DisjunctionMaxQuery(List.of(whole, new BoostQuery(part.build(), PART)), TIE),
        false);
  }

  private static String form(Clause clause) {
    return clause.any().get(0).forms().get(0);
  }

  /** Everything that was asked for. */
  Query strict() {
    var all = new BooleanQuery.Builder();
    units().forEach(unit -> all.add(unit.whole(), Occur.MUST));
    return sorted(all);
  }

  /** The same, with more for what is of the sort that is looked for. */
  private Query sorted(BooleanQuery.Builder all) {
    var types = new LinkedHashSet<String>(Sought.by(question.said()));
    float times = types.isEmpty() ? 0 : SORT_ASKED;
    for (Clause clause : sorting) {
      all.add(new BoostQuery(clause(clause), SAID), Occur.SHOULD);
      types.addAll(Sought.by(clause.any().get(0).forms().get(0)));
      times = SORT_SAID;
    }
    Query plain = all.build();
    if (types.isEmpty()) {
      return plain;
    }
    Query sort = new TermInSetQuery(Documents.SORT, types.stream().map(BytesRef::new).toList());
    Query both = new BooleanQuery.Builder().add(plain, Occur.MUST).add(sort, Occur.FILTER).build();
    return new BooleanQuery.Builder()
        .add(plain, Occur.MUST)
        .add(new BoostQuery(both, times), Occur.SHOULD)
        .build();
  }

  private Thesaurus.@Nullable Span spanAt(int at) {
    return spans.stream().filter(span -> span.from() == at).findFirst().orElse(null);
  }

  /** At least so many of the words or names; what was quoted stays asked for. */
  Query relaxed(int least) {
    var some = new BooleanQuery.Builder();
    var all = new BooleanQuery.Builder();
    var every = new BooleanQuery.Builder();
    for (Unit unit : units()) {
      if (unit.strict()) {
        all.add(unit.whole(), Occur.MUST);
      } else {
        some.add(unit.loose(), Occur.SHOULD);
        every.add(unit.whole(), Occur.MUST);
      }
    }
    boolean quoted = wanted.stream().anyMatch(Clause::strict);
    all.add(some.setMinimumNumberShouldMatch(least).build(), quoted ? Occur.SHOULD : Occur.MUST);
    all.add(every.build(), Occur.SHOULD);
    return sorted(all);
  }

  /** What must not be met. */
  List<Query> unwanted() {
    return question.unwanted().stream()
        .flatMap(clause -> clause.any().stream())
        .map(Meaning::plainly)
        .toList();
  }

  /** Without relatives and other names: who leaves a word out means that word. */
  private static Query plainly(Atom atom) {
    return switch (atom.kind()) {
      case WORD -> either(field -> new TermQuery(new Term(field, atom.forms().get(0))));
      default -> atom(atom);
    };
  }

  /** What makes the first of the found better still: words that stand together, whole titles. */
  Optional<Query> closer() {
    List<String> forms =
        wanted.stream().filter(Clause::word).map(c -> c.any().get(0).forms().get(0)).toList();
    if (forms.isEmpty()) {
      return Optional.empty();
    }
    var closer = new BooleanQuery.Builder();
    closer.add(
        new BoostQuery(
            new TermQuery(new Term(Documents.NAME, String.join(" ", forms))), WHOLE_TITLE),
        Occur.SHOULD);
    for (int i = 0; i + 1 < forms.size(); i++) {
      for (String field : FIELDS) {
        var pair = new MultiPhraseQuery.Builder().setSlop(3);
        pair.add(terms(field, forms.get(i))).add(terms(field, forms.get(i + 1)));
        closer.add(
            new BoostQuery(pair.build(), field.equals(Documents.TITLE) ? 2 * PAIR : PAIR),
            Occur.SHOULD);
      }
    }
    return Optional.of(closer.build());
  }

  private static Term[] terms(String field, String form) {
    return Relatives.of(form).near().keySet().stream()
        .map(term -> new Term(field, term))
        .toArray(Term[]::new);
  }

  private Query clause(Clause clause) {
    List<Query> any = new ArrayList<>(clause.any().stream().map(Meaning::atom).toList());
    for (String near : corrected.getOrDefault(clause, List.of())) {
      any.add(new BoostQuery(word(near), CORRECTED));
    }
    return any.size() == 1 ? any.get(0) : new DisjunctionMaxQuery(any, TIE);
  }

  private static Query atom(Atom atom) {
    return switch (atom.kind()) {
      case WORD -> word(atom.forms().get(0));
      case COMPOUND -> compound(atom.forms());
      case PHRASE -> phrase(atom.forms());
      case BEGINNING -> either(field -> new PrefixQuery(new Term(field, atom.forms().get(0))));
    };
  }

  private static Query word(String form) {
    Relatives relatives = Relatives.of(form);
    var any = new ArrayList<Query>();
    any.add(new BoostQuery(near(Documents.TITLE, relatives), TITLE));
    any.add(near(Documents.TEXT, relatives));
    any.add(new BoostQuery(near(Documents.ABOUT, relatives), ABOUT));
    any.add(new BoostQuery(far(Documents.ABOUT, relatives), ABOUT * FAR));
    any.add(new BoostQuery(far(Documents.TITLE, relatives), TITLE * FAR));
    any.add(new BoostQuery(far(Documents.TEXT, relatives), FAR));
    any.add(new BoostQuery(new TermQuery(new Term(Documents.CODE, form)), CODE));
    return new DisjunctionMaxQuery(any, TIE);
  }

  private static Query near(String field, Relatives relatives) {
    var builder = new SynonymQuery.Builder(field);
    relatives.near().forEach((term, weight) -> builder.addTerm(new Term(field, term), weight));
    return builder.build();
  }

  private static Query far(String field, Relatives relatives) {
    var builder = new SynonymQuery.Builder(field);
    relatives.far().forEach(term -> builder.addTerm(new Term(field, term)));
    return builder.build();
  }

  private static Query compound(List<String> forms) {
    var together = new BooleanQuery.Builder();
    forms.stream()
        .filter(form -> !StopWords.contains(form))
        .forEach(form -> together.add(word(form), Occur.MUST));
    return new DisjunctionMaxQuery(
        List.of(together.build(), new BoostQuery(word(String.join("", forms)), 2)), TIE);
  }

  private static Query phrase(List<String> forms) {
    return either(field -> new PhraseQuery(field, forms.toArray(String[]::new)));
  }

  private interface InField {
    Query query(String field);
  }

  private static Query either(InField query) {
    return new DisjunctionMaxQuery(
        List.of(
            new BoostQuery(query.query(Documents.TITLE), TITLE),
            new BoostQuery(query.query(Documents.ABOUT), ABOUT),
            query.query(Documents.TEXT)),
        TIE);
  }

  /** The words of a name, or any of its other names. */
  private Unit unit(Thesaurus.Span span) {
    var any = new ArrayList<Query>();
    var own = new BooleanQuery.Builder();
    var part = new BooleanQuery.Builder();
    for (Clause clause : wanted.subList(span.from(), span.to())) {
      own.add(clause(clause), Occur.MUST);
      part.add(clause(clause), Occur.SHOULD);
    }
    any.add(own.build());
    span.others().forEach(name -> any.add(new BoostQuery(name(name), OTHER_NAME)));
    span.akin().forEach(name -> any.add(new BoostQuery(name(name), AKIN)));
    Query whole = linked(span, new DisjunctionMaxQuery(any, TIE));
    if (span.to() - span.from() == 1) {
      return new Unit(whole, whole, false);
    }
    any.add(new BoostQuery(part.build(), PART));
    return new Unit(whole, linked(span, new DisjunctionMaxQuery(any, TIE)), false);
  }

  /** What points at the explanation of a name is about it. */
  private static Query linked(Thesaurus.Span span, Query named) {
    if (span.entries().isEmpty()) {
      return named;
    }
    var both = new BooleanQuery.Builder().add(named, Occur.SHOULD);
    span.entries()
        .forEach(
            id ->
                both.add(
                    new BoostQuery(
                        new ConstantScoreQuery(new TermQuery(new Term(Documents.LINK, id))),
                        LINKED),
                    Occur.SHOULD));
    return both.build();
  }

  private static Query name(Vocabulary.Name name) {
    List<Set<String>> words = nameWords(name);
    List<Integer> offsets = offsets(name);
    return either(
        field -> words.size() == 1 ? oneOf(field, words.get(0)) : inOrder(field, words, offsets));
  }

  private static Query oneOf(String field, Set<String> terms) {
    var builder = new SynonymQuery.Builder(field);
    terms.forEach(term -> builder.addTerm(new Term(field, term)));
    return builder.build();
  }

  private static Query inOrder(String field, List<Set<String>> words, List<Integer> offsets) {
    var phrase = new MultiPhraseQuery.Builder();
    for (int i = 0; i < words.size(); i++) {
      phrase.add(
          words.get(i).stream().map(term -> new Term(field, term)).toArray(Term[]::new),
          offsets.get(i));
    }
    return phrase.build();
  }

  /** The terms of each telling word of a name. */
  private static List<Set<String>> nameWords(Vocabulary.Name name) {
    return telling(name).map(form -> Relatives.of(form, name.language()).near().keySet()).toList();
  }

  private static Stream<String> telling(Vocabulary.Name name) {
    List<String> forms = Words.forms(name.text());
    boolean any = forms.stream().anyMatch(form -> !StopWords.contains(form));
    return forms.stream().filter(form -> !any || !StopWords.contains(form));
  }

  private static List<Integer> offsets(Vocabulary.Name name) {
    List<String> forms = Words.forms(name.text());
    boolean any = forms.stream().anyMatch(form -> !StopWords.contains(form));
    var offsets = new ArrayList<Integer>();
    for (int i = 0; i < forms.size(); i++) {
      if (!any || !StopWords.contains(forms.get(i))) {
        offsets.add(i);
      }
    }
    int first = offsets.isEmpty() ? 0 : offsets.get(0);
    return offsets.stream().map(offset -> offset - first).toList();
  }

  /** What is to be marked in what was found. */
  Marking marking() {
    var rows = new ArrayList<Marking.Row>();
    for (Clause clause : wanted) {
      clause.any().forEach(atom -> rows(atom, rows));
      corrected
          .getOrDefault(clause, List.of())
          .forEach(near -> rows.add(Marking.Row.of(Relatives.of(near).all())));
    }
    for (Vocabulary.Name name : alsoSearched()) {
      rows.add(new Marking.Row(nameWords(name), offsets(name)));
    }
    return new Marking(rows);
  }

  private static void rows(Atom atom, List<Marking.Row> rows) {
    switch (atom.kind()) {
      case WORD -> rows.add(Marking.Row.of(Relatives.of(atom.forms().get(0)).all()));
      case BEGINNING -> rows.add(Marking.Row.of(Set.of(atom.forms().get(0) + "*")));
      case COMPOUND -> {
        rows.add(Marking.Row.of(Relatives.of(String.join("", atom.forms())).all()));
        atom.forms().stream()
            .filter(form -> !StopWords.contains(form))
            .forEach(form -> rows.add(Marking.Row.of(Relatives.of(form).all())));
      }
      case PHRASE -> {
        var offsets = new ArrayList<Integer>();
        for (int i = 0; i < atom.forms().size(); i++) {
          offsets.add(i);
        }
        rows.add(
            new Marking.Row(atom.forms().stream().<Set<String>>map(Set::of).toList(), offsets));
      }
    }
  }

  /**
   * Why something matches: for each thing that was looked for, the terms by which it may have been
   * found, with how they are related to it.
   */
  Map<String, Map<String, Set<String>>> grounds() {
    var grounds = new LinkedHashMap<String, Map<String, Set<String>>>();
    for (Clause clause : wanted) {
      for (Atom atom : clause.any()) {
        var ways = new LinkedHashMap<String, Set<String>>();
        for (String form : atom.forms()) {
          Relatives relatives = Relatives.of(form);
          ways.computeIfAbsent("same", k -> new LinkedHashSet<>()).add(form);
          if (atom.kind() == Question.Kind.WORD || atom.kind() == Question.Kind.COMPOUND) {
            var stems = new LinkedHashSet<>(relatives.near().keySet());
            stems.remove(form);
            ways.computeIfAbsent("stem", k -> new LinkedHashSet<>()).addAll(stems);
            ways.computeIfAbsent("root", k -> new LinkedHashSet<>()).addAll(relatives.far());
          }
        }
        corrected
            .getOrDefault(clause, List.of())
            .forEach(near -> ways.computeIfAbsent("near", k -> new LinkedHashSet<>()).add(near));
        grounds.put(atom.said(), ways);
      }
    }
    return grounds;
  }

  /** A query for everything, where nothing is asked. */
  static Query all() {
    return new MatchAllDocsQuery();
  }

  /** The clauses, to be left out one at a time. */
  List<Clause> clauses() {
    return wanted;
  }
}

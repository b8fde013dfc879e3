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
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.malha.search.Question.Atom;
import org.malha.search.Question.Clause;

/**
 * What a question means in the index for one reader: how each word is looked for, what else it is
 * called, what it was probably meant to be.
 */
final class Meaning {
  private static final float TITLE = 2.5f;
  private static final float FAR = 0.3f;
  private static final float OTHER_NAME = 0.7f;
  private static final float CORRECTED = 0.5f;
  private static final float CODE = 4;
  private static final float TIE = 0.15f;
  private static final int MOST_CORRECTED = 6;
  private static final int MOST_NEAR = 5;
  private static final List<String> FIELDS = List.of(Documents.TITLE, Documents.TEXT);

  private final Question question;
  private final List<Clause> wanted;
  private final List<Thesaurus.Span> spans;
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
    this.spans = exact ? List.of() : spans(wanted, thesaurus);
    for (Clause clause : wanted) {
      if (clause.word() && !named(clause) && corrected.size() < MOST_CORRECTED) {
        correct(clause, searcher, reader);
      }
    }
  }

  private static List<Thesaurus.Span> spans(List<Clause> wanted, Thesaurus thesaurus) {
    var spans = new ArrayList<Thesaurus.Span>();
    int from = 0;
    while (from < wanted.size()) {
      int to = from;
      var forms = new ArrayList<String>();
      while (to < wanted.size() && wanted.get(to).word()) {
        forms.addAll(wanted.get(to).any().get(0).forms().subList(0, 1));
        to++;
      }
      int start = from;
      thesaurus
          .spans(forms)
          .forEach(
              s -> spans.add(new Thesaurus.Span(start + s.from(), start + s.to(), s.others())));
      from = to + 1;
    }
    return spans;
  }

  private boolean named(Clause clause) {
    int at = wanted.indexOf(clause);
    return spans.stream().anyMatch(span -> span.from() <= at && at < span.to());
  }

  private void correct(Clause clause, IndexSearcher searcher, Audience reader) throws IOException {
    String form = clause.any().get(0).forms().get(0);
    if (!seen(form, searcher, reader)) {
      List<String> near = Spelling.near(form, searcher, reader, MOST_NEAR);
      if (!near.isEmpty()) {
        corrected.put(clause, near);
      }
    }
  }

  private static boolean seen(String form, IndexSearcher searcher, Audience reader)
      throws IOException {
    for (String term : Relatives.of(form).all()) {
      for (String field : FIELDS) {
        if (reader.sees(searcher, new Term(field, term))) {
          return true;
        }
      }
    }
    return reader.sees(searcher, new Term(Documents.CODE, form));
  }

  /** Whether nothing is wanted, so that everything is. */
  boolean everything() {
    return wanted.isEmpty();
  }

  /** How many clauses could be given up. */
  int words() {
    return (int) wanted.stream().filter(clause -> !clause.strict()).count();
  }

  /** Whether the words of a clause stand nowhere and others stand for them. */
  boolean correctedSomething() {
    return !corrected.isEmpty();
  }

  /** The other names that are looked for too, as they are written. */
  List<Vocabulary.Name> alsoSearched() {
    return spans.stream().flatMap(span -> span.others().stream()).distinct().toList();
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

  /** Everything that was asked for. */
  Query strict() {
    var all = new BooleanQuery.Builder();
    for (int at = 0; at < wanted.size(); at++) {
      Thesaurus.@Nullable Span span = spanAt(at);
      if (span == null) {
        all.add(clause(wanted.get(at)), Occur.MUST);
      } else {
        all.add(unit(span), Occur.MUST);
        at = span.to() - 1;
      }
    }
    return all.build();
  }

  private Thesaurus.@Nullable Span spanAt(int at) {
    return spans.stream().filter(span -> span.from() == at).findFirst().orElse(null);
  }

  /** At least so many of the words, or a whole name; what was quoted stays asked for. */
  Query relaxed(int least) {
    var words = new BooleanQuery.Builder();
    var all = new BooleanQuery.Builder();
    for (Clause clause : wanted) {
      if (clause.strict()) {
        all.add(clause(clause), Occur.MUST);
      } else {
        words.add(clause(clause), Occur.SHOULD);
      }
    }
    var some = new BooleanQuery.Builder();
    some.add(words.setMinimumNumberShouldMatch(least).build(), Occur.SHOULD);
    some.add(strict(), Occur.SHOULD);
    spans.forEach(span -> some.add(unit(span), Occur.SHOULD));
    return all.add(some.build(), Occur.MUST).build();
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
        new BoostQuery(new TermQuery(new Term(Documents.NAME, String.join(" ", forms))), 2),
        Occur.SHOULD);
    for (int i = 0; i + 1 < forms.size(); i++) {
      for (String field : FIELDS) {
        var pair = new MultiPhraseQuery.Builder().setSlop(3);
        pair.add(terms(field, forms.get(i))).add(terms(field, forms.get(i + 1)));
        closer.add(
            new BoostQuery(pair.build(), field.equals(Documents.TITLE) ? 1f : 0.5f), Occur.SHOULD);
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
        List.of(new BoostQuery(query.query(Documents.TITLE), TITLE), query.query(Documents.TEXT)),
        TIE);
  }

  /** The words of a name, or any of its other names. */
  private Query unit(Thesaurus.Span span) {
    var any = new ArrayList<Query>();
    var own = new BooleanQuery.Builder();
    wanted.subList(span.from(), span.to()).forEach(c -> own.add(clause(c), Occur.MUST));
    any.add(own.build());
    span.others().forEach(name -> any.add(new BoostQuery(name(name), OTHER_NAME)));
    return new DisjunctionMaxQuery(any, TIE);
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

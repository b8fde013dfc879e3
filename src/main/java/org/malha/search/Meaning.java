package org.malha.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.malha.search.Question.Clause;

/** What a question that was understood means in the index, as queries. */
final class Meaning {
  // How much each way of being met counts, beside a word in a text. Found on the tuning half of the
  // judged queries, see docs/search-quality.md.
  private static final float OTHER_NAME = 0.3f;
  private static final float AKIN = 0.65f;
  private static final float LINKED = 2;
  private static final float PART = 0.4f;
  private static final float SAID = 0.7f;
  private static final float SORT_SAID = 0.7f;
  private static final float SORT_ASKED = 0.4f;
  private static final float WHOLE_TITLE = 2;
  private static final float ASKED = 2;
  private static final float LIKE = 2;

  private final Understood said;
  private final List<Clause> wanted;
  private final Ways ways;
  private final List<Unit> units;

  Meaning(Understood said) {
    this.said = said;
    this.wanted = said.wanted();
    this.ways = new Ways(said.kin());
    this.units = units();
  }

  /** Whether something could be given up and something is left then. */
  boolean canBeRelaxed() {
    return words() > 1 || (words() == 1 && wanted.stream().anyMatch(Clause::strict));
  }

  /** How many words and names could be given up. */
  int words() {
    return (int) units.stream().filter(unit -> !unit.strict()).count();
  }

  /** A word or a name, to be met whole or, loosely, in part. */
  private record Unit(Query whole, Query loose, boolean strict) {}

  private List<Unit> units() {
    var units = new ArrayList<Unit>();
    int at = 0;
    while (at < wanted.size()) {
      Thesaurus.@Nullable Span span = said.nameAt(at);
      Clause clause = wanted.get(at);
      if (span == null && said.numbered(at)) {
        units.add(numbered(clause, wanted.get(at + 1)));
        at += 2;
      } else if (said.sorting(clause)) {
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

  private Unit numbered(Clause word, Clause number) {
    var both = new BooleanQuery.Builder();
    both.add(clause(word), Occur.MUST).add(clause(number), Occur.MUST);
    var code =
        new TermQuery(new Term(Documents.CODE, Understood.form(word) + Understood.form(number)));
    var whole =
        new DisjunctionMaxQuery(List.of(both.build(), new BoostQuery(code, Ways.CODE)), Ways.TIE);
    var part = new BooleanQuery.Builder();
    part.add(clause(word), Occur.SHOULD).add(clause(number), Occur.SHOULD);
    return new Unit(
        whole,
        new DisjunctionMaxQuery(List.of(whole, new BoostQuery(part.build(), PART)), Ways.TIE),
        false);
  }

  /** Everything that was asked for. */
  Query strict() {
    var all = new BooleanQuery.Builder();
    units.forEach(unit -> all.add(unit.whole(), Occur.MUST));
    return sorted(all);
  }

  /** The same, and what the question is like, even if a word is missing there. */
  Query strictOr(List<Likeness.Like> like) {
    return or(like, strict());
  }

  /** The same, with more for what is of the sort that is looked for. */
  private Query sorted(BooleanQuery.Builder all) {
    var types = new LinkedHashSet<String>(Sought.by(said.question().said()));
    float times = types.isEmpty() ? 0 : SORT_ASKED;
    for (Clause clause : said.sorting()) {
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

  /** At least so many of the words or names, or like; what was quoted stays asked for. */
  Query relaxed(int least, List<Likeness.Like> like) {
    var some = new BooleanQuery.Builder();
    var all = new BooleanQuery.Builder();
    var every = new BooleanQuery.Builder();
    for (Unit unit : units) {
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
    return or(like, sorted(all));
  }

  private static Query or(List<Likeness.Like> like, Query plain) {
    if (like.isEmpty()) {
      return plain;
    }
    var either = new BooleanQuery.Builder().add(plain, Occur.SHOULD);
    for (Likeness.Like one : like) {
      Query thing = new ConstantScoreQuery(new TermQuery(new Term(Documents.ID, one.id())));
      either.add(new BoostQuery(thing, LIKE * one.score()), Occur.SHOULD);
    }
    return either.build();
  }

  /** What must not be met. */
  List<Query> unwanted() {
    return said.question().unwanted().stream()
        .flatMap(clause -> clause.any().stream())
        .map(ways::plainly)
        .toList();
  }

  /** What makes the first of the found better still: words that stand together, whole titles. */
  Optional<Query> closer() {
    List<String> forms = wanted.stream().filter(Clause::word).map(Understood::form).toList();
    if (forms.isEmpty()) {
      return Optional.empty();
    }
    var closer = new BooleanQuery.Builder();
    closer.add(
        new BoostQuery(
            new TermQuery(new Term(Documents.NAME, String.join(" ", forms))), WHOLE_TITLE),
        Occur.SHOULD);
    for (int i = 0; i + 1 < forms.size(); i++) {
      ways.together(forms.get(i), forms.get(i + 1), closer);
    }
    return Optional.of(closer.build());
  }

  private Query clause(Clause clause) {
    List<Query> any = new ArrayList<>(clause.any().stream().map(ways::atom).toList());
    for (String near : said.near(clause)) {
      any.add(new BoostQuery(ways.word(near), Understood.CORRECTED));
    }
    if (!said.exact() && !clause.strict()) {
      clause.any().forEach(atom -> any.add(new BoostQuery(ways.asked(atom), ASKED)));
      for (String near : said.near(clause)) {
        any.add(new BoostQuery(ways.asked(near), Understood.CORRECTED * ASKED));
      }
    }
    return any.size() == 1 ? any.get(0) : new DisjunctionMaxQuery(any, Ways.TIE);
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
    span.others().forEach(name -> any.add(new BoostQuery(ways.name(name), OTHER_NAME)));
    span.akin().forEach(name -> any.add(new BoostQuery(ways.name(name), AKIN)));
    Query whole = linked(span, new DisjunctionMaxQuery(any, Ways.TIE));
    if (span.to() - span.from() == 1) {
      return new Unit(whole, whole, false);
    }
    any.add(new BoostQuery(part.build(), PART));
    return new Unit(whole, linked(span, new DisjunctionMaxQuery(any, Ways.TIE)), false);
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

  /** A query for everything, where nothing is asked. */
  static Query all() {
    return new MatchAllDocsQuery();
  }
}

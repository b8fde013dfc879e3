package org.malha.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.malha.search.Question.Atom;

/** How words, phrases and names are looked for in the fields of the index. */
final class Ways {
  // How much each way of being met counts, beside a word in a text. Found on the tuning half of the
  // judged queries, see docs/search-quality.md.
  private static final float TITLE = 2.5f;
  private static final float ABOUT = 2;
  static final float CODE = 4;
  private static final float FAR = 0.7f;
  private static final float PAIR = 0.5f;
  static final float TIE = 0.25f;
  static final List<String> FIELDS = List.of(Documents.TITLE, Documents.ABOUT, Documents.TEXT);

  /** The same, and what people ask. */
  static final List<String> ALL_FIELDS =
      List.of(Documents.TITLE, Documents.ABOUT, Documents.TEXT, Documents.ASKED);

  private final Kin kin;

  Ways(Kin kin) {
    this.kin = kin;
  }

  /** Without relatives and other names: who leaves a word out means that word. */
  Query plainly(Atom atom) {
    return switch (atom.kind()) {
      case WORD -> either(field -> new TermQuery(new Term(field, atom.forms().get(0))));
      default -> atom(atom);
    };
  }

  /** What somebody looks for. */
  Query atom(Atom atom) {
    return switch (atom.kind()) {
      case WORD -> word(atom.forms().get(0));
      case COMPOUND -> compound(atom.forms());
      case PHRASE -> phrase(atom.forms());
      case BEGINNING -> either(field -> new PrefixQuery(new Term(field, atom.forms().get(0))));
    };
  }

  /** A word with its relatives, wherever it may stand. */
  Query word(String form) {
    Relatives relatives = kin.of(form);
    var any = new ArrayList<Query>();
    any.add(new BoostQuery(met(Documents.TITLE, relatives), TITLE));
    any.add(met(Documents.TEXT, relatives));
    any.add(new BoostQuery(met(Documents.ABOUT, relatives), ABOUT));
    any.add(new BoostQuery(new TermQuery(new Term(Documents.CODE, form)), CODE));
    return new DisjunctionMaxQuery(any, TIE);
  }

  /** The same in what people ask. */
  Query asked(Atom atom) {
    return switch (atom.kind()) {
      case WORD -> asked(atom.forms().get(0));
      case COMPOUND -> {
        var together = new BooleanQuery.Builder();
        atom.forms().stream()
            .filter(form -> !StopWords.contains(form))
            .forEach(form -> together.add(asked(form), Occur.MUST));
        yield new DisjunctionMaxQuery(
            List.of(together.build(), asked(String.join("", atom.forms()))), TIE);
      }
      case PHRASE -> new MatchNoDocsQuery("who quotes wants these words of the text");
      case BEGINNING -> new PrefixQuery(new Term(Documents.ASKED, atom.forms().get(0)));
    };
  }

  /** A word with its relatives, in what people ask. */
  Query asked(String form) {
    return met(Documents.ASKED, kin.of(form));
  }

  /** A word and its relatives in a field, each as much as it counts. */
  private Query met(String field, Relatives relatives) {
    var builder = new SynonymQuery.Builder(field);
    relatives.near().forEach((word, weight) -> add(word, weight, field, builder));
    relatives.farther().forEach(word -> add(word, FAR, field, builder));
    return builder.build();
  }

  private void add(String word, float weight, String field, SynonymQuery.Builder builder) {
    if (kin.stands(word, field)) {
      builder.addTerm(new Term(field, word), weight);
    }
  }

  private Query compound(List<String> forms) {
    var together = new BooleanQuery.Builder();
    forms.stream()
        .filter(form -> !StopWords.contains(form))
        .forEach(form -> together.add(word(form), Occur.MUST));
    return new DisjunctionMaxQuery(
        List.of(together.build(), new BoostQuery(word(String.join("", forms)), 2)), TIE);
  }

  private Query phrase(List<String> forms) {
    return either(field -> new PhraseQuery(field, forms.toArray(String[]::new)));
  }

  private interface InField {
    Query query(String field);
  }

  private Query either(InField query) {
    return new DisjunctionMaxQuery(
        List.of(
            new BoostQuery(query.query(Documents.TITLE), TITLE),
            new BoostQuery(query.query(Documents.ABOUT), ABOUT),
            query.query(Documents.TEXT)),
        TIE);
  }

  /** A name, its words in their order. */
  Query name(Vocabulary.Name name) {
    Marking.Row row = Marking.Row.of(name, kin);
    return either(
        field -> row.words().size() == 1 ? oneOf(field, row.words().get(0)) : inOrder(field, row));
  }

  private Query oneOf(String field, Set<String> terms) {
    var builder = new SynonymQuery.Builder(field);
    terms.forEach(term -> builder.addTerm(new Term(field, term)));
    return builder.build();
  }

  private Query inOrder(String field, Marking.Row row) {
    var phrase = new MultiPhraseQuery.Builder();
    for (int i = 0; i < row.words().size(); i++) {
      phrase.add(
          row.words().get(i).stream().map(term -> new Term(field, term)).toArray(Term[]::new),
          row.offsets().get(i));
    }
    return phrase.build();
  }

  /** Two words that stand together, or nearly. */
  void together(String one, String other, BooleanQuery.Builder into) {
    for (String field : FIELDS) {
      var pair = new MultiPhraseQuery.Builder().setSlop(3);
      pair.add(terms(field, one)).add(terms(field, other));
      into.add(
          new BoostQuery(pair.build(), field.equals(Documents.TITLE) ? 2 * PAIR : PAIR),
          Occur.SHOULD);
    }
  }

  private Term[] terms(String field, String form) {
    return kin.of(form).near().keySet().stream()
        .map(term -> new Term(field, term))
        .toArray(Term[]::new);
  }
}

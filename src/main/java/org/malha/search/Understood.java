package org.malha.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.malha.search.Question.Clause;

/**
 * A question as one reader means it: which of its words are names of something, which only say of
 * what sort it is to be, and what the words were meant to be that stand nowhere.
 */
final class Understood {
  private static final int MOST_CORRECTED = 4;
  private static final int MOST_NEAR = 5;

  /** How much of a word counts what it was meant to be. */
  static final float CORRECTED = 0.7f;

  private static final float FAR = 0.6f;

  private final Question question;
  private final Kin kin;
  private final List<Clause> wanted;
  private final List<Thesaurus.Span> spans;
  private final List<Clause> sorting;
  private final Map<Clause, List<String>> corrected = new HashMap<>();
  private final boolean exact;

  /**
   * Understands a question.
   *
   * @param exact whether other names and what people ask are left alone
   */
  Understood(
      Question question,
      Thesaurus thesaurus,
      boolean exact,
      IndexSearcher searcher,
      Audience reader,
      Kin kin)
      throws IOException {
    this.question = question;
    this.kin = kin;
    this.wanted = question.wanted();
    this.exact = exact;
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
    this.sorting = findSorting();
  }

  /** Of each word the terms by which it is met in what people ask, and how well. */
  private List<Map<String, Float>> terms() {
    var words = new ArrayList<Map<String, Float>>();
    for (Clause clause : wanted) {
      for (Question.Atom atom : clause.any()) {
        for (String form : Words.telling(atom.forms())) {
          var terms = new HashMap<String, Float>();
          terms(form, 1, terms);
          near(clause).forEach(near -> terms(near, CORRECTED, terms));
          words.add(terms);
        }
      }
    }
    return words;
  }

  private void terms(String form, float times, Map<String, Float> terms) {
    Relatives relatives = kin.of(form);
    relatives.near().forEach((term, well) -> asked(term, times * well, terms));
    relatives.far().forEach(term -> asked(term, times * FAR, terms));
  }

  private void asked(String term, float well, Map<String, Float> terms) {
    if (kin.stands(term, Documents.ASKED)) {
      terms.merge(term, well, Math::max);
    }
  }

  /** The things that people need who ask so; none when words are quoted. */
  List<Likeness.Like> like(IndexSearcher searcher, Audience reader) throws IOException {
    boolean quoted = wanted.stream().anyMatch(Clause::strict);
    return exact || quoted ? List.of() : new Likeness(terms(), searcher, reader).best();
  }

  /** Whether other names, and what other people ask, are left alone. */
  boolean exact() {
    return exact;
  }

  private List<String> fields() {
    return exact ? Ways.FIELDS : Ways.ALL_FIELDS;
  }

  /** The words that say of which sort, unless they are all there is or belong to a name. */
  private List<Clause> findSorting() {
    if (wanted.stream().allMatch(Understood::sorts)) {
      return List.of();
    }
    List<Thesaurus.Span> names = spans.stream().filter(s -> s.to() - s.from() > 1).toList();
    return IntStream.range(0, wanted.size())
        .filter(at -> sorts(wanted.get(at)) && !within(names, at))
        .mapToObj(wanted::get)
        .toList();
  }

  private static boolean sorts(Clause clause) {
    return clause.word() && !Sought.by(form(clause)).isEmpty();
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
    List<String> near = near(clause);
    return near.isEmpty() ? clause.any().get(0).forms() : near.subList(0, 1);
  }

  private void correct(Clause clause, IndexSearcher searcher, Audience reader) throws IOException {
    List<String> near = Spelling.near(form(clause), fields(), searcher, reader, MOST_NEAR);
    if (!near.isEmpty()) {
      corrected.put(clause, near);
    }
  }

  private boolean nowhere(String form, IndexSearcher searcher, Audience reader) throws IOException {
    return !seen(kin.of(form).all(), searcher, reader)
        && !reader.sees(searcher, new Term(Documents.CODE, form));
  }

  private boolean seen(Set<String> terms, IndexSearcher searcher, Audience reader)
      throws IOException {
    for (String term : terms) {
      for (String field : fields()) {
        if (kin.stands(term, field) && reader.sees(searcher, new Term(field, term))) {
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

  /** The other names that are looked for too, as they are written. */
  List<Vocabulary.Name> alsoSearched() {
    return spans.stream()
        .flatMap(span -> Stream.concat(span.others().stream(), span.akin().stream()))
        .distinct()
        .toList();
  }

  /**
   * What was typed, with the words that stand nowhere as they were probably meant, out of what
   * everybody may read.
   */
  Optional<String> better(String typed, IndexSearcher searcher, Audience everybody)
      throws IOException {
    var meant = new HashMap<String, String>();
    for (Clause clause : corrected.keySet()) {
      String form = form(clause);
      Spelling.near(form, fields(), searcher, everybody, 1).forEach(near -> meant.put(form, near));
    }
    String read = typed.substring(0, Math.min(typed.length(), Question.LONGEST));
    var better = new StringBuilder();
    int from = 0;
    for (Words.Word word : Words.in(read)) {
      String near = meant.get(word.form());
      if (near != null && word.start() >= from) {
        better.append(read, from, word.start()).append(near);
        from = word.end();
      }
    }
    return from == 0 ? Optional.empty() : Optional.of(better + read.substring(from));
  }

  /** A word and a number, such as {@code rec 5}, may be a code in two pieces. */
  boolean numbered(int at) {
    return at + 1 < wanted.size()
        && wanted.get(at).word()
        && wanted.get(at + 1).word()
        && nameAt(at + 1) == null
        && form(wanted.get(at + 1)).chars().allMatch(Character::isDigit);
  }

  /** The first word of a clause as it is looked for. */
  static String form(Clause clause) {
    return clause.any().get(0).forms().get(0);
  }

  /** The name that begins at a clause. */
  Thesaurus.@Nullable Span nameAt(int at) {
    return spans.stream().filter(span -> span.from() == at).findFirst().orElse(null);
  }

  /** What is wanted, in the order in which it was typed. */
  List<Clause> wanted() {
    return wanted;
  }

  /** What was typed. */
  Question question() {
    return question;
  }

  /** The words among which it is looked for. */
  Kin kin() {
    return kin;
  }

  /** Whether a word says only of which sort something is to be. */
  boolean sorting(Clause clause) {
    return sorting.contains(clause);
  }

  /** The words that say only of which sort something is to be. */
  List<Clause> sorting() {
    return sorting;
  }

  /** What a word was probably meant to be, nearest first; none when it stands somewhere. */
  List<String> near(Clause clause) {
    return corrected.getOrDefault(clause, List.of());
  }
}

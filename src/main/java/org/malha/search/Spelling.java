package org.malha.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/** Words that somebody may have meant, among those that a reader may read. */
final class Spelling {
  private static final int MOST_TRIED = 2_000;
  private static final int COUNTED = 1_000;

  private Spelling() {}

  /** A word that stands in the index. */
  private record Near(String form, int distance, int count) {}

  /**
   * The nearest words that stand in some fields, best first; of the same first letter, and at most
   * two letters different.
   */
  static List<String> near(
      String form, List<String> fields, IndexSearcher searcher, Audience audience, int most)
      throws IOException {
    int edits = form.length() < 4 ? 0 : form.length() < 8 ? 1 : 2;
    if (edits == 0 || !form.chars().allMatch(Character::isLetter)) {
      return List.of();
    }
    var near = Stream.<Near>builder();
    for (String candidate : candidates(form, fields, searcher, edits)) {
      int count = count(candidate, fields, searcher, audience);
      if (count > 0) {
        near.add(new Near(candidate, distance(form, candidate), count));
      }
    }
    return near.build()
        .sorted(
            Comparator.comparingInt(Near::distance)
                .thenComparing(Comparator.comparingInt(Near::count).reversed())
                .thenComparing(Near::form))
        .limit(most)
        .map(Near::form)
        .toList();
  }

  private static Set<String> candidates(
      String form, List<String> fields, IndexSearcher searcher, int edits) throws IOException {
    var candidates = new HashSet<String>();
    CompiledAutomaton alike = FuzzyQuery.getFuzzyAutomaton(form, edits, 1, true);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      for (String field : fields) {
        Terms terms = leaf.reader().terms(field);
        if (terms == null) {
          continue;
        }
        TermsEnum near = alike.getTermsEnum(terms);
        for (BytesRef term = near.next();
            term != null && candidates.size() < MOST_TRIED;
            term = near.next()) {
          candidates.add(term.utf8ToString());
        }
      }
    }
    return candidates;
  }

  private static int count(
      String form, List<String> fields, IndexSearcher searcher, Audience audience)
      throws IOException {
    int count = 0;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      for (String field : fields) {
        PostingsEnum postings = leaf.reader().postings(new Term(field, form), PostingsEnum.NONE);
        count += audience.count(leaf, postings, COUNTED);
      }
    }
    return count;
  }

  /** Letters to change, leave out, put in or swap. */
  static int distance(String one, String other) {
    int[][] steps = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        steps[i][j] = i == 0 ? j : j == 0 ? i : step(one, other, steps, i, j);
      }
    }
    return steps[one.length()][other.length()];
  }

  private static int step(String one, String other, int[][] steps, int i, int j) {
    boolean same = one.charAt(i - 1) == other.charAt(j - 1);
    int least =
        Math.min(
            Math.min(steps[i - 1][j], steps[i][j - 1]) + 1, steps[i - 1][j - 1] + (same ? 0 : 1));
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
  }
}

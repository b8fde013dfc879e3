package org.malha.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/**
 * A question in layers of fields, the one first that only few things meet: what meets nothing of
 * the first layer scores the same by a question without it. That one is smaller, and most of what a
 * common word finds needs no more than the smallest.
 */
final class Layers {
  private static final Set<String> TEXT = Set.of(Documents.TEXT);
  private static final Set<String> TITLED = Set.of(Documents.TEXT, Documents.TITLE);
  private static final Set<String> WORDS =
      Set.of(Documents.TEXT, Documents.TITLE, Documents.ABOUT, Documents.ASKED, Documents.CODE);

  /**
   * One layer.
   *
   * @param query what is left of the question
   * @param above what stands only in this layer and not in those below; single words and phrases
   */
  record Layer(Query query, List<Query> above) {}

  private Layers() {}

  /** The layers, the whole question first; the last has nothing above. */
  static List<Layer> of(Query asked) {
    var layers = new ArrayList<Layer>();
    @Nullable Query left = asked;
    for (Set<String> fields : List.of(WORDS, TITLED, TEXT)) {
      @Nullable Query below = only(left, fields);
      if (below == null) {
        break;
      }
      var above = new ArrayList<Query>();
      singles(left, fields, above);
      if (!above.isEmpty()) {
        layers.add(new Layer(left, above));
        left = below;
      }
    }
    layers.add(new Layer(left, List.of()));
    return layers;
  }

  /** What of a question is about these fields; null where nothing could meet that. */
  private static @Nullable Query only(Query query, Set<String> fields) {
    return switch (query) {
      case BoostQuery boosted -> {
        @Nullable Query inner = only(boosted.getQuery(), fields);
        yield inner == null ? null : new BoostQuery(inner, boosted.getBoost());
      }
      case ConstantScoreQuery constant -> {
        @Nullable Query inner = only(constant.getQuery(), fields);
        yield inner == null ? null : new ConstantScoreQuery(inner);
      }
      case DisjunctionMaxQuery any -> {
        List<Query> left = any(any.getDisjuncts(), fields);
        yield left.isEmpty() ? null : new DisjunctionMaxQuery(left, any.getTieBreakerMultiplier());
      }
      case BooleanQuery several -> several(several, fields);
      default -> fields.contains(field(query)) ? query : null;
    };
  }

  private static List<Query> any(Iterable<Query> queries, Set<String> fields) {
    var left = new ArrayList<Query>();
    for (Query query : queries) {
      @Nullable Query inner = only(query, fields);
      if (inner != null) {
        left.add(inner);
      }
    }
    return left;
  }

  private static @Nullable Query several(BooleanQuery several, Set<String> fields) {
    var left = new BooleanQuery.Builder();
    int least = several.getMinimumNumberShouldMatch();
    left.setMinimumNumberShouldMatch(least);
    int clauses = 0;
    int should = 0;
    for (BooleanClause clause : several) {
      @Nullable Query inner = only(clause.query(), fields);
      if (inner != null) {
        left.add(inner, clause.occur());
        clauses++;
        should += clause.occur() == BooleanClause.Occur.SHOULD ? 1 : 0;
      } else if (clause.isRequired()) {
        return null;
      }
    }
    return clauses == 0 || should < least ? null : left.build();
  }

  /** The words and phrases of a question that are about none of these fields. */
  private static void singles(Query query, Set<String> fields, List<Query> into) {
    switch (query) {
      case BoostQuery boosted -> singles(boosted.getQuery(), fields, into);
      case ConstantScoreQuery constant -> singles(constant.getQuery(), fields, into);
      case DisjunctionMaxQuery any -> any.getDisjuncts().forEach(q -> singles(q, fields, into));
      case BooleanQuery several -> several.forEach(c -> singles(c.query(), fields, into));
      default -> {
        if (!fields.contains(field(query))) {
          into.add(query);
        }
      }
    }
  }

  private static String field(Query single) {
    var fields = new String[] {""};
    single.visit(
        new QueryVisitor() {
          @Override
          public boolean acceptField(String field) {
            fields[0] = field;
            return false;
          }
        });
    return fields[0];
  }
}

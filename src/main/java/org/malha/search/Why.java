package org.malha.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/**
 * One reason for which something was found.
 *
 * @param word that was looked for
 * @param way how what stands there is related to it: {@code same}, {@code stem}, {@code root} or
 *     {@code near}
 * @param field {@code title}, {@code text} or {@code asked}: what people ask who need it
 * @param times how often it stands there
 */
public record Why(String word, String way, String field, int times) {
  /** The message key of the sentence. */
  public String key() {
    return "search.why." + way + "." + field;
  }

  static List<Why> of(Understood said, IndexSearcher searcher, Audience audience, String id)
      throws IOException {
    @Nullable Integer document = Asked.document(searcher, audience, id);
    var why = new ArrayList<Why>();
    if (document == null) {
      return why;
    }
    var fields = new ArrayList<>(List.of(Documents.TITLE, Documents.TEXT));
    if (!said.exact()) {
      fields.add(Documents.ASKED);
    }
    for (Map.Entry<String, Map<String, Set<String>>> word : grounds(said).entrySet()) {
      for (Map.Entry<String, Set<String>> way : word.getValue().entrySet()) {
        for (String field : fields) {
          int times = 0;
          for (String term : way.getValue()) {
            times += times(searcher, document, new Term(field, term));
          }
          if (times > 0) {
            why.add(new Why(word.getKey(), way.getKey(), field, times));
          }
        }
      }
    }
    return why;
  }

  private static int times(IndexSearcher searcher, int document, Term term) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.FREQS);
    int wanted = document - leaf.docBase;
    return postings != null && postings.advance(wanted) == wanted ? postings.freq() : 0;
  }

  /**
   * Why something matches: for each thing that was looked for, the terms by which it may have been
   * found, with how they are related to it.
   */
  private static Map<String, Map<String, Set<String>>> grounds(Understood said) {
    var grounds = new LinkedHashMap<String, Map<String, Set<String>>>();
    for (Question.Clause clause : said.wanted()) {
      for (Question.Atom atom : clause.any()) {
        var ways = new LinkedHashMap<String, Set<String>>();
        for (String form : atom.forms()) {
          Relatives relatives = said.kin().of(form);
          ways.computeIfAbsent("same", k -> new LinkedHashSet<>()).add(form);
          if (atom.kind() == Question.Kind.WORD || atom.kind() == Question.Kind.COMPOUND) {
            var stems = new LinkedHashSet<>(relatives.near().keySet());
            stems.remove(form);
            ways.computeIfAbsent("stem", k -> new LinkedHashSet<>()).addAll(stems);
            ways.computeIfAbsent("root", k -> new LinkedHashSet<>()).addAll(relatives.farther());
          }
        }
        said.near(clause)
            .forEach(near -> ways.computeIfAbsent("near", k -> new LinkedHashSet<>()).add(near));
        grounds.put(atom.said(), ways);
      }
    }
    return grounds;
  }
}

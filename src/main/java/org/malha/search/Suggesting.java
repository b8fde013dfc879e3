package org.malha.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.malha.web.Language;

/** How what somebody types may go on. */
record Suggesting(IndexSearcher searcher, Audience audience, Language language, int most) {
  /** Titles and names that begin so, then those with a word that does, then what people ask. */
  List<Found.Hit> of(List<String> forms) throws IOException {
    var found =
        new LinkedHashSet<>(
            suggested(new PrefixQuery(new Term(Documents.NAME, String.join(" ", forms)))));
    if (found.size() < most) {
      found.addAll(suggested(words(Documents.TITLE, forms)));
    }
    if (found.size() < most && forms.size() > 1) {
      found.addAll(suggested(words(Documents.ASKED, telling(forms))));
    }
    return found.stream().limit(most).toList();
  }

  /** The last word is being typed, so it tells whatever it is. */
  private static List<String> telling(List<String> forms) {
    String last = forms.get(forms.size() - 1);
    return Stream.concat(
            forms.stream().limit(forms.size() - 1).filter(form -> !StopWords.contains(form)),
            Stream.of(last))
        .toList();
  }

  private static Query words(String field, List<String> forms) {
    var all = new BooleanQuery.Builder();
    for (int i = 0; i < forms.size() && i < 8; i++) {
      Term term = new Term(field, forms.get(i));
      all.add(i == forms.size() - 1 ? new PrefixQuery(term) : new TermQuery(term), Occur.FILTER);
    }
    return all.build();
  }

  private List<Found.Hit> suggested(Query query) throws IOException {
    Query readable =
        new BooleanQuery.Builder()
            .add(query, Occur.FILTER)
            .add(audience, Occur.FILTER)
            .add(new TermQuery(new Term(Documents.KIND, "post")), Occur.MUST_NOT)
            .build();
    var sort =
        new Sort(
            new SortField(Documents.WEIGHT, SortField.Type.FLOAT, true),
            new SortField(Documents.order(language), SortField.Type.STRING));
    TopDocs top = searcher.search(readable, most, sort);
    var hits = new ArrayList<Found.Hit>();
    StoredFields stored = searcher.storedFields();
    for (ScoreDoc doc : top.scoreDocs) {
      hits.add(Showing.title(stored.document(doc.doc, Showing.TITLED), language));
    }
    return hits;
  }
}

package org.malha.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.malha.web.Language;

/**
 * The words that stand in an index, by what they have in common. The index keeps each word of a
 * text once, as it is written; which others are its relatives is looked up here when somebody asks.
 * Words that stand there no more may still be known.
 */
final class Kin {
  private static final float SAME_STEM = 0.8f;

  private final Map<String, Integer> fields = new ConcurrentHashMap<>();
  private final Map<Common, List<String>> words = new ConcurrentHashMap<>();
  private final Set<IndexReader.CacheKey> met = ConcurrentHashMap.newKeySet();

  /** What words of a language have in common: a stem or a root. */
  private record Common(Language language, boolean root, String part) {}

  /** Meets the words of those segments that are new. */
  synchronized void meet(IndexReader reader) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      IndexReader.CacheHelper helper = leaf.reader().getCoreCacheHelper();
      if (helper == null || met.add(helper.getKey())) {
        if (helper != null) {
          helper.addClosedListener(met::remove);
        }
        meet(leaf.reader());
      }
    }
  }

  private void meet(LeafReader leaf) throws IOException {
    for (String field : Ways.ALL_FIELDS) {
      Terms terms = leaf.terms(field);
      if (terms != null) {
        TermsEnum each = terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
          meet(term.utf8ToString(), bit(field));
        }
      }
    }
  }

  private void meet(String form, int field) {
    Integer known = fields.get(form);
    if (known == null) {
      for (Language language : Language.values()) {
        Forms forms = Forms.of(language);
        String stem = forms.stem(form);
        String root = forms.root(stem);
        if (!stem.equals(form)) {
          words.merge(new Common(language, false, stem), List.of(form), Kin::both);
        }
        if (!root.equals(stem)) {
          words.merge(new Common(language, true, root), List.of(form), Kin::both);
        }
      }
    }
    int now = known == null ? field : known | field;
    if (known == null || now != known) {
      fields.put(form, now);
    }
  }

  private static List<String> both(List<String> some, List<String> more) {
    var all = new ArrayList<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }

  private static int bit(String field) {
    return 1 << Ways.ALL_FIELDS.indexOf(field);
  }

  /** Whether a word stands, or stood, in a field. */
  boolean stands(String form, String field) {
    return (fields.getOrDefault(form, 0) & bit(field)) != 0;
  }

  /** The words by which a word is found, in texts of any language. */
  Relatives of(String form) {
    return of(form, Language.values());
  }

  /** The words by which a word is found, as a word of these languages. */
  Relatives of(String form, Language... languages) {
    var near = new LinkedHashMap<String, Float>();
    var far = new LinkedHashSet<String>();
    near.put(form, 1f);
    for (Language language : languages) {
      Forms forms = Forms.of(language);
      String stem = forms.stem(form);
      near.putIfAbsent(stem, SAME_STEM);
      having(language, false, stem).forEach(word -> near.putIfAbsent(word, SAME_STEM));
      far.addAll(having(language, true, forms.root(stem)));
    }
    return new Relatives(near, far);
  }

  private List<String> having(Language language, boolean root, String part) {
    return words.getOrDefault(new Common(language, root, part), List.of());
  }
}

package org.malha.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * How like a question is to what people ask who need a thing: the words that it shares with one
 * phrase count, not those that are scattered over several. Only what the reader may read is looked
 * at, so that nothing of the rest shows in what is found.
 */
final class Likeness {
  /** So many things are like a question at most. */
  private static final int MOST = 30;

  /** How much of a question a phrase must share. */
  private static final float LEAST = 0.4f;

  /** About as many phrases as there are; fixed, so that weights do not tell of hidden ones. */
  private static final double PHRASES = 8_000;

  /** Something that the question is like, by its id, and how much. */
  record Like(String id, float score) {}

  /** A phrase of a thing: how well it meets each word of the question, and how many it has. */
  private static final class Phrase {
    private final int doc;
    private final int words;
    private final float[] met;

    Phrase(int doc, int words, int asked) {
      this.doc = doc;
      this.words = words;
      this.met = new float[asked];
    }
  }

  private final List<Map<String, Float>> words;
  private final IndexSearcher searcher;
  private final Audience reader;
  private final int[] seen;

  /**
   * Of a question.
   *
   * @param words for each the terms by which it is met, and how well
   */
  Likeness(List<Map<String, Float>> words, IndexSearcher searcher, Audience reader) {
    this.words = words;
    this.searcher = searcher;
    this.reader = reader;
    this.seen = new int[words.size()];
  }

  /** The things that the question is most like, the best of their phrases counting. */
  List<Like> best() throws IOException {
    var met = new HashMap<LeafReader, List<Phrase>>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      if (leaf.reader().terms(Documents.ASKED) != null) {
        met.put(leaf.reader(), phrases(leaf)); // all before any counts: words are rare among all
      }
    }
    var best = new ArrayList<Like>();
    for (Map.Entry<LeafReader, List<Phrase>> leaf : met.entrySet()) {
      var scores = new HashMap<Integer, Float>();
      leaf.getValue().forEach(phrase -> scores.merge(phrase.doc, score(phrase), Math::max));
      for (Map.Entry<Integer, Float> doc : scores.entrySet()) {
        if (doc.getValue() > 0) {
          best.add(new Like(id(leaf.getKey(), doc.getKey()), doc.getValue()));
        }
      }
    }
    best.sort(Comparator.comparing(Like::score).reversed().thenComparing(Like::id));
    return List.copyOf(best.subList(0, Math.min(MOST, best.size())));
  }

  private static String id(LeafReader leaf, int doc) throws IOException {
    SortedDocValues ids = DocValues.getSorted(leaf, Documents.ID);
    ids.advanceExact(doc);
    return ids.lookupOrd(ids.ordValue()).utf8ToString();
  }

  /** The readable phrases of a segment that share a word with the question. */
  private List<Phrase> phrases(LeafReaderContext leaf) throws IOException {
    var phrases = new HashMap<Long, Phrase>();
    FixedBitSet readable = reader.in(leaf);
    @Nullable Bits live = leaf.reader().getLiveDocs();
    for (int word = 0; word < seen.length; word++) {
      for (Map.Entry<String, Float> term : words.get(word).entrySet()) {
        var asked = new Term(Documents.ASKED, term.getKey());
        @Nullable PostingsEnum postings = leaf.reader().postings(asked, PostingsEnum.POSITIONS);
        while (postings != null && postings.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
          int doc = postings.docID();
          if (readable.get(doc) && (live == null || live.get(doc))) {
            meet(postings, word, term.getValue(), phrases);
          }
        }
      }
    }
    return List.copyOf(phrases.values());
  }

  /** Notes in which phrases of a thing a word stands. */
  private void meet(PostingsEnum postings, int word, float well, Map<Long, Phrase> phrases)
      throws IOException {
    int doc = postings.docID();
    for (int i = 0; i < postings.freq(); i++) {
      int position = postings.nextPosition();
      long key = ((long) doc << 32) | PhraseStream.phrase(position);
      Phrase phrase =
          phrases.computeIfAbsent(
              key, k -> new Phrase(doc, PhraseStream.words(position), seen.length));
      if (phrase.met[word] == 0) {
        seen[word]++;
      }
      phrase.met[word] = Math.max(phrase.met[word], well);
    }
  }

  /** What is shared, the more the rarer, by how much that is of the question and of the phrase. */
  private float score(Phrase phrase) {
    double shared = 0;
    double asked = 0;
    double met = 0;
    for (int word = 0; word < seen.length; word++) {
      double rare = Math.log(1 + PHRASES / (1 + seen[word]));
      shared += rare * phrase.met[word];
      asked += rare;
      met += phrase.met[word];
    }
    double ofQuestion = shared / asked;
    double ofPhrase = Math.min(1, met / phrase.words);
    return ofQuestion < LEAST ? 0 : (float) (shared * ofQuestion * ofPhrase);
  }
}

package org.malha.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.FixedBitSet;

/**
 * What is found as sets and ranked in layers, block by block, is what Lucene finds by itself when
 * it walks through everything and scores each document.
 */
class RankingTest {
  private static final List<String> WORDS =
      List.of("equipa", "equipas", "plano", "dados", "rede", "prazo", "apoio", "casa", "zebra");
  private static final List<String> FIELDS =
      List.of(Documents.TITLE, Documents.ABOUT, Documents.TEXT, Documents.ASKED, Documents.TEXT);
  private static final List<String> PLAIN = List.of(Documents.ID, Documents.LINK, Documents.CODE);
  private static final World WORLD = World.of(20_000);

  @Property(tries = 400)
  void theBestAreTheBestOfAll(@ForAll long seed, @ForAll @IntRange(min = 1, max = 80) int many)
      throws IOException {
    Query asked = new Questions(new Random(seed)).scored(2);
    var found = new Counting(Map.of(), WORLD.shelf);
    for (LeafReaderContext leaf : WORLD.searcher.getIndexReader().leaves()) {
      found.count(leaf, new Matching(WORLD.searcher, leaf).of(asked));
    }
    ScoreDoc[] expected = WORLD.all(asked);
    assertEquals(expected.length, found.total(), asked::toString);
    ScoreDoc[] best = Ranking.byScore(asked, WORLD.searcher, found.matched(), many);
    assertEquals(Math.min(many, expected.length), best.length, asked::toString);
    for (int i = 0; i < best.length; i++) {
      assertEquals(expected[i].score, best[i].score, 1e-4f * expected[i].score, asked::toString);
    }
  }

  @Property(tries = 400)
  void whatIsFoundAsSetsIsWhatLuceneFinds(@ForAll long seed) throws IOException {
    Query asked = new Questions(new Random(seed)).filtered();
    var expected = new FixedBitSet(WORLD.searcher.getIndexReader().maxDoc());
    Arrays.stream(WORLD.all(asked)).forEach(doc -> expected.set(doc.doc));
    var found = new FixedBitSet(expected.length());
    for (LeafReaderContext leaf : WORLD.searcher.getIndexReader().leaves()) {
      FixedBitSet here = new Matching(WORLD.searcher, leaf).of(asked);
      FixedBitSet.orRange(here, 0, found, leaf.docBase, here.length());
    }
    assertEquals(expected, found, asked::toString);
  }

  /** Documents of several segments, some of them deleted, of very different weights. */
  private static final class World {
    private final Counting.Shelf shelf = new Counting.Shelf();
    private final Random random = new Random(7);
    private final IndexSearcher searcher;

    static World of(int documents) {
      try {
        return new World(documents);
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }

    private World(int documents) throws IOException {
      var directory = new ByteBuffersDirectory();
      var settings = new IndexWriterConfig(new WhitespaceAnalyzer());
      try (var writer = new IndexWriter(directory, settings)) {
        for (int i = 0; i < documents; i++) {
          writer.addDocument(document(i));
          if (i % 7000 == 6999) {
            writer.flush();
          }
        }
        for (int i = 0; i < 200; i++) {
          writer.deleteDocuments(new Term(Documents.ID, "" + random.nextInt(documents)));
        }
      }
      searcher = new IndexSearcher(DirectoryReader.open(directory));
      searcher.setQueryCache(null);
    }

    private Document document(int i) {
      var document = new Document();
      boolean post = i % 5000 > 400;
      document.add(new StringField(Documents.ID, "" + i, Field.Store.NO));
      document.add(new TextField(Documents.TEXT, words(post ? 12 : 40), Field.Store.NO));
      if (!post || i % 9 == 0) {
        document.add(new TextField(Documents.TITLE, words(4), Field.Store.NO));
      }
      if (!post) {
        document.add(new TextField(Documents.ABOUT, words(3), Field.Store.NO));
        document.add(new TextField(Documents.ASKED, words(9), Field.Store.NO));
        document.add(new StringField(Documents.CODE, words(1), Field.Store.NO));
        document.add(new StringField(Documents.LINK, words(1), Field.Store.NO));
      }
      float weight = post ? 0.25f : 0.5f + random.nextInt(3) / 2f;
      document.add(new NumericDocValuesField(Documents.WEIGHT, Float.floatToRawIntBits(weight)));
      return document;
    }

    private String words(int many) {
      var words = new ArrayList<String>();
      int length = 1 + random.nextInt(many);
      for (int i = 0; i < length; i++) {
        words.add(WORDS.get((int) (WORDS.size() * Math.pow(random.nextDouble(), 2))));
      }
      return String.join(" ", words);
    }

    /** Everything that is found, each with its score times its weight. */
    ScoreDoc[] all(Query asked) throws IOException {
      ScoreDoc[] all =
          searcher.search(asked, Math.max(1, searcher.getIndexReader().maxDoc())).scoreDocs;
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
        Weights weights = Weights.of(leaf.reader());
        for (ScoreDoc doc : all) {
          int here = doc.doc - leaf.docBase;
          if (here >= 0 && here < leaf.reader().maxDoc()) {
            doc.score *= weights.each()[here];
          }
        }
      }
      Arrays.sort(
          all,
          Comparator.<ScoreDoc>comparingDouble(doc -> -doc.score).thenComparingInt(doc -> doc.doc));
      return all;
    }
  }

  /** Questions of every shape that Malha asks, and some that it does not. */
  private record Questions(Random random) {
    Query scored(int depth) {
      if (depth == 0 || random.nextInt(4) == 0) {
        return single();
      }
      return switch (random.nextInt(5)) {
        case 0 -> new BoostQuery(scored(depth - 1), 0.5f + random.nextInt(5));
        case 1, 2 -> new DisjunctionMaxQuery(several(depth), random.nextInt(2) * 0.25f);
        default -> together(depth);
      };
    }

    private List<Query> several(int depth) {
      var several = new ArrayList<Query>();
      for (int i = random.nextInt(4); i >= 0; i--) {
        several.add(scored(depth - 1));
      }
      return several;
    }

    private Query together(int depth) {
      var together = new BooleanQuery.Builder();
      int should = 0;
      for (Query one : several(depth)) {
        Occur occur = List.of(Occur.MUST, Occur.SHOULD, Occur.SHOULD).get(random.nextInt(3));
        together.add(one, occur);
        should += occur == Occur.SHOULD ? 1 : 0;
      }
      if (should > 0 && random.nextInt(3) == 0) {
        together.setMinimumNumberShouldMatch(1 + random.nextInt(should));
      }
      return together.build();
    }

    private Query single() {
      String field = FIELDS.get(random.nextInt(FIELDS.size()));
      return switch (random.nextInt(7)) {
        case 0 -> new PhraseQuery(field, word(), word());
        case 1 -> new PrefixQuery(new Term(field, word().substring(0, 2)));
        case 2 -> new ConstantScoreQuery(plain());
        case 3, 4 -> {
          var words = new SynonymQuery.Builder(field);
          words.addTerm(new Term(field, word()), 0.7f);
          words.addTerm(new Term(field, "equipas"), 1);
          yield words.build();
        }
        default -> new TermQuery(new Term(field, word()));
      };
    }

    private Query plain() {
      String field = PLAIN.get(random.nextInt(PLAIN.size()));
      String term = field.equals(Documents.ID) ? "" + random.nextInt(20_000) : word();
      return new TermQuery(new Term(field, term));
    }

    private String word() {
      return WORDS.get(random.nextInt(WORDS.size()));
    }

    /** With conditions and with what must not be. */
    Query filtered() {
      var filtered = new BooleanQuery.Builder().add(scored(2), Occur.MUST);
      if (random.nextBoolean()) {
        filtered.add(single(), Occur.FILTER);
      }
      if (random.nextBoolean()) {
        filtered.add(single(), Occur.MUST_NOT);
      }
      return filtered.build();
    }
  }
}

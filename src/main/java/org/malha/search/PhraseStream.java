package org.malha.search;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Phrases as the index keeps them: the telling words of each. The position of a word says in which
 * phrase it stands, and of how many words that is.
 */
final class PhraseStream extends TokenStream {
  /** So many telling words of a phrase are kept. */
  static final int LONGEST = 31;

  private static final int ROOM = LONGEST + 1;
  private static final int MOST = 1 << 20;

  private record Term(String text, int position) {}

  private final CharTermAttribute text = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);

  private final List<Term> terms = new ArrayList<>();
  private Iterator<Term> left;
  private int last = -1;

  PhraseStream(List<WordStream.Part> phrases) {
    for (int phrase = 0; phrase < Math.min(phrases.size(), MOST); phrase++) {
      add(phrases.get(phrase), phrase);
    }
    left = terms.iterator();
  }

  private void add(WordStream.Part phrase, int number) {
    List<Words.Word> telling = telling(phrase.text());
    var positions = telling.stream().map(Words.Word::position).distinct().limit(LONGEST).toList();
    for (Words.Word word : telling) {
      int at = positions.indexOf(word.position());
      if (at >= 0) {
        int position = (number * ROOM + positions.size()) * ROOM + at;
        terms.add(new Term(word.form(), position));
      }
    }
  }

  /** Without the words that say nothing, unless there are no others. */
  private static List<Words.Word> telling(String phrase) {
    List<Words.Word> all = Words.in(phrase);
    List<Words.Word> telling =
        all.stream().filter(word -> word.whole() || !StopWords.contains(word.form())).toList();
    return telling.isEmpty() ? all : telling;
  }

  /** Which of the phrases of a thing stands at a position. */
  static int phrase(int position) {
    return position / (ROOM * ROOM);
  }

  /** How many telling words the phrase at a position has. */
  static int words(int position) {
    return position / ROOM % ROOM;
  }

  @Override
  public void reset() {
    left = terms.iterator();
    last = -1;
  }

  @Override
  public boolean incrementToken() {
    if (!left.hasNext()) {
      return false;
    }
    Term next = left.next();
    text.setEmpty().append(next.text());
    increment.setPositionIncrement(next.position() - last);
    last = next.position();
    return true;
  }
}

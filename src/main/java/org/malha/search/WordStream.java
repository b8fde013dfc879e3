package org.malha.search;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.malha.web.Language;

/** The words of texts as the index keeps them: folded, each once. */
final class WordStream extends TokenStream {
  /** How far apart two texts of one field are. */
  private static final int GAP = 100;

  /** A text and its language. */
  record Part(Language language, String text) {}

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);

  private final List<Part> parts;
  private Iterator<Part> left;
  private Iterator<Words.Word> words = List.<Words.Word>of().iterator();
  private int last = -1;
  private int gap;

  WordStream(List<Part> parts) {
    this.parts = parts;
    this.left = parts.iterator();
  }

  @Override
  public void reset() {
    left = parts.iterator();
    words = List.<Words.Word>of().iterator();
    last = -1;
    gap = 0;
  }

  // Both attributes are set anew for each term, so that none has to be cleared.
  @Override
  public boolean incrementToken() {
    while (!words.hasNext()) {
      if (!left.hasNext()) {
        return false;
      }
      begin(left.next());
    }
    word(words.next());
    return true;
  }

  private void begin(Part part) {
    words = Words.in(part.text()).iterator();
    gap = last < 0 ? 0 : GAP;
    last = -1;
  }

  private void word(Words.Word word) {
    term.setEmpty().append(word.form());
    increment.setPositionIncrement(word.position() - last + gap);
    gap = 0;
    last = word.position();
  }
}

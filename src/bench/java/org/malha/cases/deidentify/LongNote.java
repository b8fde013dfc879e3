package org.malha.cases.deidentify;

import java.util.List;

/**
 * A note as long as need be: those of the tune half one after the other, again if there are too
 * few.
 */
final class LongNote {
  private LongNote() {}

  static String ofWords(int words) {
    List<LabelledNote> notes = LabelledNote.half("tune");
    var text = new StringBuilder();
    int left = words;
    for (int i = 0; left > 0; i++) {
      Reading reading = Reading.of(notes.get(i % notes.size()).text());
      List<Token> tokens = reading.tokens();
      int some = Math.min(left, tokens.size());
      text.append(reading.text(), 0, reading.to(tokens.get(some - 1).end() - 1)).append("\n\n");
      left -= some;
    }
    return text.toString();
  }
}

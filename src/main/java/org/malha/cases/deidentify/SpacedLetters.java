package org.malha.cases.deidentify;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what fills a field letter by letter, as in "Doente: A D É L I A P I N T O". */
final class SpacedLetters implements Form {
  private static final Pattern FIELD =
      Pattern.compile(":[ \\t]{1,4}((?:[\\p{Lu}l0][ \\t]{1,3}){5,60}+[\\p{Lu}l0])(?![\\p{L}\\d])");

  @Override
  public void find(Sight sight, Spans spans) {
    Matcher field = FIELD.matcher(sight.plain());
    while (field.find()) {
      spans.add(field.start(1), field.end(1), Kind.NAME, 0.6);
    }
  }
}

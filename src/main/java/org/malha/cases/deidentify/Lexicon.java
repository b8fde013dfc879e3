package org.malha.cases.deidentify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import morfologik.fsa.FSA;

/**
 * What the Portuguese dictionary of LanguageTool (org.languagetool:portuguese-pos-dict, LGPL-2.1)
 * knows of a word: how common it is in lower case and as a proper noun, and which parts of speech
 * it can be. It walks the two automata of that dictionary as they are: nothing of a text is kept,
 * and a word written without accents is taken for any that has them.
 */
final class Lexicon {
  private static final String FOLDER = "/org/languagetool/resource/pt/";
  private static final int LONGEST = 40;

  private final Crossroads frequencies;
  private final Crossroads formerly;
  private final Crossroads parts;

  private Lexicon(Crossroads frequencies, Crossroads formerly, Crossroads parts) {
    this.frequencies = frequencies;
    this.formerly = formerly;
    this.parts = parts;
  }

  /** Reads the dictionary; takes some tens of milliseconds. */
  static Lexicon standard() {
    return new Lexicon(
        read("spelling/pt-PT-90.dict"), read("spelling/pt-PT-45.dict"), read("portuguese.dict"));
  }

  private static Crossroads read(String name) {
    try (InputStream in = Lexicon.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("The dictionary is not on the class path: " + name);
      }
      return new Crossroads(FSA.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What it knows of a word written in any case, with its accents or with none at all. */
  Entry look(String word) {
    if (word.length() > LONGEST) {
      return Entry.NOTHING;
    }
    Spellings search = new Spellings(word);
    search.follow(frequencies, frequencies.root(), 0, false, search::frequency);
    if (search.common == 0 && search.proper == 0) {
      search.follow(formerly, formerly.root(), 0, false, search::frequency);
    }
    search.follow(parts, parts.root(), 0, false, search::parts);
    return new Entry(search.common, search.proper, search.parts);
  }

  /** Whether it is only the beginning of a word, as abbreviations are. */
  boolean begins(String word) {
    if (word.length() > LONGEST) {
      return false;
    }
    Spellings search = new Spellings(word);
    search.beginning = true;
    search.follow(frequencies, frequencies.root(), 0, false, search::frequency);
    return search.reached;
  }

  /**
   * What is known of a word.
   *
   * @param common how often it is written in lower case: 0 unknown, 1 seen once or never, 26 most
   * @param proper the same as a proper noun
   * @param parts of speech, a union of the constants of {@link Part}
   */
  record Entry(int common, int proper, int parts) {
    static final Entry NOTHING = new Entry(0, 0, 0);

    boolean can(int part) {
      return (parts & part) != 0;
    }

    boolean only(int part) {
      return parts != 0 && (parts & ~part & ~Part.PROPER & ~Part.SINGULAR) == 0;
    }
  }
}

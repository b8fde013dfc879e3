package org.malha.cases.deidentify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.malha.cases.deidentify.Word.Shape;

/**
 * A reading word by word, with what lists and dictionary know of each. Lives as long as one find.
 */
final class ReadWords {
  private static final Set<String> FULL_STOP = Set.of("ponto", "paragrafo", "linha");
  private static final int ENGLISH_WORD = 14;

  private final Reading reading;
  private final List<Word> words;
  private final Tongue tongue;
  private final Lexicon lexicon;
  private final NameLists lists;

  private ReadWords(
      Reading reading, List<Word> words, Tongue tongue, Lexicon lexicon, NameLists lists) {
    this.lists = lists;
    this.reading = reading;
    this.words = words;
    this.tongue = tongue;
    this.lexicon = lexicon;
  }

  static ReadWords of(Reading reading, Spans spans, NameLists lists, Lexicon lexicon) {
    Tongue tongue = Tongue.of(reading);
    Casing casing = Casing.of(reading);
    Protected shielded = Protected.in(reading, spans, lists);
    Map<String, Lexicon.Entry> known = new HashMap<>();
    List<Word> words = new ArrayList<>(reading.tokens().size());
    String before = "";
    for (Token token : reading.tokens()) {
      int traits = lists.of(token.folded());
      Lexicon.Entry entry = known.computeIfAbsent(token.text(), t -> look(lexicon, t));
      Shape shape = shape(token, before, casing.at(token));
      before = token.folded();
      int read = misread(token, lists) | Tender.traits(token, lists);
      if (traits == 0 && entry.common() == 0 && read != 0) {
        traits = read;
        shape = shape == Shape.LOWER ? Shape.CAPITAL : shape;
      }
      int common = common(entry, traits, shape, tongue.english(token));
      boolean free = shielded.free(token);
      words.add(new Word(token, traits, entry, common, shape, free));
    }
    return new ReadWords(reading, words, tongue, lexicon, lists);
  }

  int size() {
    return words.size();
  }

  Word at(int index) {
    return words.get(index);
  }

  /** Whether the line of a word is English. */
  boolean english(Word word) {
    return tongue.english(word.token());
  }

  /** What the lists know of any folded word. */
  int traits(String folded) {
    return lists.of(folded);
  }

  /** Whether an ordinary word was torn apart after this one: Soc ial. */
  boolean tornWord(int index) {
    if (index + 1 >= size() || !after(index).equals(" ") || at(index + 1).capital()) {
      return false;
    }
    Lexicon.Entry whole = lexicon.look(at(index).token().text() + at(index + 1).token().text());
    return whole.common() > 1 && at(index + 1).common() <= 8;
  }

  /** Whether a word is an ordinary one cut short, with its stop. */
  boolean abbreviation(int index) {
    Token token = at(index).token();
    boolean word = at(index).entry().common() > 0;
    return !word
        && after(index).startsWith(".")
        && token.length() < 11
        && lexicon.begins(token.text());
  }

  Reading reading() {
    return reading;
  }

  /** What stands between a word and the next. */
  String after(int index) {
    return index + 1 < words.size()
        ? one(reading.between(words.get(index).token(), words.get(index + 1).token()))
        : reading.plain().substring(words.get(index).token().end()) + "\n";
  }

  /** Two blanks are a slip of the finger; more of them part columns. */
  private static String one(String gap) {
    return gap.equals("  ") ? " " : gap;
  }

  /** What stands between a word and the one before. */
  String before(int index) {
    return index > 0 ? after(index - 1) : "\n";
  }

  /** The traits of a name whose first letter, I, was read as l, or an m as rn. */
  private static int misread(Token token, NameLists lists) {
    String folded = token.folded();
    boolean l = token.text().charAt(0) == 'l' && token.length() > 2 && !folded.equals("lda");
    int traits = l ? lists.of("i" + folded.substring(1)) : 0;
    if (traits == 0 && folded.contains("rn")) {
      traits = lists.of(folded.replace("rn", "m"));
    }
    return NameLists.any(traits, Trait.NAME) ? traits : 0;
  }

  /** What scanners make of m and I is read as well. */
  private static Lexicon.Entry look(Lexicon lexicon, String text) {
    Lexicon.Entry entry = lexicon.look(text);
    if (entry.parts() == 0 && entry.common() == 0 && entry.proper() == 0) {
      if (text.contains("rn")) {
        return lexicon.look(text.replace("rn", "m"));
      }
      if (text.indexOf('l') >= 0) {
        return lexicon.look(text.replace('l', 'i'));
      }
    }
    return entry;
  }

  private static int common(Lexicon.Entry entry, int traits, Shape shape, boolean english) {
    boolean known = NameLists.any(traits, Trait.ENGLISH.bit());
    boolean name = NameLists.any(traits, Trait.NAME);
    if (english && (known || name || shape == Shape.CAPITAL)) {
      return known ? ENGLISH_WORD : shape == Shape.CAPITAL ? 0 : Math.min(entry.common(), 6);
    }
    return known && !name ? Math.max(ENGLISH_WORD, entry.common()) : portuguese(entry, traits);
  }

  /** Where the dictionary has a word but nobody has counted it, its kind tells. */
  private static int portuguese(Lexicon.Entry entry, int traits) {
    if (entry.common() != 1 || NameLists.any(traits, Trait.FIRST | Trait.USUAL.bit())) {
      return entry.common();
    }
    if (entry.can(Part.NOUN | Part.ADJECTIVE | Part.ADVERB)) {
      return 6;
    }
    return entry.can(Part.VERB) ? 2 : 1;
  }

  private static Shape shape(Token token, String before, Reading.Capitals casing) {
    if (casing == Reading.Capitals.ALL) {
      return Shape.BLIND;
    }
    if (token.length() > 1 && token.length() < 6 && scanned(token.text())) {
      return Shape.SHOUTED;
    }
    if (!token.capital()) {
      return casing == Reading.Capitals.NONE ? Shape.BLIND : Shape.LOWER;
    }
    if (token.length() > 1 && token.upper()) {
      return Shape.SHOUTED;
    }
    boolean said = casing == Reading.Capitals.NONE && FULL_STOP.contains(before);
    return token.opens() || said ? Shape.OPENING : Shape.CAPITAL;
  }

  /** Whether it is in capitals but for an I that a scanner took for a small l. */
  private static boolean scanned(String text) {
    boolean inside = text.substring(1).chars().anyMatch(Character::isUpperCase);
    return inside && text.chars().allMatch(c -> Character.isUpperCase(c) || c == 'l');
  }
}

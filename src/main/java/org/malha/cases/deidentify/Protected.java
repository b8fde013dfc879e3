package org.malha.cases.deidentify;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tokens that are no part of a name: what is found already, what sticks to digits, signs of the
 * web, and the phrases of the list of named things that lead to nobody.
 */
final class Protected {
  private static final int LONGEST = 8;
  private static final Set<String> SURROGATES =
      Set.of("Pessoa", "Profissional", "Person", "Professional");
  private static final Map<String, List<List<String>>> PHRASES = phrases();

  private final BitSet taken = new BitSet();

  private Protected() {}

  static Protected in(Reading reading, Spans spans, NameLists lists) {
    var result = new Protected();
    List<Token> tokens = reading.tokens();
    for (Token token : tokens) {
      if (token.digits()
          || spans.touches(token.start(), token.end())
          || glued(reading.plain(), token)) {
        result.taken.set(token.index());
      }
    }
    for (int i = 0; i < tokens.size(); i++) {
      boolean surrogate = surrogate(reading, i, lists);
      int length = surrogate ? 2 : phrase(reading, i);
      if (surrogate && i > 0 && tokens.get(i - 1).text().equals("D")) {
        result.taken.set(i - 1);
      }
      result.taken.set(i, i + length);
    }
    return result;
  }

  boolean free(Token token) {
    return !taken.get(token.index());
  }

  private static boolean glued(String plain, Token token) {
    char before = token.start() > 0 ? plain.charAt(token.start() - 1) : ' ';
    char after = token.end() < plain.length() ? plain.charAt(token.end()) : ' ';
    return Character.isDigit(before)
        || Character.isDigit(after)
        || before == '@'
        || after == '@'
        || before == '_'
        || after == '_';
  }

  /** Whether words that we put for a name stand here, Pessoa A, and not somebody called Pessoa. */
  private static boolean surrogate(Reading reading, int at, NameLists lists) {
    List<Token> tokens = reading.tokens();
    if (!SURROGATES.contains(tokens.get(at).text()) || at + 1 >= tokens.size()) {
      return false;
    }
    Token letter = tokens.get(at + 1);
    boolean lettered =
        letter.upper()
            && letter.length() <= 2
            && reading.between(tokens.get(at), letter).equals(" ");
    boolean named =
        at > 0
            && reading.between(tokens.get(at - 1), tokens.get(at)).equals(" ")
            && tokens.get(at - 1).capital()
            && !tokens.get(at - 1).upper() // IRMÃ is no Irma
            && given(lists.of(tokens.get(at - 1).folded()));
    return lettered && !named;
  }

  private static boolean given(int traits) {
    return NameLists.any(traits, Trait.GIVEN.bit()) && !NameLists.any(traits, Trait.KIN.bit());
  }

  /** How many tokens of a phrase of the list begin here, at least two; 0 if none does. */
  private static int phrase(Reading reading, int start) {
    List<Token> tokens = reading.tokens();
    int best = 0;
    for (List<String> words : PHRASES.getOrDefault(tokens.get(start).folded(), List.of())) {
      int length = words.size();
      if (length > best && start + length <= tokens.size() && same(reading, start, words)) {
        best = length;
      }
    }
    return best;
  }

  private static boolean same(Reading reading, int start, List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      Token token = reading.tokens().get(start + i);
      Token before = reading.tokens().get(start + i - 1);
      if (!token.folded().equals(words.get(i)) || token.start() - before.end() > 3) {
        return false;
      }
    }
    return true;
  }

  private static Map<String, List<List<String>>> phrases() {
    Map<String, List<List<String>>> phrases = new HashMap<>();
    for (String line : NameLists.lines("not-identifying.txt")) {
      List<String> words = Reading.of(line).tokens().stream().map(Token::folded).toList();
      if (words.size() > 1 && words.size() <= LONGEST) {
        phrases.computeIfAbsent(words.get(0), first -> new java.util.ArrayList<>()).add(words);
      }
    }
    return phrases;
  }
}

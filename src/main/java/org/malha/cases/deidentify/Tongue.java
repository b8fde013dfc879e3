package org.malha.cases.deidentify;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Which lines of a text are English; the others are taken for Portuguese. */
final class Tongue {
  private static final Set<String> ENGLISH =
      Set.of(
          "the", "of", "and", "to", "is", "was", "with", "her", "his", "she", "he", "they", "has",
          "for", "from", "who", "at", "on", "in", "it", "by", "that", "will", "not", "but", "are");
  private static final Set<String> PORTUGUESE =
      Set.of(
          "de", "da", "do", "que", "e", "com", "em", "para", "uma", "um", "os", "na", "no", "ao",
          "foi", "por", "se", "nao", "dos", "das", "mas", "pela", "pelo", "o");

  private final BitSet english = new BitSet();

  private Tongue() {}

  static Tongue of(Reading reading) {
    var tongue = new Tongue();
    List<Token> tokens = reading.tokens();
    int balance = balance(tokens);
    int start = 0;
    while (start < tokens.size()) {
      int end = start + 1;
      while (end < tokens.size()
          && reading.between(tokens.get(end - 1), tokens.get(end)).indexOf('\n') < 0) {
        end++;
      }
      int own = balance(tokens.subList(start, end));
      tongue.english.set(start, end, own == 0 ? balance > 0 : own > 0);
      start = end;
    }
    return tongue;
  }

  boolean english(Token token) {
    return english.get(token.index());
  }

  private static int balance(List<Token> tokens) {
    int balance = 0;
    for (Token token : tokens) {
      balance += ENGLISH.contains(token.folded()) ? 1 : 0;
      balance -= PORTUGUESE.contains(token.folded()) ? 1 : 0;
    }
    return balance;
  }
}

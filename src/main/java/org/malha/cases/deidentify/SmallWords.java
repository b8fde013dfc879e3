package org.malha.cases.deidentify;

import java.util.Set;

/** Which language a text is in, by the small words that only one of the two has. */
final class SmallWords {
  private static final Set<String> PORTUGUESE =
      Sequence.set(
          "que com em para por um uma os foi nao mas se pela pelo na nos ao aos sao esta tem ele ela"
              + " sua seu mora vive mae pai filho filha morada nome telefone nasceu disse anos dia hoje"
              + " ja dona senhor rua entre muito quando depois ainda sem q c qd pq mt");
  private static final Set<String> ENGLISH =
      Sequence.set(
          "the of and to is was with her his she he they has had from who at on in it by that will"
              + " not but are this be an my we for lives mother father name address phone said years"
              + " born mr mrs please when after before their were been");

  private SmallWords() {}

  /** The language that has more of them; the one given if neither has. */
  static Language language(Reading reading, Language otherwise) {
    int balance = 0;
    for (Token token : reading.tokens()) {
      balance += PORTUGUESE.contains(token.folded()) ? 1 : 0;
      balance -= ENGLISH.contains(token.folded()) ? 1 : 0;
    }
    return balance > 0 ? Language.PORTUGUESE : balance < 0 ? Language.ENGLISH : otherwise;
  }
}

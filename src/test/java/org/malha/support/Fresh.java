package org.malha.support;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** What no other test has written. */
public final class Fresh {
  private static final int LETTERS = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Fresh() {}

  /**
   * A word that stands nowhere else and that no other is like. It has no digits: one random UUID in
   * seven thousand is an account number, which the portal refuses to keep.
   */
  public static String word() {
    return RANDOM
        .ints(LETTERS, 'a', 'z' + 1)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}

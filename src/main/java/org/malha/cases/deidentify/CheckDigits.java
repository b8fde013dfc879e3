package org.malha.cases.deidentify;

import java.util.Locale;

/**
 * Check digits of Portuguese numbers. Notes hold mistyped numbers too: a right check digit makes us
 * surer, a wrong one says nothing.
 */
final class CheckDigits {
  private static final int[] SECURITY = {29, 23, 19, 17, 13, 11, 7, 5, 3, 2};

  private CheckDigits() {}

  /** Tax number: weights 9 to 2, modulo 11. */
  static boolean nif(String nine) {
    if (nine.length() != 9) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 8; i++) {
      sum += value(nine, i) * (9 - i);
    }
    int check = 11 - sum % 11;
    return value(nine, 8) == (check >= 10 ? 0 : check);
  }

  /** Number of the social security: prime weights, modulo 10. */
  static boolean niss(String eleven) {
    if (eleven.length() != 11) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 10; i++) {
      sum += value(eleven, i) * SECURITY[i];
    }
    return value(eleven, 10) == 9 - sum % 10;
  }

  /** Document number of the citizen's card: Luhn over 36 signs, as the AMA published it in 2009. */
  static boolean card(String twelve) {
    if (twelve.length() != 12) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 12; i++) {
      int value = Character.digit(twelve.charAt(i), 36);
      int doubled = value * 2 > 9 ? value * 2 - 9 : value * 2;
      sum += i % 2 == 0 ? doubled : value;
    }
    return sum % 10 == 0;
  }

  /** Bank account of Portugal without its country: modulo 97 (ISO 7064). */
  static boolean nib(String digits) {
    return digits.length() == 21 && modulo97(digits) == 1;
  }

  /** Bank account with its country: modulo 97 (ISO 13616). */
  static boolean iban(String iban) {
    String turned = iban.substring(4) + iban.substring(0, 4);
    StringBuilder digits = new StringBuilder();
    for (char c : turned.toUpperCase(Locale.ROOT).toCharArray()) {
      digits.append(Character.digit(c, 36));
    }
    return modulo97(digits.toString()) == 1;
  }

  private static int modulo97(String digits) {
    int rest = 0;
    for (int i = 0; i < digits.length(); i++) {
      rest = (rest * 10 + value(digits, i)) % 97;
    }
    return rest;
  }

  private static int value(String digits, int index) {
    return digits.charAt(index) - '0';
  }
}

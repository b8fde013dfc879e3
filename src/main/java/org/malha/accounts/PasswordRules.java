package org.malha.accounts;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.malha.web.Form;

/**
 * What a new password must be: long, and nothing that somebody would try first. No rule about kinds
 * of characters, which only makes people write passwords down.
 */
final class PasswordRules {
  /** The field of the new password. */
  static final String PASSWORD = "password";

  /** The field in which it is typed again. */
  static final String REPEAT = "repeat";

  private static final int FEWEST_DIFFERENT = 5;
  private static final int TELLING = 4;
  private static final Set<String> COMMON =
      Set.of(
          "123456789012",
          "1234567890123",
          "012345678910",
          "1q2w3e4r5t6y",
          "1qaz2wsx3edc",
          "qwertyuiop12",
          "qwertyuiop123",
          "qwertyuiopas",
          "qwerty123456",
          "123456qwerty",
          "abc123456789",
          "abcdefghijkl",
          "password1234",
          "password12345",
          "password123456",
          "passwordpassword",
          "palavrapasse",
          "palavrapasse1",
          "palavrapasse123",
          "senhasegura123",
          "portugal1234",
          "portugal12345",
          "portugal123456",
          "benfica123456",
          "sporting12345",
          "administrador",
          "administrator",
          "administracao",
          "iloveyou1234",
          "letmein12345",
          "acaosocial123",
          "segurancasocial",
          "mudarpalavrapasse",
          "changeme1234");

  private PasswordRules() {}

  /**
   * The new password that was typed twice; what is wrong with it is written down in the form.
   *
   * @param email of the person, which must not be part of it
   */
  static String read(Form form, String email) {
    String password = form.value(PASSWORD);
    Optional<String> problem = problem(password, email);
    if (problem.isPresent()) {
      form.reject(PASSWORD, problem.get(), String.valueOf(Passwords.SHORTEST));
    } else if (!Passwords.composed(password).equals(Passwords.composed(form.value(REPEAT)))) {
      form.reject(REPEAT, "password.differs");
    }
    return password;
  }

  /** The message key of the first thing wrong with a password for this person, if any. */
  static Optional<String> problem(String password, String email) {
    String composed = Passwords.composed(password);
    if (composed.codePointCount(0, composed.length()) < Passwords.SHORTEST) {
      return Optional.of("password.short");
    }
    if (password.length() > Passwords.LONGEST) {
      return Optional.of("password.long");
    }
    String lower = composed.toLowerCase(Locale.ROOT);
    if (lower.contains("malha") || namesThePerson(lower, email.toLowerCase(Locale.ROOT))) {
      return Optional.of("password.telling");
    }
    boolean monotonous = lower.chars().distinct().count() < FEWEST_DIFFERENT;
    if (monotonous || COMMON.contains(lower.replaceAll("[^a-z0-9]", ""))) {
      return Optional.of("password.common");
    }
    return Optional.empty();
  }

  private static boolean namesThePerson(String password, String email) {
    String local = email.substring(0, Math.max(0, email.indexOf('@')));
    return (!email.isEmpty() && password.contains(email))
        || (local.length() >= TELLING && password.contains(local));
  }
}

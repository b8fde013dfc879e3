package org.malha.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Passwords given without an invitation: to the people of the demonstration, whose hash is made
 * once for all.
 */
@ApplicationScoped
public class SignUp {
  @Inject Passwords passwords;

  /** The hash of a password. */
  public PasswordHash hash(String password) {
    return passwords.hash(password);
  }

  /** Lets the person sign in with the password of this hash. */
  public void choose(Person person, PasswordHash hash) {
    person.choosePassword(hash);
  }
}

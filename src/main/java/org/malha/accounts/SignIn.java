package org.malha.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/** From an e-mail address and a password to a session or an API token. */
@ApplicationScoped
public class SignIn {
  @Inject People people;
  @Inject Passwords passwords;
  @Inject Guesses guesses;
  @Inject Sessions sessions;
  @Inject Origin origin;

  /**
   * The person whose password this is, if it is somebody's.
   *
   * @throws org.malha.web.Refusal.TooMany after too many wrong ones
   */
  public Optional<Person> check(String email, String password) {
    String account = email.strip().toLowerCase(Locale.ROOT);
    String place = origin.address();
    guesses.allow(account, place);
    Optional<Person> person = people.byEmail(account).filter(Person::present);
    boolean sensible = password.length() <= Passwords.LONGEST;
    if (sensible && passwords.fits(password, person.flatMap(Person::passwordHash))) {
      guesses.right(account);
      return person;
    }
    guesses.wrong(account, place);
    return Optional.empty();
  }

  /**
   * Whether whoever has signed in still knows the password: asked again before what cannot be
   * undone.
   *
   * @throws org.malha.web.Refusal.TooMany after too many wrong ones
   */
  public boolean confirms(Person person, String password) {
    return !password.isEmpty() && check(person.email(), password).isPresent();
  }

  /**
   * The token of a new session, when the password is right. No transaction spans it: the rounds of
   * the hash take long, and nobody's connection waits for them.
   */
  public Optional<String> signIn(String email, String password, String device) {
    return check(email, password).map(person -> sessions.begin(person, device));
  }
}

package org.malha.accounts;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/**
 * Passwords as the database knows them: PBKDF2 with SHA-256 and 600,000 rounds (OWASP's figure for
 * it).
 */
@ApplicationScoped
public class Passwords {
  /** NFC-normalised length below which a password is refused. */
  public static final int SHORTEST = 12;

  /** Longer ones are refused too: hashing must stay cheap to ask for. */
  public static final int LONGEST = 200;

  @Inject Pbkdf2PasswordHash hash;

  private String nobodys = "";

  @PostConstruct
  void prepare() {
    hash.initialize(
        Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA256",
            "Pbkdf2PasswordHash.Iterations", "600000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "16",
            "Pbkdf2PasswordHash.KeySizeBytes", "32"));
    nobodys = hash.generate(Secrets.fresh().toCharArray());
  }

  PasswordHash hash(String password) {
    return new PasswordHash(hash.generate(composed(password).toCharArray()));
  }

  /**
   * The same letters whichever keyboard typed them: NFC, so that ç is ç and not c with a cedilla.
   */
  static String composed(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFC);
  }

  /** Whether it fits; takes as long when there is no account, so that timing does not tell. */
  boolean fits(String password, Optional<String> stored) {
    boolean fits = hash.verify(composed(password).toCharArray(), stored.orElse(nobodys));
    return fits && stored.isPresent();
  }
}

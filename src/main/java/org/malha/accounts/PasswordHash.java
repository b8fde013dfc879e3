package org.malha.accounts;

/**
 * A password as the database may know it. Making one takes a good part of a second, so it is made
 * before a transaction begins and given to whoever keeps it.
 *
 * @param text algorithm, rounds, salt and hash, as Jakarta Security writes them
 */
public record PasswordHash(String text) {
  /** Not the hash: this ends up in logs. */
  @Override
  public String toString() {
    return "PasswordHash";
  }
}

package org.malha.accounts;

import java.util.OptionalLong;

/**
 * Whose a form is, so that a page can carry it and nobody reads a name in it; {@code cases} seals
 * it.
 */
public interface FormOwners {
  /** The person, sealed. */
  String seal(long person);

  /** Whose it is; empty when it cannot be told. */
  OptionalLong open(String sealed);
}

package org.malha.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import org.malha.accounts.FormOwners;
import org.malha.masks.PersonSeal;

/** Whose a form is, sealed with the key that no backup has. */
@ApplicationScoped
public class SealedOwners implements FormOwners {
  @Inject PersonSeal seal;

  @Override
  public String seal(long person) {
    return seal.seal(person);
  }

  @Override
  public OptionalLong open(String sealed) {
    return seal.open(sealed);
  }
}

package org.malha.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;

/** Asks every room where an invitation leads. */
@ApplicationScoped
class Destinations {
  @Inject @Any Instance<Destination> rooms;

  /** The name of what whoever accepts it joins, if anything. */
  Optional<String> of(Invitation invitation) {
    return rooms.stream().flatMap(room -> room.of(invitation).stream()).findFirst();
  }
}

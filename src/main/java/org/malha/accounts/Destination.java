package org.malha.accounts;

import java.util.Optional;

/**
 * Where an invitation leads beyond the portal itself, such as into a group; an application-scoped
 * bean of a room above says it, so that the invited person reads it before they accept.
 */
public interface Destination {
  /** The name of what whoever accepts it joins; empty when it is none of this room's. */
  Optional<String> of(Invitation invitation);
}

package org.malha.bench;

import java.time.Instant;

/**
 * Something invented that can be found.
 *
 * @param audience the one token of which a reader needs it
 */
record Item(
    int number,
    String title,
    String body,
    String type,
    String element,
    String sector,
    int year,
    String audience) {

  Instant date() {
    return Instant.ofEpochSecond(1_200_000_000L + number * 1_000L);
  }
}

package org.malha.documents;

import java.time.Duration;

/**
 * What the reading of one file may cost.
 *
 * @param megabytes of heap
 * @param patience until it has to be done
 * @param patienceForPictures the same where pictures may have to be read
 * @param atOnce how many files are read at the same time
 * @param queue how long one waits for its turn
 */
record Caps(
    int megabytes, Duration patience, Duration patienceForPictures, int atOnce, Duration queue) {
  static final Caps USUAL =
      new Caps(192, Duration.ofSeconds(30), Duration.ofSeconds(40), 2, Duration.ofSeconds(15));
}

package org.malha.cases;

import org.malha.cases.release.ReleasedText;

/** Opens what was released, for somebody who has a seat. */
final class Notes {
  private Notes() {}

  static String open(Participation one, String sealed) {
    return ReleasedText.open(one.sealing(), sealed).text();
  }
}

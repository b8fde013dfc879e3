package org.malha.cases;

import org.malha.cases.release.Seal;
import org.malha.masks.RoomKey;

/** Seals released text with the key of a room. */
record RoomSeal(RoomKey key) implements Seal {
  @Override
  public String seal(String text) {
    return key.seal(text);
  }

  @Override
  public String open(String sealed) {
    return key.open(sealed);
  }
}

package org.malha.masks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.util.OptionalLong;

/**
 * A person as a page may carry them without saying who it is: sealed with the master key, every
 * time otherwise, always of one length.
 */
@ApplicationScoped
public class PersonSeal {
  private static final byte[] FOR_PAGES = {'f'};

  @Inject MasterKeys masters;

  /** The person, sealed. */
  public String seal(long person) {
    byte[] clear = ByteBuffer.allocate(Long.BYTES).putLong(person).array();
    return Sealing.seal(made(masters.read().currentKey()), clear);
  }

  /** Whom it stands for; empty when it was not sealed with a key of this installation. */
  public OptionalLong open(String sealed) {
    for (byte[] key : masters.read().keys()) {
      try {
        byte[] clear = Sealing.open(made(key), sealed);
        if (clear.length == Long.BYTES) {
          return OptionalLong.of(ByteBuffer.wrap(clear).getLong());
        }
      } catch (BrokenSeal e) {
        // Another key may open it.
      }
    }
    return OptionalLong.empty();
  }

  private static byte[] made(byte[] key) {
    return Sealing.keyed(key, FOR_PAGES);
  }
}

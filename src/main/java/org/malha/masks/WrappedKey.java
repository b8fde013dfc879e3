package org.malha.masks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;

/** The key of a room as the database has it: sealed with a master key. */
@Entity
@Table(name = "room_keys")
public class WrappedKey {
  @Id
  @Column(name = "room_id")
  private long roomId;

  @Column(name = "master_name")
  private String masterName;

  private String wrapped;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected WrappedKey() {}

  WrappedKey(long roomId, byte[] key, KeyFile masters) {
    this.roomId = roomId;
    wrap(key, masters);
  }

  long roomId() {
    return roomId;
  }

  /** Opens it, unless its master key is not in the file any more. */
  Optional<RoomKey> open(KeyFile masters) {
    return bytes(masters).map(RoomKey::new);
  }

  /**
   * Wraps it anew with the current master key.
   *
   * @return whether it was wrapped with another one and could be opened
   */
  boolean renew(KeyFile masters) {
    Optional<byte[]> key = masterName.equals(masters.current()) ? Optional.empty() : bytes(masters);
    key.ifPresent(bytes -> wrap(bytes, masters));
    return key.isPresent();
  }

  private Optional<byte[]> bytes(KeyFile masters) {
    return masters.named(masterName).map(master -> Sealing.open(master, wrapped));
  }

  private void wrap(byte[] key, KeyFile masters) {
    masterName = masters.current();
    wrapped = Sealing.seal(masters.currentKey(), key);
  }
}

package org.malha.masks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** That somebody is in a room. Who, only the key of the room says. */
@Entity
@Table(name = "masks")
public class Mask {
  @Id
  @GeneratedValue(generator = "mask_ids")
  @SequenceGenerator(name = "mask_ids", sequenceName = "mask_ids", allocationSize = 50)
  private long id;

  @Column(name = "room_id")
  private long roomId;

  private String token;
  private String person;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Mask() {}

  Mask(long roomId, RoomKey key, long person) {
    this.roomId = roomId;
    this.token = key.token(person);
    this.person = key.sealPerson(person);
  }

  /** Its id, by which the room's own rows point at it. */
  long id() {
    return id;
  }

  /** What stands for its person in its room. */
  String token() {
    return token;
  }

  long roomId() {
    return roomId;
  }

  long person(RoomKey key) {
    return key.openPerson(person);
  }
}

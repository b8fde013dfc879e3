package org.malha.masks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys of the rooms. None is kept in memory, so that a destroyed one is gone at once. */
@ApplicationScoped
public class RoomKeys {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject MasterKeys masters;

  /** Makes the key of a new room, in the transaction that makes the room. */
  @Transactional(TxType.MANDATORY)
  public RoomKey make(long room) {
    byte[] key = Sealing.freshKey();
    em.persist(new WrappedKey(room, key, masters.read()));
    return new RoomKey(key);
  }

  /**
   * The key of a room.
   *
   * @return empty when it was destroyed, or its master key is not in the file
   */
  @Transactional
  public Optional<RoomKey> of(long room) {
    return Optional.ofNullable(em.find(WrappedKey.class, room))
        .flatMap(key -> key.open(masters.read()));
  }

  /** The keys of rooms that can be opened, by the ids of the rooms, in one statement. */
  @Transactional
  public Map<Long, RoomKey> of(Collection<Long> rooms) {
    Map<Long, RoomKey> keys = new HashMap<>();
    if (!rooms.isEmpty()) {
      KeyFile file = masters.read();
      em.createQuery("select k from WrappedKey k where k.roomId in :rooms", WrappedKey.class)
          .setParameter("rooms", rooms)
          .getResultStream()
          .forEach(row -> row.open(file).ifPresent(key -> keys.put(row.roomId(), key)));
    }
    return keys;
  }

  /** The key in a row, unless its master key is not in the file any more. */
  Optional<RoomKey> open(WrappedKey row) {
    return row.open(masters.read());
  }

  /** The key of every room that can be opened, in one statement. */
  Map<Long, RoomKey> all() {
    List<WrappedKey> rows = rows();
    if (rows.isEmpty()) {
      return Map.of(); // the file is made with the first room, and not by looking for one
    }
    KeyFile file = masters.read();
    Map<Long, RoomKey> keys = new LinkedHashMap<>();
    rows.forEach(row -> row.open(file).ifPresent(key -> keys.put(row.roomId(), key)));
    return keys;
  }

  private List<WrappedKey> rows() {
    return em.createQuery("select k from WrappedKey k order by k.roomId", WrappedKey.class)
        .getResultList();
  }

  /** Wraps every key with the current master key. */
  @Transactional
  public int renew() {
    List<WrappedKey> rows = rows();
    if (rows.isEmpty()) {
      return 0;
    }
    KeyFile file = masters.read();
    int renewed = 0;
    for (WrappedKey key : rows) {
      renewed += key.renew(file) ? 1 : 0;
    }
    return renewed;
  }

  /** Destroys the key of a room: whatever it sealed cannot be opened any more. */
  @Transactional(TxType.MANDATORY)
  public void destroy(long room) {
    em.createQuery("delete from WrappedKey k where k.roomId = :room")
        .setParameter("room", room)
        .executeUpdate();
  }
}

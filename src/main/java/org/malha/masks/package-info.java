/**
 * Who is behind which mask: the register that keeps the people of a case room apart from what they
 * say there.
 *
 * <p>Every room has a key of its own ({@link org.malha.masks.RoomKey}), kept in the database only
 * as wrapped by the master key, and the master key only in a file outside the database ({@link
 * org.malha.masks.MasterKeys}). With it texts are sealed, and with it a person of the room is found
 * again without a column that names them ({@link org.malha.masks.Masks}). Whoever reads the
 * database, a backup of it or the disk sees how many masks there are and nothing of whose. When the
 * key of a room is destroyed, all that it sealed is gone.
 *
 * <p>What people do in a room is not here but in {@code cases}, the only room that knows this one.
 * ADR 0026 says why it is so; {@code docs/masks.md} what to do with the key. Start at {@link
 * org.malha.masks.Masks}.
 */
@NullMarked
package org.malha.masks;

import org.jspecify.annotations.NullMarked;

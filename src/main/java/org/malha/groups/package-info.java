/**
 * Working groups: who belongs to them, for which municipalities, what they agreed on, and which
 * municipalities of their territory are still missing.
 *
 * <p>Membership is the permission: every room above starts from the groups that a person may read
 * ({@link org.malha.groups.Groups}). A group that is hidden from a person looks like one that does
 * not exist. Start reading at {@link org.malha.groups.WorkingGroup}.
 */
@NullMarked
package org.malha.groups;

import org.jspecify.annotations.NullMarked;

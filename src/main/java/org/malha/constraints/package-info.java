/**
 * Constraints: what keeps services from working together, raised by a member for a municipality,
 * discussed in its group, joined by other municipalities that have it too, and followed until its
 * outcome.
 *
 * <p>Also the register of all of them, and the constraints that the studies reported, from which a
 * group can start its own. The conversation under a constraint belongs to {@code discussions}, the
 * group to {@code groups}. Higher rooms add to a constraint's page through {@link
 * org.malha.constraints.Aside}. Start reading at {@link org.malha.constraints.Constraint}.
 */
@NullMarked
package org.malha.constraints;

import org.jspecify.annotations.NullMarked;

/**
 * Threaded conversation: posts that answer each other, with drafts, editing in the open,
 * withdrawal, "útil", reports and moderation.
 *
 * <p>A {@link org.malha.discussions.Discussion} always belongs to something else (a constraint
 * today; a practice, a unit, a meeting later). Its owner says through {@link
 * org.malha.discussions.Owner} who may read and write, on which page it stands and who can be
 * mentioned; nothing here knows what the owner is. Start reading at {@link
 * org.malha.discussions.Post}.
 */
@NullMarked
package org.malha.discussions;

import org.jspecify.annotations.NullMarked;

/**
 * What people are told: that they were mentioned, answered, asked, admitted; that a thread they
 * follow goes on; what became of what they raised.
 *
 * <p>Nothing is told from within a change. {@link org.malha.notifications.Herald} reads the
 * journal, beans that implement {@link org.malha.notifications.Happenings} say what happened to the
 * thing of a row and to whom it matters, and {@link org.malha.notifications.Teller} writes one
 * {@link org.malha.notifications.Notification} for each of them: exactly once, however often a row
 * is read and by however many nodes. Rights are asked again whenever a notification is shown or
 * counted ({@link org.malha.notifications.Inbox}), so what somebody may no longer read is not
 * there.
 *
 * <p>What waits in case rooms is in no journal. {@link org.malha.notifications.CaseCalls} tells it
 * in the morning, to everybody of a room alike.
 *
 * <p>Mail is the room above, {@code letters}: it asks {@link org.malha.notifications.Inbox} for
 * what a person was told in a period and has not read, and {@link org.malha.notifications.Lines}
 * for the words.
 */
@NullMarked
package org.malha.notifications;

import org.jspecify.annotations.NullMarked;

/**
 * Notifications by mail: at once where somebody waits for what the person does, everything else in
 * one digest at seven in the morning of a working day.
 *
 * <p>There is one row for each letter ({@link org.malha.letters.OwedLetter}), made by {@link
 * org.malha.letters.PostOffice} from notifications, on whichever node comes first, and unique with
 * its person. {@link org.malha.letters.Postman} claims one after the other, {@link
 * org.malha.letters.Scribe} writes it from what the person may be told at that moment and has not
 * read, and {@link org.malha.mail.Mailer} sends it. No transaction is open while a mail server is
 * spoken to. A node that dies after the server took a letter and before that is written down sends
 * it once more, under the same {@code Message-ID}.
 *
 * <p>Invitations into groups are mailed by {@code groups} itself, with the link; here they are only
 * in digests.
 */
@NullMarked
package org.malha.letters;

import org.jspecify.annotations.NullMarked;

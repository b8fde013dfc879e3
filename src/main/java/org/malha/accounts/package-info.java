/**
 * Who people are and for whom they speak: people, organisations, mandates, roles, invitations,
 * sign-in, sessions and API tokens, with the pages to administer them.
 *
 * <p>A person speaks for an organisation through a {@link org.malha.accounts.Mandate} between two
 * dates; an expired mandate reads but does not speak. {@link org.malha.accounts.CurrentViewer}
 * tells every other room who is asking. Nothing here knows groups: who joins which group through an
 * invitation is heard by the groups through {@link org.malha.accounts.InvitationAccepted}.
 */
@NullMarked
package org.malha.accounts;

import org.jspecify.annotations.NullMarked;

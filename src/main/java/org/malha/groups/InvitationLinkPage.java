package org.malha.groups;

import java.time.Instant;
import org.malha.web.View;

/**
 * The link of an invitation, shown once to whoever invites.
 *
 * @param organisation empty when for none
 * @param letter key of the sentence that says whether the link was also mailed
 */
public record InvitationLinkPage(
    GroupHead head,
    String name,
    String email,
    String organisation,
    String link,
    Instant until,
    String letter)
    implements View {}

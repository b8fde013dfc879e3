package org.malha.accounts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malha.web.Form;
import org.malha.web.View;

/**
 * Invitations that wait, and the form to make one.
 *
 * @param made what was just made, with its link shown this once
 */
public record InvitationsPage(
    Form form,
    List<OrganisationGroup> organisations,
    List<Role> roles,
    List<Line> pending,
    @Nullable Made made)
    implements View {
  /**
   * One that waits.
   *
   * @param expired whether its link opens no more
   */
  public record Line(
      long id,
      String email,
      String name,
      @Nullable String organisation,
      @Nullable String roleKey,
      @Nullable String by,
      Instant at,
      Instant until,
      boolean expired) {
    static Line of(Invitation invitation, Instant now) {
      return new Line(
          invitation.id(),
          invitation.email(),
          invitation.name(),
          invitation.organisation().map(Organisation::name).orElse(null),
          invitation.role().map(Role::key).orElse(null),
          invitation.invitedBy().map(Person::name).orElse(null),
          invitation.invitedAt(),
          invitation.expiresAt(),
          !invitation.open(now));
    }
  }

  /**
   * A link to hand over.
   *
   * @param mailKey the message key that says whether a letter with it went
   */
  public record Made(String email, String link, String mailKey) {}
}

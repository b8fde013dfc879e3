package org.malha.accounts;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.Organisation.Kind;
import org.malha.web.Form;
import org.malha.web.View;

/**
 * An invitation as the invited person meets it.
 *
 * @param invitedBy who invites; null when the portal itself does
 * @param organisation for whom the person will speak, if for one
 * @param place whether that is a municipality, which is drawn as a square
 * @param roleKey the message key of a role that comes with it
 * @param into the name of what whoever accepts joins, if anything
 * @param email the invited address; empty when the person says it
 * @param known whether that address has an account already
 * @param accepting who would accept by one button; null for a visitor
 */
public record InvitationPage(
    Form form,
    String code,
    @Nullable String invitedBy,
    @Nullable String organisation,
    boolean place,
    @Nullable String roleKey,
    @Nullable String into,
    String email,
    boolean known,
    @Nullable String accepting)
    implements View {

  static InvitationPage of(
      Invitation invitation,
      @Nullable String into,
      String code,
      Form form,
      boolean known,
      @Nullable String accepting) {
    Optional<Organisation> organisation = invitation.organisation();
    return new InvitationPage(
        form,
        code,
        invitation.invitedBy().map(Person::name).orElse(null),
        organisation.map(Organisation::name).orElse(null),
        organisation.filter(o -> o.kind() == Kind.MUNICIPALITY).isPresent(),
        invitation.role().map(Role::key).orElse(null),
        into,
        invitation.email(),
        known,
        accepting);
  }
}

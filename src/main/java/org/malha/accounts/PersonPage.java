package org.malha.accounts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malha.web.Form;
import org.malha.web.View;

/**
 * One person, for administrators: accounts only, nothing of groups.
 *
 * @param form of a new mandate
 * @param left when the person left, if they have
 * @param yourself whether it is the administrator who looks
 * @param link a new link to choose a password, shown this once
 */
public record PersonPage(
    Form form,
    long id,
    String name,
    String email,
    String jobTitle,
    String handle,
    Instant joined,
    @Nullable Instant left,
    boolean yourself,
    List<MandateLine> mandates,
    List<RoleLine> roles,
    List<SessionsPage.Line> sessions,
    List<OrganisationGroup> organisations,
    @Nullable String link)
    implements View {
  /** A role and whether the person has it. */
  public record RoleLine(Role role, boolean has) {}
}

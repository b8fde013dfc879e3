package org.malha.groups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.CurrentViewer;
import org.malha.accounts.Organisation;
import org.malha.accounts.Organisations;
import org.malha.accounts.Role;
import org.malha.web.Form;

/**
 * The form that invites somebody: what it offers and what was typed. Whoever accepts receives a
 * mandate, so a facilitator gives those of the group's own territory only; others are for an
 * administrator to give.
 */
@ApplicationScoped
@Transactional
public class InviteForms {
  private static final String ORGANISATION = "organisation";

  @Inject Organisations organisations;
  @Inject Memberships memberships;
  @Inject Presence presence;
  @Inject CurrentViewer viewer;
  @Inject Doors doors;

  /** The form with the organisation of a municipality chosen; with none where it is not offered. */
  InvitePage page(Reach reach, String dico) {
    List<Organisation> offered = offered(reach);
    Form form =
        offered.stream()
            .filter(o -> o.dico().filter(dico::equals).isPresent())
            .map(o -> Form.empty().with(ORGANISATION, String.valueOf(o.id())))
            .findFirst()
            .orElseGet(Form::empty);
    return page(reach, form, offered);
  }

  /** The form as it was typed. */
  InvitePage page(Reach reach, Form form) {
    return page(reach, form, offered(reach));
  }

  private List<Organisation> offered(Reach reach) {
    return organisations.all().stream().filter(o -> offers(reach, o)).toList();
  }

  private boolean offers(Reach reach, Organisation organisation) {
    return viewer.has(Role.ADMINISTRATOR) || reach.group().covers(organisation);
  }

  private InvitePage page(Reach reach, Form form, List<Organisation> offered) {
    List<Membership> members = memberships.of(reach.group().id());
    Set<String> missing =
        presence.in(reach.group(), members).of(Coverage.State.MISSING).stream()
            .map(Coverage.Place::dico)
            .collect(Collectors.toSet());
    return new InvitePage(
        doors.head(reach, members.size(), 0),
        form,
        choices(offered, o -> o.dico().filter(missing::contains).isPresent()),
        Arrays.stream(Organisation.Kind.values())
            .map(
                kind ->
                    new InvitePage.Kind(
                        kind.key(),
                        choices(
                            offered,
                            o -> o.kind() == kind && o.dico().filter(missing::contains).isEmpty())))
            .filter(kind -> !kind.choices().isEmpty())
            .toList(),
        !viewer.has(Role.ADMINISTRATOR));
  }

  private static List<InvitePage.Choice> choices(
      List<Organisation> offered, Predicate<Organisation> which) {
    return offered.stream()
        .filter(which)
        .map(o -> new InvitePage.Choice(String.valueOf(o.id()), o.name()))
        .toList();
  }

  /** Reads a form; what is wrong is written down in it. */
  InviteForm read(Form form, Reach reach) {
    String email = form.email("email");
    if (form.problem("email") == null && belongs(reach.group().id(), email)) {
      form.reject("email", "group.invite.member");
    }
    String name = form.text("name", 200);
    @Nullable Organisation organisation = organisation(form, reach);
    String title = form.optionalText("title", 200);
    return new InviteForm(email, name, organisation, title, form.has("facilitator", "sim"));
  }

  private boolean belongs(long groupId, String email) {
    return memberships.of(groupId).stream().anyMatch(m -> m.person().email().equals(email));
  }

  private @Nullable Organisation organisation(Form form, Reach reach) {
    String id = form.value(ORGANISATION);
    if (id.isEmpty()) {
      return null;
    }
    @Nullable Organisation chosen =
        organisations.all().stream()
            .filter(o -> String.valueOf(o.id()).equals(id))
            .findFirst()
            .orElse(null);
    if (chosen == null) {
      form.reject(ORGANISATION, "form.choice");
    } else if (!offers(reach, chosen)) {
      form.reject(ORGANISATION, "group.invite.organisation.elsewhere");
    }
    return chosen;
  }
}

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
import org.malha.accounts.Organisation;
import org.malha.accounts.Organisations;
import org.malha.web.Form;

/** The form that invites somebody: what it offers and what was typed. */
@ApplicationScoped
@Transactional
public class InviteForms {
  private static final String ORGANISATION = "organisation";

  @Inject Organisations organisations;
  @Inject Memberships memberships;
  @Inject Presence presence;
  @Inject Doors doors;

  /** The form with the organisation of a municipality chosen; with none for an unknown code. */
  InvitePage page(Reach reach, String dico) {
    List<Organisation> all = organisations.all();
    Form form =
        all.stream()
            .filter(o -> o.dico().filter(dico::equals).isPresent())
            .map(o -> Form.empty().with(ORGANISATION, String.valueOf(o.id())))
            .findFirst()
            .orElseGet(Form::empty);
    return page(reach, form, all);
  }

  /** The form as it was typed. */
  InvitePage page(Reach reach, Form form) {
    return page(reach, form, organisations.all());
  }

  private InvitePage page(Reach reach, Form form, List<Organisation> all) {
    List<Membership> members = memberships.of(reach.group().id());
    Set<String> missing =
        presence.in(reach.group(), members).of(Coverage.State.MISSING).stream()
            .map(Coverage.Place::dico)
            .collect(Collectors.toSet());
    return new InvitePage(
        doors.head(reach, members.size(), 0),
        form,
        choices(all, o -> o.dico().filter(missing::contains).isPresent()),
        Arrays.stream(Organisation.Kind.values())
            .map(
                kind ->
                    new InvitePage.Kind(
                        kind.key(),
                        choices(
                            all,
                            o -> o.kind() == kind && o.dico().filter(missing::contains).isEmpty())))
            .filter(kind -> !kind.choices().isEmpty())
            .toList());
  }

  private static List<InvitePage.Choice> choices(
      List<Organisation> all, Predicate<Organisation> which) {
    return all.stream()
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
    String name = form.ownText("name", 200);
    @Nullable Organisation organisation = organisation(form);
    String title = form.optionalText("title", 200);
    return new InviteForm(email, name, organisation, title, form.has("facilitator", "sim"));
  }

  private boolean belongs(long groupId, String email) {
    return memberships.of(groupId).stream().anyMatch(m -> m.person().email().equals(email));
  }

  private @Nullable Organisation organisation(Form form) {
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
    }
    return chosen;
  }
}

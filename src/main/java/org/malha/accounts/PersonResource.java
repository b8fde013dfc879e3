package org.malha.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.malha.web.Form;
import org.malha.web.Go;
import org.malha.web.Notice;
import org.malha.web.Refusal;
import org.malha.web.View;

/** One person's account, for administrators. */
@RequestScoped
@Path("/administracao/pessoas/{id}")
@AdministratorsOnly
public class PersonResource {
  @Inject Administration administration;
  @Inject Recovery recovery;
  @Inject People people;
  @Inject Organisations organisations;
  @Inject Sessions sessions;
  @Inject CurrentViewer viewer;
  @Inject Go go;

  @PathParam("id")
  long id;

  /** Mandates, roles and sessions, and what can be done about them. */
  @GET
  public View show() {
    return page(Form.empty().with("from", viewer.today().toString()), null);
  }

  /** A further mandate. */
  @POST
  @Path("/mandatos")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response mandate(MultivaluedMap<String, String> typed) {
    var form = Form.of(typed);
    List<OrganisationGroup> choices = OrganisationGroup.of(organisations.all());
    String organisation = form.choice("organisation", OrganisationGroup.ids(choices));
    String title = Lines.optional(form, "title");
    LocalDate from = form.date("from").orElse(viewer.today());
    Optional<LocalDate> to = form.date("to");
    if (to.isPresent() && to.get().isBefore(from)) {
      form.reject("to", "mandate.order");
    }
    if (!form.ok()) {
      return Response.status(422).entity(page(form, null)).build();
    }
    administration.mandate(
        viewer.person(), id, Long.parseLong(organisation), title, from, to.orElse(null));
    return go.to(path(), Notice.of("notice.mandate.given"));
  }

  /** The last day of a mandate: today when none is typed. */
  @POST
  @Path("/mandatos/{mandate}/fim")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response endMandate(
      @PathParam("mandate") long mandate, MultivaluedMap<String, String> typed) {
    var form = Form.of(typed);
    LocalDate last = form.date("last").orElse(viewer.today());
    if (!form.ok()) {
      throw new Refusal.Invalid("mandate.last");
    }
    administration.endMandate(viewer.person(), id, mandate, last);
    return go.to(path(), Notice.of("notice.mandate.ended"));
  }

  /** Gives a role. */
  @POST
  @Path("/papeis/{role}")
  public Response grant(@PathParam("role") String name) {
    administration.grant(viewer.person(), id, role(name));
    return go.to(
        path(), Notice.of("notice.role.given").undoneBy(rolePath(name) + "?_method=DELETE"));
  }

  /** Takes a role back. */
  @DELETE
  @Path("/papeis/{role}")
  public Response revoke(@PathParam("role") String name) {
    administration.revoke(viewer.person(), id, role(name));
    return go.to(path(), Notice.of("notice.role.taken").undoneBy(rolePath(name)));
  }

  /** Lets the person go. */
  @POST
  @Path("/saida")
  public Response letGo() {
    administration.letGo(viewer.person(), id);
    return go.to(path(), Notice.of("notice.left").undoneBy(path() + "/saida?_method=DELETE"));
  }

  /** Takes back somebody who had left. */
  @DELETE
  @Path("/saida")
  public Response takeBack() {
    administration.takeBack(viewer.person(), id);
    return go.to(path(), Notice.of("notice.back"));
  }

  /** Signs the person out everywhere. */
  @DELETE
  @Path("/sessoes")
  public Response endSessions() {
    administration.endSessions(viewer.person(), id);
    return go.to(path(), Notice.of("notice.sessions.ended.of"));
  }

  /** A link with which the person chooses a new password, shown in the answer and never again. */
  @POST
  @Path("/recuperacao")
  public View recover() {
    String link = recovery.link(id, viewer.person());
    return page(Form.empty().with("from", viewer.today().toString()), link);
  }

  private static Role role(String name) {
    return Arrays.stream(Role.values())
        .filter(role -> role.name().equals(name))
        .findFirst()
        .orElseThrow(Refusal.NotFound::new);
  }

  private String path() {
    return "/administracao/pessoas/" + id;
  }

  private String rolePath(String name) {
    return path() + "/papeis/" + name;
  }

  private PersonPage page(Form form, @Nullable String link) {
    Person person = people.whole(id);
    return new PersonPage(
        form,
        id,
        person.name(),
        person.email(),
        person.jobTitle(),
        person.handle(),
        person.joinedAt(),
        person.leftAt().orElse(null),
        id == viewer.id(),
        MandateLine.of(person.mandates(), viewer.today()),
        Arrays.stream(Role.values())
            .map(role -> new PersonPage.RoleLine(role, person.has(role)))
            .toList(),
        sessions.of(id).stream().map(s -> SessionsPage.Line.of(s, "")).toList(),
        OrganisationGroup.of(organisations.all()),
        link);
  }
}

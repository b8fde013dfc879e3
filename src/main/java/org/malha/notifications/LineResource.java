package org.malha.notifications;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.CurrentViewer;
import org.malha.accounts.Invitations;
import org.malha.web.Form;
import org.malha.web.Go;
import org.malha.web.Local;
import org.malha.web.Notice;
import org.malha.web.Refusal;
import org.malha.web.View;

/** One line of what the viewer was told, and what they do with it. */
@RequestScoped
@Path("/avisos/{id: [0-9]{1,18}}")
public class LineResource {
  /** The field with the day until which it is put off. */
  static final String UNTIL = "ate";

  /** The field with the page to which one goes back. */
  private static final String BACK = "para";

  @Inject Inbox inbox;
  @Inject Lines lines;
  @Inject Handling handling;
  @Inject Invitations invitations;
  @Inject CurrentViewer viewer;
  @Inject Clock clock;
  @Inject Go go;

  @PathParam("id")
  long id;

  /** To what it is about; it is read then. */
  @GET
  public Response open() {
    Told line = reach();
    if (line.path().isEmpty()) {
      return go.to("/avisos");
    }
    handling.read(viewer.person(), id, clock.instant());
    return go.to(line.path());
  }

  /** Marks it as read without opening it. */
  @POST
  @Path("/leitura")
  public Response read() {
    reach();
    handling.read(viewer.person(), id, clock.instant());
    return go.to(
        "/avisos",
        Notice.of("notice.notification.read")
            .undoneBy("/avisos/" + id + "/leitura?_method=DELETE"));
  }

  /** Keeps it unread. */
  @DELETE
  @Path("/leitura")
  public Response keep() {
    reach();
    handling.keep(viewer.person(), id);
    return go.to("/avisos", Notice.of("notice.notification.unread"));
  }

  /** The form that asks for a day. */
  @GET
  @Path("/adiamento")
  public View askDay(@QueryParam(BACK) @Nullable String back) {
    return new PutOffPage(reach(), Form.empty().with(BACK, back));
  }

  /** Puts it off until that day begins where the viewer is. */
  @POST
  @Path("/adiamento")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response putOff(MultivaluedMap<String, String> typed) {
    Told line = reach();
    var form = Form.of(typed);
    LocalDate today = viewer.today();
    LocalDate day = form.date(UNTIL).orElse(today);
    if (form.ok() && (!day.isAfter(today) || day.isAfter(today.plusYears(1)))) {
      form.reject(UNTIL, "notification.put-off.later");
    }
    if (!form.ok()) {
      return Response.status(422).entity(new PutOffPage(line, form)).build();
    }
    handling.putOff(viewer.person(), id, day.atStartOfDay(viewer.zone()).toInstant());
    Notice notice =
        Notice.of("notice.notification.put-off")
            .undoneBy("/avisos/" + id + "/adiamento?_method=DELETE");
    return form.value(BACK).isEmpty()
        ? go.to("/avisos", notice)
        : Response.seeOther(Local.path(form.value(BACK))).cookie(notice.cookie()).build();
  }

  /** Brings it back. */
  @DELETE
  @Path("/adiamento")
  public Response bringBack() {
    reach();
    handling.bringBack(viewer.person(), id);
    return go.to("/avisos", Notice.of("notice.notification.back"));
  }

  /** Accepts the invitation that it tells of. */
  @POST
  @Path("/convite")
  public Response accept() {
    Told line = reach();
    if (!line.acceptable()) {
      throw new Refusal.NotFound();
    }
    invitations.accept(inbox.subject(id), viewer.person());
    return go.to("/", Notice.of("notice.invitation.accepted"));
  }

  private Told reach() {
    return lines.of(List.of(inbox.burst(id))).stream()
        .findFirst()
        .orElseThrow(Refusal.NotFound::new);
  }
}

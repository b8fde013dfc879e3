package org.malha.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.malha.web.Form;
import org.malha.web.Go;
import org.malha.web.Notice;

/** The chair opens phases, gives them more time, and ends the room. */
@RequestScoped
@Path(RoomPath.CODE)
public class PhaseResource {
  static final String DAYS = "dias";

  @Inject Leading leading;
  @Inject RoomPages pages;
  @Inject Today today;
  @Inject Go go;

  @PathParam("code")
  String code;

  /** Opens the next phase. */
  @POST
  @Path("fase")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response open(MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    int days = days(form);
    if (!form.ok()) {
      return Response.status(422).entity(pages.of(code, today.date(), form)).build();
    }
    leading.advance(code, days, today.date());
    return go.to(RoomPath.of(code), Notice.of("notice.case.phase"));
  }

  private static int days(Form form) {
    String typed = form.value(DAYS).strip();
    if (typed.matches("\\d{1,3}")) {
      int days = Integer.parseInt(typed);
      if (days >= Leading.FEWEST_DAYS && days <= Leading.MOST_DAYS) {
        return days;
      }
    }
    form.reject(
        DAYS,
        "case.days.range",
        String.valueOf(Leading.FEWEST_DAYS),
        String.valueOf(Leading.MOST_DAYS));
    return 0;
  }

  /** Gives the phase as much time again. */
  @POST
  @Path("prazo")
  public Response extend() {
    leading.extend(code, today.date());
    return go.to(RoomPath.of(code), Notice.of("notice.case.extended"));
  }

  /** Ends it. */
  @POST
  @Path("fim")
  public Response close() {
    leading.close(code, today.date());
    return go.to(RoomPath.of(code), Notice.of("notice.case.closed"));
  }
}

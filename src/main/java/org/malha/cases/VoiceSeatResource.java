package org.malha.cases;

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
import java.util.List;
import org.malha.web.Form;
import org.malha.web.Go;
import org.malha.web.Notice;
import org.malha.web.Refusal;
import org.malha.web.View;

/** The seats of the voices: the chair invites, the invited come and go. */
@RequestScoped
@Path(RoomPath.CODE)
public class VoiceSeatResource {
  static final String PEOPLE = "pessoa";

  @Inject Seats seats;
  @Inject Today today;
  @Inject Go go;

  @PathParam("code")
  String code;

  /** Whom the chair may invite. */
  @GET
  @Path("convites")
  public View candidates() {
    return seats.candidates(code, Form.empty());
  }

  /** The chair invites. */
  @POST
  @Path("convites")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response invite(MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    List<Long> chosen = form.values(PEOPLE).stream().map(VoiceSeatResource::id).toList();
    if (chosen.isEmpty()) {
      form.reject(PEOPLE, "case.invite.none");
      return Response.status(422).entity(seats.candidates(code, form)).build();
    }
    seats.invite(code, chosen, today.date());
    return go.to(
        RoomPath.of(code), Notice.of("notice.case.invited", String.valueOf(chosen.size())));
  }

  private static long id(String typed) {
    try {
      return Long.parseLong(typed);
    } catch (NumberFormatException e) {
      throw new Refusal.Invalid("case.invite.nobody");
    }
  }

  /** Whoever was invited says yes. */
  @POST
  @Path("lugar")
  public Response accept() {
    seats.accept(code, today.date());
    return go.to(RoomPath.of(code), Notice.of("notice.case.voice-accepted"));
  }

  /** Whoever was invited says no, or a voice leaves. */
  @DELETE
  @Path("lugar")
  public Response leave() {
    seats.leave(code, today.date());
    return go.to("/casos", Notice.of("notice.case.voice-left"));
  }
}

package org.malha.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.malha.web.Form;
import org.malha.web.Go;
import org.malha.web.Notice;
import org.malha.web.Refusal;
import org.malha.web.View;

/** The chair agrees to the opening of a mask, or does not. */
@RequestScoped
@Path(RoomPath.CODE + "/aberturas/{id: \\d{1,18}}")
public class OpeningsResource {
  static final String AGREES = "concorda";

  @Inject Openings openings;
  @Inject Today today;
  @Inject Go go;

  @PathParam("code")
  String code;

  @PathParam("id")
  long id;

  /** Decides. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response decide(MultivaluedMap<String, String> typed) {
    var form = Form.of(typed);
    boolean agrees = form.value(AGREES).equals("sim");
    if (agrees && !form.value(ChairSeatResource.CERTAIN).equals("sim")) {
      throw new Refusal.Invalid("case.opening.sure.missing");
    }
    openings.decide(code, id, agrees, today.date());
    return go.to(
        agrees ? RoomPath.of(code) + "/aberturas/" + id : RoomPath.of(code),
        Notice.of("notice.case.decided"));
  }

  /** Who it is. */
  @GET
  public View opened() {
    return openings.opened(code, id);
  }
}

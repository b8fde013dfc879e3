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
import java.util.Arrays;
import java.util.Optional;
import org.malha.web.Form;
import org.malha.web.Go;
import org.malha.web.Notice;
import org.malha.web.Refusal;

/**
 * Passages that could lead to a person, flagged by anybody of the room and decided by the chair.
 */
@RequestScoped
@Path(RoomPath.CODE + "/sinais")
public class FlagsResource {
  static final String REASON = "porque";
  static final String PLACE = "lugar";
  static final String RIGHT = "confirma";

  @Inject Flagging flagging;
  @Inject Today today;
  @Inject Go go;

  @PathParam("code")
  String code;

  /** Flags a contribution, or the situation where no place is named. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response raise(MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    Flag.Reason reason =
        Arrays.stream(Flag.Reason.values())
            .filter(one -> one.name().equals(form.value(REASON)))
            .findFirst()
            .orElseThrow(() -> new Refusal.Invalid("case.flag.choose"));
    String place = form.value(PLACE);
    if (!place.isEmpty() && !place.matches("\\d{1,6}")) {
      throw new Refusal.NotFound();
    }
    flagging.raise(
        code,
        place.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(place)),
        reason,
        today.date());
    return go.to(RoomPath.of(code), Notice.of("notice.case.flagged"));
  }

  /** The chair decides whether it leads to a person. */
  @POST
  @Path("{id: \\d{1,18}}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response decide(@PathParam("id") long id, MultivaluedMap<String, String> typed) {
    flagging.decide(code, id, Form.of(typed).value(RIGHT).equals("sim"), today.date());
    return go.to(RoomPath.of(code), Notice.of("notice.case.decided"));
  }
}

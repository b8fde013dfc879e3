package org.malha.discussions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.CurrentViewer;
import org.malha.web.CurrentRequest;
import org.malha.web.Local;
import org.malha.web.Messages;
import org.malha.web.Notice;
import org.malha.web.Refusal;
import org.malha.web.Times;

/** Keeps what is being written, while it is being written. */
@RequestScoped
@Path("/rascunhos/{place}")
public class DraftResource {
  @Inject Drafts drafts;
  @Inject CurrentViewer viewer;
  @Inject CurrentRequest current;
  @Inject Clock clock;

  /** Answers one sentence of text, for the foot of the editor. */
  @PUT
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response keep(@PathParam("place") String place, MultivaluedMap<String, String> typed) {
    try {
      Instant at = drafts.keep(viewer.person(), place, typed);
      var times = new Times(current.language(), viewer.zone(), clock.instant());
      return sentence(200, Messages.text(current.language(), "draft.saved", times.clock(at)));
    } catch (Refusal.Invalid refused) {
      return sentence(422, Messages.text(current.language(), refused.key()));
    }
  }

  /** Throws it away. */
  @DELETE
  public Response discard(
      @PathParam("place") String place, @QueryParam("para") @Nullable String back) {
    drafts.discard(viewer.person(), place);
    return Response.seeOther(Local.path(back))
        .cookie(Notice.of("notice.draft.discarded").cookie())
        .build();
  }

  private static Response sentence(int status, String text) {
    return Response.status(status)
        .entity(text)
        .type(MediaType.TEXT_PLAIN_TYPE.withCharset("utf-8"))
        .build();
  }
}

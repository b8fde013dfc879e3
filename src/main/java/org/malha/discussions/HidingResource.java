package org.malha.discussions;

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
import org.malha.accounts.CurrentViewer;
import org.malha.web.Form;
import org.malha.web.Go;
import org.malha.web.Notice;
import org.malha.web.Refusal;
import org.malha.web.View;

/** Hiding a post with a reason, and showing it again; for moderators. */
@RequestScoped
@Path("/intervencoes/{id}/ocultacao")
public class HidingResource {
  /** The field with the reason. */
  static final String REASON = "motivo";

  /** The longest reason or answer, in characters. */
  static final int LONGEST = 2_000;

  @Inject Places places;
  @Inject Moderation moderation;
  @Inject Threads threads;
  @Inject CurrentViewer viewer;
  @Inject Go go;

  /** The form. */
  @GET
  public View form(@PathParam("id") long id) {
    return page(reach(id), Form.empty());
  }

  /** Hides it. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response hide(@PathParam("id") long id, MultivaluedMap<String, String> typed) {
    Places.Reached reached = reach(id);
    var form = Form.of(typed);
    String reason = form.text(REASON, LONGEST);
    if (!form.ok()) {
      return Response.status(422).entity(page(reached, form)).build();
    }
    moderation.hide(viewer.person(), reached.place(), id, reason);
    return go.to(
        threads.path(reached.post(), reached.place()),
        Notice.of("notice.post.hidden")
            .undoneBy("/intervencoes/" + id + "/ocultacao?_method=DELETE"));
  }

  /** Shows it again. */
  @DELETE
  public Response undo(@PathParam("id") long id) {
    Places.Reached reached = reach(id);
    moderation.undoHiding(reached.place(), id);
    return go.to(
        threads.path(reached.post(), reached.place()), Notice.of("notice.post.shown-again"));
  }

  private Places.Reached reach(long id) {
    Places.Reached reached = places.post(id, viewer.id());
    if (!reached.place().mayModerate()) {
      throw new Refusal.Forbidden();
    }
    if (!viewer.maySpeak()) {
      throw new Refusal.Forbidden("voice.expired");
    }
    return reached;
  }

  private HidePage page(Places.Reached reached, Form form) {
    String path = threads.path(reached.post(), reached.place());
    return new HidePage(reached.place(), Quoted.of(reached, viewer.id(), path), form);
  }
}

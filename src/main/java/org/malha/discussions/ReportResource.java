package org.malha.discussions;

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
import org.malha.accounts.CurrentViewer;
import org.malha.web.Form;
import org.malha.web.Go;
import org.malha.web.Notice;
import org.malha.web.Refusal;
import org.malha.web.View;

/** Telling the moderators that a post should not stand. */
@RequestScoped
@Path("/intervencoes/{id}/denuncia")
public class ReportResource {
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

  /** Tells them; a second report by the same person changes nothing. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response report(@PathParam("id") long id, MultivaluedMap<String, String> typed) {
    Places.Reached reached = reach(id);
    var form = Form.of(typed);
    String reason = form.text(HidingResource.REASON, HidingResource.LONGEST);
    if (!form.ok()) {
      return Response.status(422).entity(page(reached, form)).build();
    }
    moderation.report(viewer.person(), reached.place(), id, reason);
    return go.to(threads.path(reached.post(), reached.place()), Notice.of("notice.post.reported"));
  }

  private Places.Reached reach(long id) {
    Places.Reached reached = places.post(id, viewer.id());
    if (!reached.place().mayWrite()) {
      throw new Refusal.Forbidden("discussion.closed");
    }
    if (reached.line().authorId() == viewer.id()) {
      throw new Refusal.Forbidden("report.own");
    }
    return reached;
  }

  private ReportPage page(Places.Reached reached, Form form) {
    String path = threads.path(reached.post(), reached.place());
    return new ReportPage(reached.place(), Quoted.of(reached, viewer.id(), path), form);
  }
}

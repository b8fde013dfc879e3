package org.malha.discussions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.CurrentViewer;
import org.malha.database.Retry;
import org.malha.web.Form;
import org.malha.web.Go;
import org.malha.web.Notice;
import org.malha.web.Open;
import org.malha.web.Refusal;
import org.malha.web.View;

/** One post: its address for good, and what its author and its readers do with it. */
@RequestScoped
@Path("/intervencoes/{id}")
public class PostResource {
  @Inject Places places;
  @Inject Conversation conversation;
  @Inject Threads threads;
  @Inject CurrentViewer viewer;
  @Inject Go go;

  /** To where it stands in its discussion. */
  @GET
  @Open
  public Response show(@PathParam("id") long id) {
    return go.to(path(reach(id)));
  }

  /** The form to change it. */
  @GET
  @Path("/texto")
  public View text(@PathParam("id") long id) {
    Places.Reached reached = mine(id);
    Post post = reached.post();
    Form form = Form.empty().with(ReplyForm.TEXT, post.markdown());
    return EditPage.of(reached, path(reached), form, null);
  }

  /** Changes it; where it was changed meanwhile, both texts come back. */
  @POST
  @Path("/texto")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response edit(@PathParam("id") long id, MultivaluedMap<String, String> typed) {
    Places.Reached reached = mine(id);
    var form = Form.of(typed);
    String text = form.text(ReplyForm.TEXT, Post.LONGEST);
    if (!form.ok()) {
      return page(422, EditPage.of(reached, path(reached), form, null));
    }
    try {
      int version = EditPage.version(form);
      Retry.of(() -> conversation.edit(viewer.person(), reached.place(), id, version, text));
      return go.to(path(reached), Notice.of("notice.post.edited"));
    } catch (Refusal.Conflict meanwhile) {
      Places.Reached now = reach(id);
      return page(409, EditPage.of(now, path(now), form, meanwhile.key()));
    }
  }

  /** Takes it back. */
  @POST
  @Path("/retirada")
  public Response withdraw(@PathParam("id") long id) {
    Places.Reached reached = reach(id);
    conversation.withdraw(viewer.person(), id);
    return go.to(
        path(reached),
        Notice.of("notice.post.withdrawn")
            .undoneBy("/intervencoes/" + id + "/retirada?_method=DELETE"));
  }

  /** Lets it be read again. */
  @DELETE
  @Path("/retirada")
  public Response undoWithdrawal(@PathParam("id") long id) {
    Places.Reached reached = reach(id);
    if (!viewer.maySpeak()) {
      throw new Refusal.Forbidden("voice.expired");
    }
    conversation.undoWithdrawal(viewer.person(), id);
    return go.to(path(reached), Notice.of("notice.post.restored"));
  }

  /** Says that it was useful. */
  @POST
  @Path("/util")
  public Response markUseful(
      @PathParam("id") long id, @HeaderParam("HX-Request") @Nullable String htmx) {
    conversation.markUseful(viewer.person(), reach(id).place(), id);
    return useful(id, htmx);
  }

  /** Takes that back. */
  @DELETE
  @Path("/util")
  public Response unmarkUseful(
      @PathParam("id") long id, @HeaderParam("HX-Request") @Nullable String htmx) {
    reach(id);
    conversation.unmarkUseful(viewer.person(), id);
    return useful(id, htmx);
  }

  private Response useful(long id, @Nullable String htmx) {
    Places.Reached reached = reach(id);
    return htmx == null
        ? go.to(path(reached))
        : Response.ok(
                new UsefulButton(id, reached.line().useful(), reached.line().usefulToMe(), true))
            .build();
  }

  private Places.Reached reach(long id) {
    return places.post(id, viewer.id());
  }

  /** The author's own, as long as it stands. */
  private Places.Reached mine(long id) {
    Places.Reached reached = reach(id);
    if (reached.line().authorId() != viewer.id()) {
      throw new Refusal.Forbidden("post.others");
    }
    if (!reached.place().mayWrite()) {
      throw new Refusal.Forbidden("discussion.closed");
    }
    return reached;
  }

  private String path(Places.Reached reached) {
    return threads.path(reached.post(), reached.place());
  }

  private static Response page(int status, View page) {
    return Response.status(status).entity(page).build();
  }
}

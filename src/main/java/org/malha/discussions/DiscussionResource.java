package org.malha.discussions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.CurrentViewer;
import org.malha.accounts.Mandate;
import org.malha.database.InTurn;
import org.malha.web.CurrentRequest;
import org.malha.web.Form;
import org.malha.web.Go;
import org.malha.web.Markdown;
import org.malha.web.Notice;
import org.malha.web.Open;
import org.malha.web.Refusal;
import org.malha.web.View;

/** A discussion, wherever it stands, and what is newly said in it. */
@RequestScoped
@Path("/debates/{id}")
public class DiscussionResource {
  @Inject Places places;
  @Inject Conversation conversation;
  @Inject InTurn inTurn;
  @Inject Drafts drafts;
  @Inject Threads threads;
  @Inject Lines lines;
  @Inject Mentions mentions;
  @Inject @Any Instance<Announcement> announcements;
  @Inject CurrentViewer viewer;
  @Inject CurrentRequest request;
  @Inject Go go;

  /** To the page that shows it. */
  @GET
  @Open
  public Response show(@PathParam("id") long id) {
    return go.to(places.of(id).path() + "#debate");
  }

  /** Whom a text can mention, and how; a part of a page for htmx. */
  @GET
  @Path("/pessoas")
  public View people(@PathParam("id") long id, @HeaderParam("HX-Request") @Nullable String htmx) {
    Place place = places.of(id);
    List<Mentionable> people = mentions.possible(place.readers());
    return htmx == null ? new MentionablePage(place, people) : new MentionableList(people);
  }

  /** Who will be told of what is written; a part of a page for htmx. */
  @GET
  @Path("/avisados")
  public View told(
      @PathParam("id") long id,
      @QueryParam(ReplyForm.PARENT) @Nullable String answered,
      @HeaderParam("HX-Request") @Nullable String htmx) {
    Place place = places.of(id);
    Form form = Form.empty().with(ReplyForm.PARENT, answered);
    List<Announcement.Told> told = told(id, parent(id, form), "");
    return htmx == null ? new AnnouncementPage(place, told) : new AnnouncementPart(told);
  }

  /** A post, or the form again with everything that was typed. */
  @POST
  @Path("/intervencoes")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response say(@PathParam("id") long id, MultivaluedMap<String, String> typed) {
    Place place = places.of(id);
    var form = Form.of(typed);
    Optional<Line> parent = parent(id, form);
    String text = form.text(ReplyForm.TEXT, Post.LONGEST);
    @Nullable Mandate voice = viewer.voice(form);
    if (!place.mayWrite()) {
      return page(403, id, place, form, parent, "discussion.closed", null);
    }
    if (!form.ok()) {
      return page(422, id, place, form, parent, null, null);
    }
    try {
      String key = form.key();
      Long answered = parent.map(line -> line.post().id()).orElse(null);
      Post post =
          inTurn.of(
              id,
              () ->
                  conversation.reply(
                      viewer.person(), voice, place, id, answered, text, request.language(), key));
      drafts.discard(viewer.person(), ReplyForm.draft(id, parent.map(Line::number).orElse(0)));
      return go.to(threads.pathOfNew(post, place), Notice.of("notice.post.published"));
    } catch (Refusal.Conflict refused) {
      Optional<Line> answerable = refused.key().equals("post.gone") ? Optional.empty() : parent;
      Form anew = form.with(Form.KEY, "");
      return page(409, id, place, anew, answerable, refused.key(), null);
    }
  }

  /**
   * The form with how its text will look and who will be told of it; nothing is kept. Only the
   * latter for htmx.
   */
  @POST
  @Path("/pre-visualizacao")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response preview(
      @PathParam("id") long id,
      MultivaluedMap<String, String> typed,
      @HeaderParam("HX-Request") @Nullable String htmx) {
    Place place = places.of(id);
    var form = Form.of(typed);
    String text = form.value(ReplyForm.TEXT);
    if (text.length() > Markdown.MAX_LENGTH) {
      form.text(ReplyForm.TEXT, Post.LONGEST);
      return page(422, id, place, form, parent(id, form), null, null);
    }
    Optional<Line> parent = parent(id, form);
    var preview = new Preview(Markdown.render(text, "pre-"), told(id, parent, text));
    return htmx == null
        ? page(200, id, place, form, parent, null, preview)
        : Response.ok(preview).build();
  }

  private List<Announcement.Told> told(long id, Optional<Line> parent, String text) {
    Set<String> handles = Set.copyOf(Markdown.mentions(text));
    Long answered = parent.map(Line::authorId).orElse(null);
    return announcements.stream()
        .flatMap(one -> one.of(id, viewer.id(), answered, handles).stream())
        .toList();
  }

  private Optional<Line> parent(long discussionId, Form form) {
    String id = form.value(ReplyForm.PARENT);
    if (id.isEmpty()) {
      return Optional.empty();
    }
    if (!id.matches("\\d{1,18}")) {
      throw new Refusal.NotFound();
    }
    Line line =
        lines.of(Long.parseLong(id), viewer.id()).stream()
            .findFirst()
            .orElseThrow(Refusal.NotFound::new);
    if (line.post().discussion().id() != discussionId) {
      throw new Refusal.NotFound();
    }
    return Optional.of(line);
  }

  private Response page(
      int status,
      long id,
      Place place,
      Form form,
      Optional<Line> parent,
      @Nullable String refused,
      @Nullable Preview preview) {
    var reply =
        new ReplyForm(
            id,
            parent.map(line -> answering(line, place)).orElse(null),
            form,
            viewer.mandates(),
            null,
            preview,
            place.path() + "#responder");
    return Response.status(status)
        .entity(new ReplyPage(place, reply, refused, !place.mayWrite()))
        .build();
  }

  private Answering answering(Line line, Place place) {
    String path = threads.path(line.post(), place);
    boolean readable = line.readableBy(viewer.id(), place);
    return new Answering(
        line.post().id(),
        line.number(),
        line.author(),
        path,
        readable ? Markdown.plainText(line.post().markdown(), 200) : "",
        path);
  }
}

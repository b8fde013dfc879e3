package org.malha.constraints;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.CurrentViewer;
import org.malha.accounts.Mandate;
import org.malha.constraints.CoSignature.Said;
import org.malha.database.InTurn;
import org.malha.discussions.Conversation;
import org.malha.discussions.Place;
import org.malha.discussions.Post;
import org.malha.start.Settings;
import org.malha.web.CurrentRequest;
import org.malha.web.Form;
import org.malha.web.Language;
import org.malha.web.Open;
import org.malha.web.Refusal;

/** One constraint, its posts and its co-signatures, for programs. */
@RequestScoped
@Path("/api/v1/constraints/{id: [0-9]{1,18}}")
@Produces(MediaType.APPLICATION_JSON)
public class ConstraintApiResource {
  private static final String TEXT = "markdown";

  /**
   * A post to be written.
   *
   * @param parent id of the post that it answers, if it answers one
   * @param voice id of the mandate through which the caller speaks, where there are several
   * @param lang in which it is written, {@code pt} or {@code en}; that of the caller where it is
   *     not said
   */
  public record NewPost(
      @Nullable Long parent,
      @Nullable String markdown,
      @Nullable String voice,
      @Nullable String lang,
      @Nullable Boolean confirmed) {}

  /** What a municipality is to say. */
  public record NewCosignature(
      @Nullable String severity, @Nullable Integer since, @Nullable String note) {}

  @Inject CurrentViewer viewer;
  @Inject CurrentRequest request;
  @Inject Constraints constraints;
  @Inject ConstraintDiscussions discussions;
  @Inject ConstraintPosts posts;
  @Inject Conversation conversation;
  @Inject InTurn inTurn;
  @Inject CoSigning coSigning;
  @Inject Settings settings;

  @PathParam("id")
  long id;

  /** All that is said about it. */
  @GET
  @Open
  public ConstraintJson.Whole one() {
    Constraint constraint = constraints.reach(viewer.id(), id).constraint();
    return ConstraintJson.of(constraint, constraints.coSignatures(id).size(), settings.baseUrl());
  }

  /** Some of its posts, in the order in which they were written. */
  @GET
  @Path("posts")
  @Open
  public ConstraintJson.Posts posts(
      @QueryParam("after") @DefaultValue("0") int after,
      @QueryParam("size") @DefaultValue("30") int size) {
    Constraint constraint = constraints.reach(viewer.id(), id).constraint();
    return posts.after(constraint.discussion().id(), after, Math.clamp(size, 1, 100));
  }

  /** Writes a post. The same {@code Idempotency-Key} twice writes one. */
  @POST
  @Path("posts")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response post(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Nullable NewPost wanted) {
    Constraint constraint = speakable();
    Form form = form(wanted);
    String text = form.text(TEXT, Post.LONGEST);
    Language language = ConstraintJson.language(form, request);
    @Nullable Mandate voice = viewer.voice(form);
    if (!form.ok()) {
      return ConstraintJson.problem(request.language(), form);
    }
    long discussion = constraint.discussion().id();
    Place place = discussions.place(discussion).orElseThrow(Refusal.NotFound::new);
    @Nullable Long parent = wanted == null ? null : wanted.parent();
    String formKey = ConstraintJson.key("constraint-" + id, key);
    Post written =
        inTurn.of(
            discussion,
            () ->
                conversation.reply(
                    viewer.person(), voice, place, discussion, parent, text, language, formKey));
    URI url = URI.create(settings.baseUrl() + place.path() + "#r-" + written.number());
    return Response.created(url)
        .entity(new ConstraintJson.Posted(written.id(), written.number(), url.toString()))
        .build();
  }

  private static Form form(@Nullable NewPost wanted) {
    return wanted == null
        ? Form.empty()
        : Form.empty()
            .with(TEXT, wanted.markdown())
            .with(ConstraintJson.LANG, wanted.lang())
            .with(CurrentViewer.VOICE, wanted.voice())
            .with(Form.CONFIRMED, Boolean.TRUE.equals(wanted.confirmed()) ? "sim" : null);
  }

  /** Signs for a municipality, or changes what it says. */
  @PUT
  @Path("cosignatures/{dico: [0-9]{4}}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response sign(@PathParam("dico") String dico, @Nullable NewCosignature wanted) {
    speakable();
    Form form = form(wanted);
    Optional<Said> said = new CoSignatureForm(form, viewer.today()).read();
    if (said.isEmpty()) {
      return ConstraintJson.problem(request.language(), form);
    }
    coSigning.sign(viewer.person(), id, dico, said.get());
    return constraints.coSignatures(id).stream()
        .filter(one -> one.dico().equals(dico))
        .findFirst()
        .map(ConstraintApiResource::signed)
        .orElseThrow(Refusal.NotFound::new);
  }

  private static Response signed(CoSignature one) {
    return Response.ok(
            new ConstraintJson.Cosignature(
                one.dico(),
                one.said().severity().code(),
                one.said().since(),
                one.said().note(),
                one.entered()))
        .build();
  }

  private static Form form(@Nullable NewCosignature wanted) {
    if (wanted == null) {
      return Form.empty();
    }
    return Form.empty()
        .with(CoSignatureForm.SEVERITY, Severity.slugOf(wanted.severity()))
        .with(CoSignatureForm.SINCE, wanted.since() == null ? "" : wanted.since().toString())
        .with(CoSignatureForm.NOTE, wanted.note());
  }

  /** Takes back what a municipality said. */
  @DELETE
  @Path("cosignatures/{dico: [0-9]{4}}")
  public Response revoke(@PathParam("dico") String dico) {
    speakable();
    coSigning.revoke(viewer.person(), id, dico);
    return Response.noContent().build();
  }

  private Constraint speakable() {
    Constraint constraint = constraints.reach(viewer.id(), id).constraint();
    if (!viewer.maySpeak()) {
      throw new Refusal.Forbidden();
    }
    return constraint;
  }
}

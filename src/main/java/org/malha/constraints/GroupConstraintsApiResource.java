package org.malha.constraints;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.CurrentViewer;
import org.malha.accounts.Mandate;
import org.malha.groups.Groups;
import org.malha.groups.Reach;
import org.malha.start.Settings;
import org.malha.web.CurrentRequest;
import org.malha.web.Form;
import org.malha.web.Language;
import org.malha.web.Open;
import org.malha.web.Refusal;

/** The constraints of a group, for programs. */
@RequestScoped
@Path("/api/v1/groups/{slug}/constraints")
@Produces(MediaType.APPLICATION_JSON)
public class GroupConstraintsApiResource {
  /**
   * A constraint to be raised.
   *
   * @param element id of a key element, such as {@code delivery-system}
   * @param voice id of the mandate through which the caller speaks, where there are several
   * @param lang in which it is written, {@code pt} or {@code en}; that of the caller where it is
   *     not said
   */
  public record NewConstraint(
      @Nullable String title,
      @Nullable String what,
      @Nullable String element,
      @Nullable String affected,
      @Nullable String tried,
      @Nullable String asked,
      @Nullable String secondElement,
      @Nullable List<String> sectors,
      @Nullable List<String> actors,
      @Nullable String reported,
      @Nullable String voice,
      @Nullable String lang,
      @Nullable Boolean confirmed) {
    Form form() {
      return Form.empty()
          .with(DescriptionForm.TITLE, title)
          .with(DescriptionForm.WHAT, what)
          .with(DescriptionForm.AFFECTED, affected)
          .with(DescriptionForm.TRIED, tried)
          .with(DescriptionForm.ASKED, asked)
          .with(DescriptionForm.ELEMENT, element)
          .with(DescriptionForm.SECOND, secondElement)
          .with(DescriptionForm.SECTORS, present(sectors))
          .with(DescriptionForm.ACTORS, present(actors))
          .with(CurrentViewer.VOICE, voice)
          .with(ConstraintJson.LANG, lang)
          .with(Form.CONFIRMED, Boolean.TRUE.equals(confirmed) ? "sim" : null);
    }

    private static List<String> present(@Nullable List<String> values) {
      return values == null ? List.of() : values.stream().filter(Objects::nonNull).toList();
    }
  }

  @Inject CurrentViewer viewer;
  @Inject CurrentRequest request;
  @Inject Groups groups;
  @Inject Register register;
  @Inject Raising raising;
  @Inject ReportedConstraints reported;
  @Inject Taxonomy taxonomy;
  @Inject Settings settings;

  /** All of them, newest first. */
  @GET
  @Open
  public List<ConstraintJson.Brief> all(@PathParam("slug") String slug) {
    Reach reach = groups.reach(slug);
    if (!reach.reads()) {
      throw new Refusal.NotFound();
    }
    return register.ofGroup(viewer.id(), reach.group().id()).stream()
        .map(line -> ConstraintJson.brief(line, settings.baseUrl()))
        .toList();
  }

  /** Raises one. The same {@code Idempotency-Key} twice raises one. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response raise(
      @PathParam("slug") String slug,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable NewConstraint wanted) {
    Reach reach = groups.reach(slug);
    if (!reach.member() || !viewer.maySpeak()) {
      throw new Refusal.Forbidden();
    }
    Form form = wanted == null ? Form.empty() : wanted.form();
    Description said = new DescriptionForm(form, taxonomy).read();
    Language language = ConstraintJson.language(form, request);
    @Nullable Mandate voice = viewer.voice(form);
    if (!form.ok()) {
      return ConstraintJson.problem(request.language(), form);
    }
    @Nullable String source =
        wanted == null || wanted.reported() == null
            ? null
            : reported.find(wanted.reported()).map(ReportedConstraint::id).orElse(null);
    String formKey = ConstraintJson.key("group-" + slug, key);
    Constraint raised =
        raising.raise(viewer.person(), voice, reach.group(), said, language, source, formKey);
    return Response.created(URI.create(settings.baseUrl() + "/api/v1/constraints/" + raised.id()))
        .entity(ConstraintJson.of(raised, 0, settings.baseUrl()))
        .build();
  }
}

package org.malha.constraints;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.CurrentViewer;
import org.malha.accounts.Mandate;
import org.malha.discussions.Drafts;
import org.malha.groups.Groups;
import org.malha.groups.Reach;
import org.malha.web.CurrentRequest;
import org.malha.web.Form;
import org.malha.web.Go;
import org.malha.web.Notice;
import org.malha.web.Refusal;

/**
 * Raising a constraint in three short steps. Each step carries what the others hold, and everything
 * is kept as a draft on the way.
 */
@RequestScoped
@Path("/constrangimentos/novo")
public class RaisingResource {
  private static final String REGISTER = "registar";
  private static final String SEEN = "vistos";

  @Inject CurrentViewer viewer;
  @Inject CurrentRequest request;
  @Inject Groups groups;
  @Inject Raising raising;
  @Inject Similar similar;
  @Inject Drafts drafts;
  @Inject Taxonomy taxonomy;
  @Inject ReportedConstraints reported;
  @Inject RaisePages pages;
  @Inject Go go;

  @QueryParam("grupo")
  @DefaultValue("")
  String group;

  @QueryParam("de")
  @DefaultValue("")
  String from;

  /**
   * The first step, or the one where the draft was left; without a group, the choice among the
   * viewer's.
   */
  @GET
  public Response begin() {
    if (group.isEmpty()) {
      return chooseGroup();
    }
    Reach reach = writable();
    RaisePages.Place place = place(reach);
    Optional<Form> draft = drafts.form(viewer.person(), place.draft());
    Form form = draft.orElseGet(() -> pages.begun(place, request.language()));
    int step = draft.map(left -> step(left.value("passo"))).orElse(1);
    return Response.ok(pages.page(place, step, form, List.of(), draft.isPresent())).build();
  }

  private Response chooseGroup() {
    List<Reach> mine = groups.all().stream().filter(Reach::member).toList();
    if (mine.size() == 1) {
      String source = from.isEmpty() ? "" : "&de=" + place(mine.get(0)).source();
      return go.to("/constrangimentos/novo?grupo=" + mine.get(0).group().slug() + source);
    }
    return Response.ok(pages.choice(mine, reported.find(from))).build();
  }

  /** The next step, an earlier one, or the end of it. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response next(MultivaluedMap<String, String> typed) {
    RaisePages.Place place = place(writable());
    var form = Form.of(typed);
    if (form.value("ir").equals(REGISTER)) {
      return register(place, confirmed(form));
    }
    return walk(place, form.value(SEEN).isEmpty() ? form : confirmed(form), typed);
  }

  /** What was confirmed before was checked there, and is not asked again. */
  private static Form confirmed(Form sent) {
    return sent.value(RaisePages.CONFIRMED).isEmpty() ? sent : sent.with(Form.CONFIRMED, "sim");
  }

  private Response walk(RaisePages.Place place, Form form, MultivaluedMap<String, String> typed) {
    int here = step(form.value("passo"));
    int wanted = step(form.value("ir"));
    var fields = new DescriptionForm(form, taxonomy);
    for (int step = here; step < wanted && form.ok(); step++) {
      fields.check(step);
    }
    if (!form.ok()) {
      return Response.ok(pages.page(place, here, form, List.of(), false)).build();
    }
    drafts.keep(viewer.person(), place.draft(), typed);
    List<Similar.Match> alike = here == 1 && wanted > 1 ? unseen(place, form) : List.of();
    int step = alike.isEmpty() ? wanted : 1;
    return Response.ok(pages.page(place, step, form, alike, false)).build();
  }

  /** Those that may be the same, unless they were shown already for this title. */
  private List<Similar.Match> unseen(RaisePages.Place place, Form form) {
    String title = form.value(DescriptionForm.TITLE);
    if (form.value(SEEN).equals(title)) {
      return List.of();
    }
    return similar.to(title, place.reach().group().id(), request.language()).stream()
        .filter(match -> !match.path().endsWith("/" + from))
        .toList();
  }

  private Response register(RaisePages.Place place, Form form) {
    Description said = new DescriptionForm(form, taxonomy).read();
    @Nullable Mandate voice = viewer.voice(form);
    if (!form.ok()) {
      int step = DescriptionForm.stepOf(form.problems());
      return Response.ok(pages.page(place, step, form, List.of(), false)).build();
    }
    @Nullable String source = reported.find(from).map(ReportedConstraint::id).orElse(null);
    Constraint raised =
        raising.raise(
            viewer.person(),
            voice,
            place.reach().group(),
            said,
            request.language(),
            source,
            form.key());
    drafts.discard(viewer.person(), place.draft());
    return go.to(raised.path(), Notice.of("notice.constraint.raised", raised.reference()));
  }

  private Reach writable() {
    Reach reach = groups.reach(group);
    if (!reach.member() || !viewer.maySpeak()) {
      throw new Refusal.Forbidden();
    }
    return reach;
  }

  private RaisePages.Place place(Reach reach) {
    return new RaisePages.Place(reach, reported.find(from));
  }

  private static int step(String value) {
    return switch (value) {
      case "2" -> 2;
      case "3" -> 3;
      default -> 1;
    };
  }
}

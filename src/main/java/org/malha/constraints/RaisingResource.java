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
import org.jspecify.annotations.Nullable;
import org.malha.accounts.CurrentViewer;
import org.malha.accounts.Mandate;
import org.malha.constraints.RaisePage.Carried;
import org.malha.groups.Groups;
import org.malha.groups.Reach;
import org.malha.web.CurrentRequest;
import org.malha.web.Form;
import org.malha.web.Go;
import org.malha.web.Notice;
import org.malha.web.Refusal;
import org.malha.web.View;

/** Raising a constraint in three short steps. */
@RequestScoped
@Path("/constrangimentos/novo")
public class RaisingResource {
  /** The button that registers. */
  private static final String REGISTER = "registar";

  @Inject CurrentViewer viewer;
  @Inject CurrentRequest request;
  @Inject Groups groups;
  @Inject Raising raising;
  @Inject Taxonomy taxonomy;
  @Inject ReportedConstraints reported;
  @Inject Go go;

  @QueryParam("grupo")
  @DefaultValue("")
  String group;

  @QueryParam("de")
  @DefaultValue("")
  String from;

  /** The first step, filled in from a reported constraint where one is named. */
  @GET
  public View begin() {
    return page(writable(), 1, Form.empty(), List.of());
  }

  /** The next step, an earlier one, or the end of it. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response next(MultivaluedMap<String, String> typed) {
    Reach reach = writable();
    var form = Form.of(typed);
    return form.value("ir").equals(REGISTER) ? register(reach, form) : walk(reach, form);
  }

  private Response walk(Reach reach, Form form) {
    int here = step(form.value("passo"));
    int wanted = step(form.value("ir"));
    var fields = new DescriptionForm(form, taxonomy);
    for (int step = here; step < wanted && form.ok(); step++) {
      fields.check(step);
    }
    View page = page(reach, form.ok() ? wanted : here, form, List.of());
    return Response.ok(page).build();
  }

  private Response register(Reach reach, Form form) {
    Description said = new DescriptionForm(form, taxonomy).read();
    @Nullable Mandate voice = viewer.voice(form);
    if (!form.ok()) {
      int step = DescriptionForm.stepOf(form.problems());
      return Response.ok(page(reach, step, form, List.of())).build();
    }
    @Nullable String source = reported.find(from).map(ReportedConstraint::id).orElse(null);
    Constraint raised =
        raising.raise(viewer.person(), voice, reach.group(), said, source, form.key());
    return go.to(raised.path(), Notice.of("notice.constraint.raised", raised.reference()));
  }

  private Reach writable() {
    Reach reach = groups.reach(group);
    if (!reach.member() || !viewer.maySpeak()) {
      throw new Refusal.Forbidden();
    }
    return reach;
  }

  private static int step(String value) {
    return switch (value) {
      case "2" -> 2;
      case "3" -> 3;
      default -> 1;
    };
  }

  private View page(Reach reach, int step, Form form, List<RaisePage.Similar> similar) {
    return new RaisePage(
        reach.group().name(),
        reach.group().path(),
        step,
        "/constrangimentos/novo?grupo=" + group + (from.isEmpty() ? "" : "&de=" + from),
        form,
        carried(step, form),
        similar,
        reported.find(from).orElse(null),
        viewer.mandates(),
        taxonomy.elements(),
        taxonomy.sectors().values(),
        taxonomy.actors().values());
  }

  private static List<Carried> carried(int step, Form form) {
    return DescriptionForm.STEPS.stream()
        .filter(fields -> !fields.equals(DescriptionForm.STEPS.get(step - 1)))
        .flatMap(List::stream)
        .flatMap(name -> form.values(name).stream().map(value -> new Carried(name, value)))
        .toList();
  }
}

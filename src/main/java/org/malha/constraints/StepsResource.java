package org.malha.constraints;

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

/** The steps of a constraint: to each state to which somebody may take it. */
@RequestScoped
@Path("/constrangimentos/{id: [0-9]{1,18}}/passos/{state}")
public class StepsResource {
  static final String NOTE = "nota";

  @Inject CurrentViewer viewer;
  @Inject Constraints constraints;
  @Inject Progress progress;
  @Inject Go go;

  @PathParam("id")
  long id;

  @PathParam("state")
  String state;

  /** The form, which asks for the outcome where the state is an end. */
  @GET
  public View form() {
    Found found = constraints.reach(viewer.id(), id);
    State to = to();
    if (!found.constraint().state().next().contains(to)) {
      throw new Refusal.Conflict("constraint.moved");
    }
    if (!viewer.maySpeak() || !found.constraint().movableBy(viewer.id(), found.reach(), to)) {
      throw new Refusal.Forbidden();
    }
    return new StepPage(ConstraintPages.head(found.constraint()), to, Form.empty());
  }

  /** Takes it there. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response take(MultivaluedMap<String, String> typed) {
    Constraint constraint = constraints.reach(viewer.id(), id).constraint();
    State to = to();
    if (!viewer.maySpeak()) {
      throw new Refusal.Forbidden();
    }
    var form = Form.of(typed);
    String note = to.ends() ? form.text(NOTE, Step.LONGEST) : form.optionalText(NOTE, Step.LONGEST);
    if (!form.ok()) {
      return Response.ok(new StepPage(ConstraintPages.head(constraint), to, form)).build();
    }
    progress.move(viewer.person(), id, to, note);
    return go.to(constraint.path(), Notice.of("notice.constraint.moved." + to.slug()));
  }

  private State to() {
    return State.of(state).orElseThrow(Refusal.NotFound::new);
  }
}

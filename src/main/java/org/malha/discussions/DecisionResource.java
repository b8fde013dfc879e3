package org.malha.discussions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.malha.accounts.CurrentViewer;
import org.malha.web.Form;
import org.malha.web.Go;
import org.malha.web.Notice;
import org.malha.web.Refusal;

/** What a moderator decides about one report. */
@RequestScoped
@Path("/denuncias/{id}/decisao")
public class DecisionResource {
  private static final String HIDE = "ocultar";
  private static final String KEEP = "manter";

  @Inject Places places;
  @Inject Reports reports;
  @Inject Moderation moderation;
  @Inject CurrentViewer viewer;
  @Inject Go go;

  /** Hides the post or keeps it, and answers whoever reported it. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response decide(@PathParam("id") long id, MultivaluedMap<String, String> typed) {
    long discussion = reports.discussionOf(id);
    Place place = places.of(discussion);
    if (!place.mayModerate()) {
      throw new Refusal.Forbidden();
    }
    if (!viewer.maySpeak()) {
      throw new Refusal.Forbidden("voice.expired");
    }
    var form = Form.of(typed);
    String decision = form.choice("decisao", Set.of(HIDE, KEEP));
    String answer = form.text("resposta", HidingResource.LONGEST);
    if (!form.ok()) {
      return answer(422, reports.page(discussion, place, form, id, null));
    }
    try {
      moderation.decide(viewer.person(), place, id, decision.equals(HIDE), answer);
      return go.to("/debates/" + discussion + "/denuncias", Notice.of("notice.report.decided"));
    } catch (Refusal.Conflict already) {
      return answer(409, reports.page(discussion, place, form, id, already.key()));
    }
  }

  private static Response answer(int status, ReportsPage page) {
    return Response.status(status).entity(page).build();
  }
}

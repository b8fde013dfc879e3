package org.malha.constraints;

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
import java.util.Optional;
import org.malha.accounts.CurrentViewer;
import org.malha.constraints.CoSignature.Said;
import org.malha.territory.Territory;
import org.malha.web.Form;
import org.malha.web.Go;
import org.malha.web.Notice;
import org.malha.web.Open;
import org.malha.web.Refusal;
import org.malha.web.View;

/** Who has a constraint too: one co-signature for each municipality. */
@RequestScoped
@Path("/constrangimentos/{id: [0-9]{1,18}}/co-assinaturas")
public class CoSignaturesResource {
  @Inject CurrentViewer viewer;
  @Inject Constraints constraints;
  @Inject CoSignaturePages pages;
  @Inject CoSigning coSigning;
  @Inject Territory territory;
  @Inject Go go;

  @PathParam("id")
  long id;

  /** What every municipality says, and said before. */
  @GET
  @Open
  public View all() {
    return pages.all(id);
  }

  /** The form of one municipality, filled in with what it says. */
  @GET
  @Path("{dico: [0-9]{4}}")
  public View form(@PathParam("dico") String dico) {
    return pages.form(id, dico, Optional.empty());
  }

  /** Signs for it, or changes what it says. */
  @POST
  @Path("{dico: [0-9]{4}}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response sign(@PathParam("dico") String dico, MultivaluedMap<String, String> typed) {
    Constraint constraint = speakable();
    var form = Form.of(typed);
    Optional<Said> said = new CoSignatureForm(form, viewer.today()).read();
    if (said.isEmpty()) {
      return Response.ok(pages.form(id, dico, Optional.of(form))).build();
    }
    coSigning.sign(viewer.person(), id, dico, said.get());
    return back(constraint, Notice.of("notice.cosigned", territory.name(dico)));
  }

  /** Takes it back. */
  @DELETE
  @Path("{dico: [0-9]{4}}")
  public Response revoke(@PathParam("dico") String dico) {
    Constraint constraint = speakable();
    coSigning.revoke(viewer.person(), id, dico);
    String undo = "/constrangimentos/" + id + "/co-assinaturas/" + dico + "/reposicao";
    return back(
        constraint, Notice.of("notice.cosign.revoked", territory.name(dico)).undoneBy(undo));
  }

  /** Undoes taking it back. */
  @POST
  @Path("{dico: [0-9]{4}}/reposicao")
  public Response restore(@PathParam("dico") String dico) {
    Constraint constraint = speakable();
    coSigning.restore(viewer.person(), id, dico);
    return back(constraint, Notice.of("notice.cosigned", territory.name(dico)));
  }

  private Constraint speakable() {
    Constraint constraint = constraints.reach(viewer.id(), id).constraint();
    if (!viewer.maySpeak()) {
      throw new Refusal.Forbidden();
    }
    return constraint;
  }

  private Response back(Constraint constraint, Notice notice) {
    return go.to(constraint.path() + "#tambem-temos", notice);
  }
}

package org.malha.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.malha.accounts.CurrentViewer;
import org.malha.library.Adoption.Said;
import org.malha.territory.Territory;
import org.malha.web.Form;
import org.malha.web.Go;
import org.malha.web.Notice;
import org.malha.web.Refusal;
import org.malha.web.View;

/** "Tried here": one account of a practice for each municipality. */
@RequestScoped
@Path("/praticas/{slug: [a-z0-9-]+}/experimentada/{dico: [0-9]{4}}")
public class TriedResource {
  private static final String OUTCOME = "resultado";
  private static final String ADAPTED = "adaptacao";

  @Inject CurrentViewer viewer;
  @Inject Shelf shelf;
  @Inject Trying trying;
  @Inject Territory territory;
  @Inject Go go;

  @PathParam("slug")
  String slug;

  @PathParam("dico")
  String dico;

  /** The form, filled in with what the municipality says. */
  @GET
  @Transactional
  public View form() {
    Holding practice = practice();
    Form form =
        trying
            .of(practice.row(), dico)
            .map(
                one ->
                    Form.empty()
                        .with(OUTCOME, one.said().outcome().slug())
                        .with(ADAPTED, one.said().adapted()))
            .orElseGet(Form::empty);
    return page(practice, form);
  }

  /** Says it, or says it anew. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response say(MultivaluedMap<String, String> typed) {
    Holding practice = practice();
    var form = Form.of(typed);
    String outcome = form.choice(OUTCOME, Outcome.SLUGS);
    String adapted = form.optionalText(ADAPTED, Adoption.LONGEST);
    if (!form.ok()) {
      return Response.ok(page(practice, form)).build();
    }
    var said = new Said(Outcome.of(outcome).orElseThrow(), adapted);
    trying.say(viewer.person(), practice.row(), dico, said);
    return back(practice, Notice.of("notice.tried", territory.name(dico)));
  }

  /** Takes it back. */
  @DELETE
  public Response revoke() {
    Holding practice = practice();
    trying.revoke(viewer.person(), practice.row(), dico);
    return back(practice, Notice.of("notice.tried.revoked", territory.name(dico)));
  }

  private Holding practice() {
    Library library = shelf.current();
    Practice practice =
        library
            .practice(slug)
            .filter(one -> one.id().equals(slug))
            .orElseThrow(Refusal.NotFound::new);
    if (territory.municipality(dico).isEmpty()) {
      throw new Refusal.NotFound();
    }
    boolean mine =
        viewer.mandates().stream()
            .anyMatch(mandate -> mandate.organisation().dico().filter(dico::equals).isPresent());
    if (!mine) {
      throw new Refusal.Forbidden();
    }
    return library.holding(practice.kind(), practice.id()).orElseThrow();
  }

  private View page(Holding practice, Form form) {
    return new TriedPage(
        practice.item().title(),
        practice.item().path(),
        practice.item().path() + "/experimentada/" + dico,
        territory.name(dico),
        trying.of(practice.row(), dico).isPresent(),
        trying.past(practice.row(), dico),
        form);
  }

  private Response back(Holding practice, Notice notice) {
    return go.to(practice.item().path() + "#experimentada", notice);
  }
}

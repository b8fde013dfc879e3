package org.malha.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.CurrentViewer;
import org.malha.constraints.Constraint;
import org.malha.constraints.Constraints;
import org.malha.web.Go;
import org.malha.web.Notice;
import org.malha.web.Refusal;

/** The practices that answer a constraint, as its group sees it. */
@RequestScoped
@Path("/constrangimentos/{id: [0-9]{1,18}}/praticas")
public class PracticeLinksResource {
  @Inject CurrentViewer viewer;
  @Inject Constraints constraints;
  @Inject PracticeLinks links;
  @Inject Shelf shelf;
  @Inject Go go;

  @PathParam("id")
  long id;

  /** Links one, by its slug or its code. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response link(@FormParam("pratica") @Nullable String wanted) {
    Constraint constraint = speakable();
    Library library = shelf.current();
    Practice practice =
        library
            .practice(wanted == null ? "" : wanted.strip())
            .orElseThrow(() -> new Refusal.Invalid("links.unknown"));
    links.link(viewer.person(), id, holding(library, practice));
    return go.to(constraint.path() + "#praticas", Notice.of("notice.practice.linked"));
  }

  /** Takes one away, even one that cannot be read any more. */
  @DELETE
  @Path("{slug: [a-z0-9-]+}")
  public Response unlink(@PathParam("slug") String slug) {
    Constraint constraint = speakable();
    Library library = shelf.current();
    Optional<Practice> practice = library.practice(slug);
    if (practice.isPresent()) {
      Holding holding = holding(library, practice.get());
      links.unlink(viewer.person(), id, holding.row(), holding.item().id());
    } else {
      links.unlink(viewer.person(), id, links.row(slug), slug);
    }
    return go.to(constraint.path() + "#praticas", Notice.of("notice.practice.unlinked"));
  }

  private static Holding holding(Library library, Practice practice) {
    return library.holding(practice.kind(), practice.id()).orElseThrow();
  }

  private Constraint speakable() {
    Constraint constraint = constraints.reach(viewer.id(), id).constraint();
    if (!viewer.maySpeak()) {
      throw new Refusal.Forbidden();
    }
    return constraint;
  }
}

package org.malha.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.malha.journal.Journal;
import org.malha.web.Go;
import org.malha.web.Notice;
import org.malha.web.Refusal;
import org.malha.web.View;

/** How the index of this node is, for administrators, who may have it built anew. */
@RequestScoped
@Path("/administracao/pesquisa")
public class IndexResource {
  @Inject Shelf shelf;
  @Inject Journal journal;
  @Inject Go go;
  @Inject @Any Instance<Duties> duties;

  /** How it is. */
  @GET
  public View page() {
    ask();
    return new IndexPage(shelf.answers(), shelf.size(), shelf.progress().orElse(null));
  }

  /** Builds a new one on every node; the old ones answer until it is there. */
  @POST
  @Transactional
  public Response rebuild() {
    ask();
    journal.changed(Tail.EVERYTHING, 0);
    shelf.rebuild(); // here at once, and once: it is built later than what the journal says
    return go.to("/administracao/pesquisa", Notice.of("search.index.asked"));
  }

  private void ask() {
    if (duties.stream().noneMatch(Duties::administers)) {
      throw new Refusal.Forbidden();
    }
  }
}

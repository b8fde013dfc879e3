package org.malha.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.malha.accounts.CurrentViewer;
import org.malha.accounts.Role;
import org.malha.web.Go;
import org.malha.web.View;

/** The case rooms of whoever looks. */
@RequestScoped
@Path("/casos")
public class CasesResource {
  @Inject Waiting waiting;
  @Inject Charter charter;
  @Inject Openings openings;
  @Inject Go go;
  @Inject CurrentViewer viewer;
  @Inject Today today;
  @Inject Event<Looked> looked;

  /** The list. */
  @GET
  public View list() {
    List<CasesPage.Line> lines = waiting.lines(today.date());
    looked.fire(new Looked(viewer.id()));
    Charter.Readiness ready = charter.readiness();
    return new CasesPage(
        lines.stream().filter(line -> !line.next().isEmpty()).toList(),
        lines.stream().filter(line -> line.next().isEmpty() && !closed(line)).toList(),
        lines.stream().filter(line -> line.next().isEmpty() && closed(line)).toList(),
        ready.signed(),
        ready.chairs(),
        viewer.has(Role.PRIVACY_OFFICER),
        viewer.has(Role.PRIVACY_OFFICER) || viewer.has(Role.ADMINISTRATOR),
        ready.opened().stream()
            .map(told -> new CasesPage.Opened(told.id(), told.openedOn()))
            .toList());
  }

  /** The viewer takes note that a mask of theirs was opened. */
  @DELETE
  @Path("mascaras-abertas/{id: \\d{1,18}}")
  public Response noted(@PathParam("id") long id) {
    openings.noted(id);
    return go.to("/casos");
  }

  private static boolean closed(CasesPage.Line line) {
    return line.standing().equals(Standing.CLOSED.key());
  }
}

package org.malha.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.malha.accounts.CurrentViewer;
import org.malha.accounts.Role;
import org.malha.web.View;

/** The case rooms of whoever looks. */
@RequestScoped
@Path("/casos")
public class CasesResource {
  @Inject Waiting waiting;
  @Inject Charter charter;
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
        viewer.has(Role.PRIVACY_OFFICER) || viewer.has(Role.ADMINISTRATOR));
  }

  private static boolean closed(CasesPage.Line line) {
    return line.standing().equals(Standing.CLOSED.key());
  }
}

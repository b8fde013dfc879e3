package org.malha.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.CurrentViewer;
import org.malha.web.View;

/** A room on the wall of a meeting, shown by the chair. */
@RequestScoped
@Path(RoomPath.CODE + "/projetor")
public class ProjectorResource {
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

  @Inject RoomPages pages;
  @Inject CurrentViewer viewer;
  @Inject Clock clock;

  @PathParam("code")
  String code;

  @QueryParam("minutos")
  @Nullable String minutes;

  /** The phase, the question, what was said, and the time that runs. */
  @GET
  public View show() {
    int running =
        ProjectorPage.CHOICES.stream()
            .filter(choice -> String.valueOf(choice).equals(minutes))
            .findFirst()
            .orElse(0);
    String until =
        running == 0
            ? ""
            : LocalTime.ofInstant(clock.instant().plusSeconds(60L * running), viewer.zone())
                .format(HOUR);
    return pages.projected(code, running, until);
  }
}

package org.malha.notifications;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.CurrentViewer;
import org.malha.web.Form;
import org.malha.web.Go;
import org.malha.web.Notice;
import org.malha.web.Refusal;
import org.malha.web.View;

/** Everything that the viewer was told. */
@RequestScoped
@Path("/avisos")
public class InboxResource {
  @Inject Inbox inbox;
  @Inject Lines lines;
  @Inject Handling handling;
  @Inject CurrentViewer viewer;
  @Inject Clock clock;
  @Inject Go go;

  /** A page of it; {@code antes} says after which line it begins. */
  @GET
  public View page(
      @QueryParam("antes") @Nullable String after, @QueryParam("adiados") @Nullable String putOff) {
    boolean asksPutOff = "sim".equals(putOff);
    List<Burst> found = inbox.bursts(Burst.After.read(after), asksPutOff);
    List<Burst> shown = found.stream().limit(Inbox.PAGE).toList();
    @Nullable String next =
        found.size() > Inbox.PAGE
            ? "/avisos?antes="
                + shown.get(shown.size() - 1).key().written()
                + (asksPutOff ? "&adiados=sim" : "")
            : null;
    Instant until = shown.isEmpty() ? clock.instant() : shown.get(0).last();
    return new InboxPage(
        lines.of(shown),
        asksPutOff,
        after == null,
        next,
        until.toString(),
        Days.after(viewer.today()));
  }

  /** Marks everything as read that had happened when the page was made. */
  @POST
  @Path("/leitura")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response readAll(MultivaluedMap<String, String> typed) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    handling.readAll(viewer.person(), moment(Form.of(typed).value("ate")), now);
    return go.to(
        "/avisos",
        Notice.of("notice.notifications.read")
            .undoneBy("/avisos/leitura?em=" + now + "&_method=DELETE"));
  }

  /** Takes that back. */
  @DELETE
  @Path("/leitura")
  public Response undoReadAll(@QueryParam("em") @Nullable String at) {
    handling.undoReadAll(viewer.person(), moment(at == null ? "" : at));
    return go.to("/avisos", Notice.of("notice.notifications.unread"));
  }

  private static Instant moment(String written) {
    try {
      return Instant.parse(written);
    } catch (DateTimeParseException e) {
      throw new Refusal.NotFound();
    }
  }
}

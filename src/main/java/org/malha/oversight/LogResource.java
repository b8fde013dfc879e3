package org.malha.oversight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.Stream;
import org.malha.accounts.AdministratorsOnly;
import org.malha.accounts.CurrentViewer;
import org.malha.web.Csv;
import org.malha.web.CurrentRequest;
import org.malha.web.Language;
import org.malha.web.Messages;
import org.malha.web.View;

/** The log of changes, as a page and as a file; all that is chosen stands in its address. */
@RequestScoped
@Path(LogPage.PATH)
@AdministratorsOnly
public class LogResource {
  @Inject Log log;
  @Inject CurrentViewer viewer;
  @Inject CurrentRequest request;

  /** A page of it. */
  @GET
  public View page(@Context UriInfo uri) {
    LogQuestion question = LogQuestion.of(uri.getQueryParameters());
    return new LogPage(
        question, log.page(question, viewer.zone()), log.count(question, viewer.zone()));
  }

  /** All of it as a table for a spreadsheet. */
  @GET
  @Path("auditoria.csv")
  public Response file(@Context UriInfo uri) {
    LogQuestion question = LogQuestion.of(uri.getQueryParameters());
    Language language = request.language();
    var table = new Csv();
    table.row(
        Stream.of("when", "who", "deed", "about", "group", "before", "after")
            .map(column -> Messages.text(language, "log." + column))
            .toList());
    log.all(question, viewer.zone()).forEach(line -> table.row(cells(line, language)));
    return Response.ok(table.text())
        .type("text/csv; charset=utf-8")
        .header("Content-Disposition", "attachment; filename=\"auditoria.csv\"")
        .header("Cache-Control", "no-store")
        .build();
  }

  private static List<String> cells(LogLine line, Language language) {
    return List.of(
        line.at().toString(),
        line.actor().isEmpty() ? Messages.text(language, "log.portal") : line.actor(),
        Messages.text(language, line.deed().key()),
        line.about(),
        line.closed() ? Messages.text(language, "log.closed") : line.group(),
        line.before(language),
        line.after(language));
  }
}

package org.malha.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.malha.accounts.CurrentViewer;
import org.malha.accounts.Person;
import org.malha.accounts.Role;
import org.malha.constraints.ReportedConstraints;
import org.malha.content.Fault;
import org.malha.content.Questions;
import org.malha.content.Vocabularies;
import org.malha.library.ContentPage.Noted;
import org.malha.web.Refusal;
import org.malha.web.View;

/**
 * The content as a whole, for curators and administrators: what is wrong, and all of it as files.
 */
@RequestScoped
@Path("/biblioteca")
public class ContentResource {
  @Inject CurrentViewer viewer;
  @Inject Shelf shelf;
  @Inject Shelving shelving;
  @Inject Editing editing;
  @Inject Importing importing;
  @Inject Exporting exporting;
  @Inject Vocabularies vocabularies;
  @Inject ReportedConstraints reported;
  @Inject Questions questions;

  /** What needs somebody. */
  @GET
  @Path("conteudo")
  @Transactional
  public View state() {
    ask();
    Library library = shelf.current();
    var faults = new LinkedHashSet<Fault>();
    faults.addAll(vocabularies.faults());
    faults.addAll(reported.faults());
    faults.addAll(importing.faults());
    faults.addAll(shelving.unreadable());
    faults.addAll(library.faults());
    faults.addAll(questions.faults());
    faults.addAll(library.strangers(questions));
    return new ContentPage(
        library.holdings().size(),
        editing.ofNote().stream().map(ContentResource::noted).toList(),
        new ArrayList<>(faults),
        viewer.has(Role.CURATOR));
  }

  private static Noted noted(LibraryItem item) {
    return new Noted(
        item.file(),
        CuratorResource.path(item.kind(), item.key()),
        item.edited(),
        item.offered().isPresent(),
        item.vanishedAt().isPresent(),
        item.changedBy().map(Person::name).orElse(""),
        item.changedAt());
  }

  /** The content folder as a zip. */
  @GET
  @Path("exportar")
  public Response export() {
    ask();
    return Response.ok(exporting.zip(), "application/zip")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"malha-content.zip\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  private void ask() {
    if (!List.of(Role.CURATOR, Role.ADMINISTRATOR).stream().anyMatch(viewer::has)) {
      throw new Refusal.Forbidden();
    }
  }
}

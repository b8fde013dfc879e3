package org.malha.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.malha.content.Words;
import org.malha.start.Settings;
import org.malha.web.Language;
import org.malha.web.Open;

/** The glossary, for programs. */
@RequestScoped
@Path("/api/v1/glossary")
@Produces(MediaType.APPLICATION_JSON)
@Open
public class GlossaryApiResource {
  /** A term in both languages. */
  public record Line(
      String id,
      String pt,
      String en,
      Words definition,
      List<String> synonymsPt,
      List<String> synonymsEn,
      List<String> broader,
      List<String> related,
      String url) {}

  @Inject Shelf shelf;
  @Inject Settings settings;

  /** All terms. */
  @GET
  public List<Line> all() {
    Library library = shelf.current();
    return library.all(Term.class).stream()
        .map(
            term ->
                new Line(
                    term.id(),
                    term.title().pt(),
                    term.title().en(),
                    term.head().summary(),
                    GlossaryPage.others(term, Language.PT),
                    GlossaryPage.others(term, Language.EN),
                    library.broader(term),
                    term.related(),
                    settings.baseUrl() + term.path()))
        .toList();
  }
}

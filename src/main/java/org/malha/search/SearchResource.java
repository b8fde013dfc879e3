package org.malha.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malha.web.CurrentRequest;
import org.malha.web.Language;
import org.malha.web.Open;
import org.malha.web.Refusal;
import org.malha.web.View;

/** Searching the whole portal; all that is asked stands in the address. */
@RequestScoped
@Path("/pesquisa")
public class SearchResource {
  private static final int SUGGESTIONS = 8;

  @Inject SearchPages pages;
  @Inject Finding finding;
  @Inject CurrentRequest current;
  @Inject @Any Instance<Duties> duties;

  /** What was found. */
  @GET
  @Open
  public View page(@Context UriInfo uri) {
    return pages.page(Address.of(uri.getQueryParameters()), current.language());
  }

  /** How what is typed may go on, as options of a field. */
  @GET
  @Open
  @Path("sugestoes")
  public View suggestions(@QueryParam("q") @Nullable String typed) {
    Language language = current.language();
    List<SuggestionsPage.Line> lines =
        finding.suggest(typed == null ? "" : typed, language, SUGGESTIONS).stream()
            .map(
                hit ->
                    new SuggestionsPage.Line(
                        hit.plainTitle(), hit.lang().tag(), Finding.type(hit.type(), language)))
            .toList();
    return new SuggestionsPage(lines);
  }

  /** Why one of the found answers the question, for those who look after the content. */
  @GET
  @Path("porque")
  public View why(@Context UriInfo uri, @QueryParam("id") @Nullable String id) {
    if (duties.stream().noneMatch(Duties::curates)) {
      throw new Refusal.Forbidden();
    }
    Address asked = Address.of(uri.getQueryParameters());
    List<Why> why = finding.why(asked.wanted(current.language()), id == null ? "" : id);
    return new WhyPage(asked, id == null ? "" : id, why);
  }
}

package org.malha.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.malha.start.Settings;
import org.malha.web.Atom;
import org.malha.web.CurrentRequest;
import org.malha.web.Language;
import org.malha.web.Messages;
import org.malha.web.Open;

/**
 * Any search as an Atom feed, newest first. It holds what everybody reads, whoever asks: programs
 * that fetch it show it to anybody.
 */
@RequestScoped
@Path("/pesquisa.atom")
@Open
public class SearchFeedResource {
  private static final int ENTRIES = 30;

  @Inject Finding finding;
  @Inject CurrentRequest current;
  @Inject Settings settings;

  /** The feed of a search. */
  @GET
  public Response feed(@Context UriInfo uri) {
    Address asked = Address.of(uri.getQueryParameters());
    Language language = current.language();
    Wanted wanted =
        new Wanted(
            asked.typed(),
            asked.exact(),
            asked.chosen(),
            asked.language(),
            asked.place(),
            Wanted.Order.NEWEST,
            1,
            ENTRIES,
            language);
    return finding
        .askAsVisitor(wanted)
        .map(found -> Fetched.of(atom(found.hits(), asked, language), Atom.TYPE))
        .orElseGet(() -> Fetched.later(language));
  }

  private String atom(List<Found.Hit> hits, Address asked, Language language) {
    String base = settings.baseUrl() + (language == Language.PT ? "" : "/" + language.code());
    String self = base + "/pesquisa.atom" + asked.page(1).query();
    String title =
        asked.typed().isBlank()
            ? Messages.text(language, "search.feed.all")
            : Messages.text(language, "search.feed", asked.typed());
    return new Atom(
            self,
            self,
            title,
            language,
            base + asked.page(1).path(),
            hits.stream().map(hit -> entry(base, hit)).toList())
        .xml();
  }

  private Atom.Entry entry(String base, Found.Hit hit) {
    return new Atom.Entry(
        settings.baseUrl() + "/#" + hit.id(),
        hit.plainTitle(),
        hit.lang(),
        hit.date(),
        base + hit.path(),
        null,
        String.join("", hit.snippet().stream().map(Piece::text).toList()));
  }
}

package org.malha.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.malha.start.Settings;
import org.malha.web.Area;
import org.malha.web.Atom;
import org.malha.web.CurrentRequest;
import org.malha.web.Language;
import org.malha.web.Markup;
import org.malha.web.Messages;
import org.malha.web.Open;
import org.malha.web.Viewer;

/**
 * Any search as an Atom feed, newest first, and the map of the site. Both hold what everybody
 * reads, whoever asks: programs that fetch them show them to anybody.
 */
@RequestScoped
@Path("/")
@Open
public class SearchFeedResource {
  private static final int ENTRIES = 30;

  /** Each stands there twice, and a map holds 50,000. */
  private static final int MOST_MAPPED = 20_000;

  @Inject Finding finding;
  @Inject Sources sources;
  @Inject CurrentRequest current;
  @Inject Settings settings;
  @Inject Viewer viewer;
  @Inject @Any Instance<Area> areas;

  /** The feed of a search. */
  @GET
  @Path("pesquisa.atom")
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
        .map(found -> answer(atom(found.hits(), asked, language), Atom.TYPE))
        .orElseGet(this::later);
  }

  /** The map of the site. */
  @GET
  @Path("sitemap.xml")
  public Response map() {
    return finding
        .everything(SearchPages.mapped(sources.kinds()), MOST_MAPPED)
        .map(pages -> answer(map(pages), "application/xml;charset=utf-8"))
        .orElseGet(this::later);
  }

  /** What robots leave alone: searches, of which there is no end. */
  @GET
  @Path("robots.txt")
  public Response robots() {
    return answer(
        "User-agent: *\nDisallow: /pesquisa\nDisallow: /en/pesquisa\nSitemap: "
            + settings.baseUrl()
            + "/sitemap.xml\n",
        "text/plain;charset=utf-8");
  }

  private static Response answer(String xml, String type) {
    return Response.ok(xml).type(type).header("Cache-Control", "private, max-age=300").build();
  }

  /** With some words in it: the container would take an empty one's headers away. */
  private Response later() {
    return Response.status(503)
        .type("text/plain;charset=utf-8")
        .entity(Messages.text(current.language(), "search.preparing"))
        .header("Retry-After", 10)
        .build();
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

  private static void element(StringBuilder xml, String name, String text) {
    xml.append('<').append(name).append('>').append(Markup.escaped(text));
    xml.append("</").append(name).append(">\n");
  }

  private String map(List<Found.Hit> pages) {
    String base = settings.baseUrl();
    var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    xml.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"");
    xml.append(" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
    location(xml, base, "", Optional.empty());
    location(xml, base, "/ajuda", Optional.empty());
    areas.stream()
        .filter(area -> area.visibleTo(viewer))
        .forEach(area -> location(xml, base, area.path(), Optional.empty()));
    for (Found.Hit page : pages) {
      boolean dated = !page.date().equals(Instant.EPOCH);
      location(xml, base, page.path(), dated ? Optional.of(page.date()) : Optional.empty());
    }
    return xml.append("</urlset>\n").toString();
  }

  /** A page in both languages, each of which names both. */
  private static void location(
      StringBuilder xml, String base, String path, Optional<Instant> changed) {
    for (Language language : Language.values()) {
      xml.append("<url>");
      element(xml, "loc", address(base, path, language));
      changed.ifPresent(when -> element(xml, "lastmod", when.toString()));
      for (Language other : Language.values()) {
        xml.append("<xhtml:link rel=\"alternate\" hreflang=\"").append(other.tag());
        xml.append("\" href=\"")
            .append(Markup.escaped(address(base, path, other)))
            .append("\"/>\n");
      }
      xml.append("</url>\n");
    }
  }

  /** As a page names itself, see the layout. */
  private static String address(String base, String path, Language language) {
    String english = language == Language.PT ? "" : "/" + language.code();
    return path.isEmpty() && english.isEmpty() ? base + "/" : base + english + path;
  }
}

package org.malha.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.malha.start.Settings;
import org.malha.web.Area;
import org.malha.web.CurrentRequest;
import org.malha.web.Language;
import org.malha.web.Markup;
import org.malha.web.Open;
import org.malha.web.Viewer;

/**
 * What robots ask for: the map of the site, with the pages that everybody reads, and what they are
 * to leave alone.
 */
@RequestScoped
@Path("/")
@Open
public class SiteMapResource {
  /** Each stands there twice, and a map holds 50,000. */
  private static final int MOST_MAPPED = 20_000;

  @Inject Finding finding;
  @Inject Sources sources;
  @Inject CurrentRequest current;
  @Inject Settings settings;
  @Inject Viewer viewer;
  @Inject @Any Instance<Area> areas;

  /** The map of the site. */
  @GET
  @Path("sitemap.xml")
  public Response map() {
    return finding
        .everything(SearchPages.mapped(sources.kinds()), MOST_MAPPED)
        .map(pages -> Fetched.of(map(pages), "application/xml;charset=utf-8"))
        .orElseGet(() -> Fetched.later(current.language()));
  }

  /** What robots leave alone: searches, of which there is no end. */
  @GET
  @Path("robots.txt")
  public Response robots() {
    return Fetched.of(
        "User-agent: *\nDisallow: /pesquisa\nDisallow: /en/pesquisa\nSitemap: "
            + settings.baseUrl()
            + "/sitemap.xml\n",
        "text/plain;charset=utf-8");
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

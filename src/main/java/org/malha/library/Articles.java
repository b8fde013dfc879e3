package org.malha.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.malha.accounts.CurrentViewer;
import org.malha.accounts.Role;
import org.malha.start.Settings;
import org.malha.web.CurrentRequest;
import org.malha.web.Language;
import org.malha.web.LinkedData;

/** Puts together what every page of an item shows. */
@ApplicationScoped
public class Articles {
  @Inject CurrentRequest request;
  @Inject CurrentViewer viewer;
  @Inject Settings settings;

  /** The article of an item, in the language of the page. */
  Article of(Library library, Holding holding) {
    return of(library, holding, Map.of());
  }

  /**
   * The same.
   *
   * @param further what schema.org is to know beyond the usual
   */
  Article of(Library library, Holding holding, Map<String, ?> further) {
    Item item = holding.item();
    String address = address(item.path());
    return new Article(
        item.kind(),
        item.title(),
        item.head().summary(),
        library.shown(item, request.language(), request.prefix()),
        item.head().sources(),
        item.head().licence(),
        holding.version(),
        holding.changedAt(),
        holding.vanished(),
        address,
        viewer.has(Role.CURATOR) ? CuratorResource.path(item) : null,
        data(holding, address, further));
  }

  /** A path of ours as a whole address in the language of the page. */
  String address(String path) {
    return settings.baseUrl() + (request.language() == Language.PT ? "" : "/en") + path;
  }

  private LinkedData data(Holding holding, String address, Map<String, ?> further) {
    Language language = request.language();
    Item item = holding.item();
    var about = new LinkedHashMap<String, Object>();
    about.put("@type", "Article");
    about.put("headline", item.title().in(language));
    about.put("name", item.title().in(language));
    about.put("description", item.head().summary().in(language));
    about.put("inLanguage", language.tag());
    about.put("url", address);
    about.put("version", holding.version());
    about.put("dateModified", holding.changedAt().toString());
    about.put("license", "https://creativecommons.org/licenses/by/4.0/");
    about.put("isAccessibleForFree", "true");
    about.put("isPartOf", Map.of("@type", "WebSite", "name", "Malha", "url", settings.baseUrl()));
    about.putAll(further);
    return LinkedData.of(about);
  }
}

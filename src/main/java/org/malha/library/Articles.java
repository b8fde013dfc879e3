package org.malha.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.malha.accounts.CurrentViewer;
import org.malha.accounts.Role;
import org.malha.content.Words;
import org.malha.start.Settings;
import org.malha.web.CurrentRequest;
import org.malha.web.Language;
import org.malha.web.LinkedData;
import org.malha.web.Messages;

/** Puts together what every page of an item shows. */
@ApplicationScoped
public class Articles {
  private static final Pattern LICENCE =
      Pattern.compile("CC (BY(?:-(?:SA|ND|NC|NC-SA|NC-ND))?) ([1-4]\\.[0-9])");

  @Inject CurrentRequest request;
  @Inject CurrentViewer viewer;
  @Inject Settings settings;
  @Inject LinkedPosts posts;

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
        item.path(),
        address,
        posts.to(item),
        viewer.has(Role.CURATOR) ? CuratorResource.path(item) : null,
        data(holding, address, further));
  }

  /** A path of ours as a whole address in the language of the page. */
  String address(String path) {
    return settings.baseUrl() + (request.language() == Language.PT ? "" : "/en") + path;
  }

  /**
   * A list as schema.org knows it.
   *
   * @param key the message key of its name
   */
  LinkedData list(String key, String path, List<Link> links) {
    var about = begun("ItemList", Messages.text(request.language(), key), address(path));
    about.put("numberOfItems", links.size());
    about.put(
        "itemListElement",
        IntStream.range(0, links.size()).mapToObj(at -> line(at + 1, links.get(at))).toList());
    return LinkedData.of(about);
  }

  private Map<String, Object> line(int position, Link link) {
    return Map.of(
        "@type",
        "ListItem",
        "position",
        position,
        "name",
        link.title().in(request.language()),
        "url",
        address(link.path()));
  }

  /** The glossary as schema.org knows it. */
  LinkedData terms(String path, List<Term> terms) {
    Language language = request.language();
    String name = Messages.text(language, "library.shelf.glossary");
    var about = begun("DefinedTermSet", name, address(path));
    about.put(
        "hasDefinedTerm",
        terms.stream()
            .map(
                term ->
                    Map.of(
                        "@type",
                        "DefinedTerm",
                        "name",
                        term.title().in(language),
                        "url",
                        address(term.path())))
            .toList());
    return LinkedData.of(about);
  }

  /** The files of numbers as schema.org knows them. */
  LinkedData figures(List<FigureSet> sets) {
    Language language = request.language();
    String name = Messages.text(language, "library.shelf.figures");
    var about = begun("DataCatalog", name, address(Kind.FIGURES.folder()));
    about.put(
        "dataset",
        sets.stream()
            .map(
                set -> {
                  String url = address(set.path()) + "#" + set.id();
                  var one = begun("Dataset", set.title().in(language), url);
                  one.put("license", licence(set.head().licence()));
                  one.put("description", said(set.note(), set.title()).in(language));
                  return one;
                })
            .toList());
    return LinkedData.of(about);
  }

  /** A number as schema.org knows it. */
  LinkedData figure(Figure figure, Holding set) {
    Language language = request.language();
    var about = begun("Observation", figure.label().in(language), address(figure.path()));
    about.put("description", said(figure.note(), figure.label()).in(language));
    about.put("value", figure.value(language));
    about.put("unitText", figure.unitShown(language));
    about.put("isBasedOn", figure.source().name(language));
    about.put("license", licence(set.item().head().licence()));
    about.put("version", set.version());
    about.put("dateModified", set.changedAt().toString());
    return LinkedData.of(about);
  }

  private static Words said(Optional<Words> note, Words otherwise) {
    return note.orElse(otherwise);
  }

  private Map<String, Object> begun(String type, String name, String url) {
    var about = new LinkedHashMap<String, Object>();
    about.put("@type", type);
    about.put("name", name);
    about.put("url", url);
    about.put("inLanguage", request.language().tag());
    return about;
  }

  /** Where a licence can be read, if it is one of Creative Commons; else its name. */
  static String licence(String name) {
    Matcher one = LICENCE.matcher(name);
    return one.matches()
        ? "https://creativecommons.org/licenses/"
            + one.group(1).toLowerCase(Locale.ROOT)
            + "/"
            + one.group(2)
            + "/"
        : name;
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
    about.put("license", licence(item.head().licence()));
    about.put("isAccessibleForFree", "true");
    about.put("isPartOf", Map.of("@type", "WebSite", "name", "Malha", "url", settings.baseUrl()));
    about.putAll(further);
    return LinkedData.of(about);
  }
}

package org.malha.library;

import java.util.Collection;
import java.util.List;
import org.malha.constraints.Element;
import org.malha.web.Language;
import org.malha.web.LinkedData;
import org.malha.web.Messages;
import org.malha.web.View;

/**
 * The front page of the library.
 *
 * @param elements the nine, each with how many practices it has
 * @param shelves the kinds, each with how many there are
 * @param featured practices with a case study of their own
 * @param newest what changed last
 */
public record LibraryPage(
    List<Counted> elements,
    List<Shelved> shelves,
    EuropeMap map,
    List<Link> models,
    List<Link> featured,
    List<Recent> newest,
    List<TrainingPage.Line> courses,
    List<Link> background,
    boolean curates,
    LinkedData data)
    implements View {
  /** A key element and its practices. */
  public record Counted(Element element, int practices) {
    /** The short name, where we know it with the places where a long word may break. */
    public String label(Language language) {
      String key = "home.element." + element.id();
      return Messages.has(language, key)
          ? Messages.text(language, key)
          : element.shortName(language);
    }

    /** Where they are. */
    public String path() {
      return "/praticas?elemento=" + element.id();
    }
  }

  /** A kind of which there are some. */
  public record Shelved(String key, String hint, String icon, String path, int total) {}

  /** Something that changed. */
  public record Recent(Link link, java.time.Instant at) {}

  static List<Counted> counted(Library library, Collection<Element> elements) {
    return elements.stream()
        .map(
            element ->
                new Counted(
                    element,
                    (int)
                        library.all(Practice.class).stream()
                            .filter(p -> library.elements(p).contains(element.id()))
                            .count()))
        .toList();
  }

  @Override
  public boolean publicPage() {
    return true;
  }
}

package org.malha.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.ArrayList;
import java.util.List;
import org.malha.content.Words;
import org.malha.library.Fact.Value;
import org.malha.web.Open;
import org.malha.web.Refusal;
import org.malha.web.View;

/** How countries integrate health and social care. */
@RequestScoped
@Path("/modelos/{id: [a-z0-9-]+}")
@Open
public class ModelsResource {
  @Inject Shelf shelf;
  @Inject Articles articles;

  /** One of them. */
  @GET
  public View one(@PathParam("id") String id) {
    Library library = shelf.current();
    Holding holding = library.holding(Kind.MODEL, id).orElseThrow(Refusal.NotFound::new);
    var model = (CountryModel) holding.item();
    return new ArticlePage(
        articles.of(library, holding),
        "library.shelf.models",
        "/biblioteca#modelos",
        facts(model),
        related(library, model));
  }

  private static List<Fact> facts(CountryModel model) {
    var facts = new ArrayList<Fact>();
    facts.add(
        new Fact(
            "fact.country",
            model.countries().stream()
                .map(
                    code ->
                        new Value(
                            Countries.name(code), new Words("", ""), "/praticas?pais=" + code))
                .toList(),
            false));
    model.territory().ifPresent(t -> facts.add(Fact.of("fact.territory", t, false)));
    model.legalBasis().ifPresent(b -> facts.add(Fact.of("fact.legal", b)));
    facts.add(
        new Fact(
            "fact.sectors",
            model.sectors().stream().map(c -> Value.of(c, "/praticas?setor=" + c.id())).toList(),
            false));
    if (!model.enablers().isEmpty()) {
      facts.add(
          new Fact(
              "fact.enablers",
              model.enablers().stream().map(c -> Value.of(c, null)).toList(),
              false));
    }
    return facts;
  }

  private static List<Related> related(Library library, CountryModel model) {
    var found = new ArrayList<Related>();
    PracticePages.add(found, "related.practices", library.practiceLinks(model.practices()));
    PracticePages.add(
        found,
        "related.constraints",
        library.answeredBy(model).stream().map(Library::link).toList());
    PracticePages.add(
        found,
        "related.named",
        library.pointingAt(Target.MODEL, model.id()).stream().map(Item::link).toList());
    return found;
  }
}

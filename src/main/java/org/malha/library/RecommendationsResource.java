package org.malha.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.malha.content.Concept;
import org.malha.content.Vocabularies;
import org.malha.content.Words;
import org.malha.library.Fact.Value;
import org.malha.library.RecommendationsPage.Study;
import org.malha.web.Language;
import org.malha.web.Messages;
import org.malha.web.Open;
import org.malha.web.Refusal;
import org.malha.web.View;

/** What the studies recommend. */
@RequestScoped
@Path("/recomendacoes")
@Open
public class RecommendationsResource {
  @Inject Shelf shelf;
  @Inject Articles articles;
  @Inject Vocabularies vocabularies;

  /** All of them. */
  @GET
  public View all() {
    List<Recommendation> all = shelf.current().all(Recommendation.class);
    return new RecommendationsPage(
        Stream.of("REC", "ESN", "MAT")
            .map(
                study ->
                    new Study(
                        "recommendations." + study.toLowerCase(Locale.ROOT),
                        all.stream().filter(one -> one.study().equals(study)).toList()))
            .filter(study -> !study.recommendations().isEmpty())
            .toList(),
        articles.list(
            "library.shelf.recommendations",
            "/recomendacoes",
            all.stream().map(Item::link).toList()));
  }

  /** One of them. */
  @GET
  @Path("{id: [a-z0-9-]+}")
  public View one(@PathParam("id") String id) {
    Library library = shelf.current();
    Holding holding = library.holding(Kind.RECOMMENDATION, id).orElseThrow(Refusal.NotFound::new);
    var one = (Recommendation) holding.item();
    var facts = new ArrayList<Fact>();
    facts.add(Fact.of("fact.code", one.code()));
    if (!one.addressees().isEmpty()) {
      facts.add(
          new Fact("fact.addressees", one.addressees().stream().map(this::actor).toList(), false));
    }
    return new ArticlePage(
        articles.of(library, holding),
        "library.shelf.recommendations",
        "/recomendacoes",
        facts,
        related(library, one));
  }

  private Value actor(String id) {
    Concept actor = vocabularies.concepts("actor").get(id);
    if (actor != null) {
      return Value.of(actor, null);
    }
    String key = "addressee." + id;
    return Value.of(new Words(Messages.text(Language.PT, key), Messages.text(Language.EN, key)));
  }

  private static List<Related> related(Library library, Recommendation one) {
    var found = new ArrayList<Related>();
    PracticePages.add(found, "related.practices.named", library.practiceLinks(one.practices()));
    PracticePages.add(
        found, "related.constraints.named", library.links(Target.CONSTRAINT, one.constraints()));
    PracticePages.add(
        found,
        "related.named",
        library.pointingAt(Target.RECOMMENDATION, one.id()).stream().map(Item::link).toList());
    return found;
  }
}

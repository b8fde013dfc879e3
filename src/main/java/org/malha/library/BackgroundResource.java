package org.malha.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.ArrayList;
import java.util.List;
import org.malha.web.Open;
import org.malha.web.Refusal;
import org.malha.web.View;

/** What surrounds the practices. */
@RequestScoped
@Path("/enquadramento/{id: [a-z0-9-]+}")
@Open
public class BackgroundResource {
  @Inject Shelf shelf;
  @Inject Articles articles;

  /** One text. */
  @GET
  public View one(@PathParam("id") String id) {
    Library library = shelf.current();
    Holding holding = library.holding(Kind.BACKGROUND, id).orElseThrow(Refusal.NotFound::new);
    var related = new ArrayList<Related>();
    PracticePages.add(
        related,
        "related.background",
        library.all(Background.class).stream()
            .filter(other -> !other.id().equals(id))
            .map(Item::link)
            .toList());
    PracticePages.add(
        related,
        "related.named",
        library.pointingAt(Target.BACKGROUND, id).stream().map(Item::link).toList());
    return new ArticlePage(
        articles.of(library, holding),
        "library.shelf.background",
        "/biblioteca#enquadramento",
        List.of(),
        related);
  }
}

package org.malha.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.malha.web.CurrentRequest;
import org.malha.web.Open;
import org.malha.web.View;

/** Help and the statements that everybody may read. */
@RequestScoped
@Path("/")
@Open
public class TextResource {
  @Inject Texts texts;
  @Inject CurrentRequest request;

  /** How to do things here. */
  @GET
  @Path("ajuda")
  public View help() {
    return page("help");
  }

  /** What is kept about people, why, and for how long. */
  @GET
  @Path("privacidade")
  public View privacy() {
    return page("privacy");
  }

  /** How far everybody can use the portal, and what is known not to work yet. */
  @GET
  @Path("acessibilidade")
  public View accessibility() {
    return page("accessibility");
  }

  /** Who answers for the portal and how to reach them. */
  @GET
  @Path("contactos")
  public View contacts() {
    return page("contacts");
  }

  private View page(String name) {
    return new TextPage(name, texts.text(name, request.language()));
  }
}

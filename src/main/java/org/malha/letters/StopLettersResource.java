package org.malha.letters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.malha.web.Open;
import org.malha.web.Refusal;
import org.malha.web.View;

/**
 * Stops letters for whoever holds one, without signing in. Mail programs send the POST themselves
 * (RFC 8058); a link is opened by programs that look for viruses, too, so it only asks.
 */
@RequestScoped
@Path("/correio/{occasion: [a-z]+}/{code: [A-Za-z0-9_-]{43}}")
@Open
public class StopLettersResource {
  @Inject LetterChoices choices;

  @PathParam("occasion")
  String occasion;

  @PathParam("code")
  String code;

  /** Asks. */
  @GET
  public View ask() {
    return page(!choices.wanted(code, occasion()));
  }

  /** Stops them; answered without a redirect, which mail programs do not follow. */
  @POST
  public View stop() {
    choices.stop(code, occasion());
    return page(true);
  }

  /** Takes it back. */
  @DELETE
  public View resume() {
    choices.resume(code, occasion());
    return page(false);
  }

  private Occasion occasion() {
    return Occasion.of(occasion).orElseThrow(Refusal.NotFound::new);
  }

  private StopLettersPage page(boolean stopped) {
    return new StopLettersPage(occasion(), stopped, "/correio/" + occasion + "/" + code);
  }
}

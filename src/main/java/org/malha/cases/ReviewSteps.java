package org.malha.cases;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.malha.cases.release.Released;
import org.malha.web.Form;
import org.malha.web.Go;
import org.malha.web.NotLost;
import org.malha.web.View;

/**
 * The way of a text from its form to its release, below the address of the form. A resource that
 * stands on these steps says only where it is reached, what it asks, and what is done with the text
 * once it is released.
 *
 * <p>The text is in the browser and in the memory of each request alone, so every step is a form
 * that carries all of it.
 */
public abstract class ReviewSteps {
  @Inject ReviewFlow flow;
  @Inject Go go;

  /** The address of the form. */
  abstract String path();

  /** The form, filled in. */
  abstract View writing(Form form);

  /** What goes through the review, as this form has it. */
  abstract ReviewPlan plan(Form form);

  /** What is done with the text, which is released only here. */
  abstract Response released(ReviewForm sent, Released texts);

  /** The form as it was, on the way back from a later step; nothing is checked. */
  @POST
  @NotLost
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public View again(MultivaluedMap<String, String> typed) {
    return writing(Form.of(typed));
  }

  /** The passages to be decided. */
  @POST
  @Path("rever")
  @NotLost
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public View review(MultivaluedMap<String, String> typed) {
    return flow.review(plan(Form.of(typed)), typed);
  }

  /** What may still lead to somebody. */
  @POST
  @Path("risco")
  @NotLost
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public View risk(MultivaluedMap<String, String> typed) {
    return flow.risk(plan(Form.of(typed)), typed);
  }

  /** The end: what follows the release, or the page on which it is still to be earned. */
  @POST
  @Path("enviar")
  @NotLost
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response send(MultivaluedMap<String, String> typed) {
    return flow.release(plan(Form.of(typed)), typed, this::released);
  }

  /** Whoever asks for a step by its address begins at the form: without its text it is none. */
  @GET
  @Path("rever")
  public Response reviewOfNothing() {
    return go.to(path());
  }

  /** As for the review. */
  @GET
  @Path("risco")
  public Response riskOfNothing() {
    return go.to(path());
  }

  /** As for the review. */
  @GET
  @Path("enviar")
  public Response nothingToSend() {
    return go.to(path());
  }
}

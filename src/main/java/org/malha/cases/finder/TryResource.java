package org.malha.cases.finder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import org.malha.web.CurrentRequest;
import org.malha.web.Form;
import org.malha.web.NotLost;
import org.malha.web.View;

/**
 * The finder for a member to try: a text is pasted, the answer shows what could lead to a person
 * and how the text reads without. Nothing of it is kept, so there is nothing to come back to.
 */
@RequestScoped
@Path(TryResource.PATH)
public class TryResource {
  static final String PATH = "/casos/experimentar";

  /** The field with the text. */
  static final String TEXT = "texto";

  @Inject Finder finder;
  @Inject CurrentRequest current;

  /** The empty page. */
  @GET
  public View empty() {
    return new TryPage(Form.empty(), null, null);
  }

  /** The page with what was found; 422 with the text as it was sent when it is none. */
  @POST
  @NotLost
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public View examine(MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    String text = form.value(TEXT);
    if (text.isBlank()) {
      form.reject(TEXT, "form.empty");
    } else if (text.length() > Finder.LONGEST) {
      form.reject(
          TEXT, "form.too_long", String.valueOf(Finder.LONGEST), String.valueOf(text.length()));
    }
    return form.ok()
        ? new TryPage(form, Findings.of(text, finder.examine(text, current.language())), null)
        : new TryPage(form, null, null);
  }
}

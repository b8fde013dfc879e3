package org.malha.discussions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.malha.web.Markdown;
import org.malha.web.Refusal;
import org.malha.web.SafeHtml;
import org.malha.web.View;

/** Shows how any text of ours will look. */
@RequestScoped
@Path("/pre-visualizacao")
public class PreviewResource {
  /** A part of a page for htmx, a whole one otherwise; nothing is kept. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public View preview(
      @FormParam(ReplyForm.TEXT) @DefaultValue("") String markdown,
      @HeaderParam("HX-Request") @Nullable String htmx) {
    if (markdown.length() > Markdown.MAX_LENGTH) {
      throw new Refusal.Invalid("preview.too-long");
    }
    SafeHtml html = Markdown.render(markdown, "pre-");
    return htmx == null ? new PreviewPage(markdown, html) : new Preview(html);
  }
}

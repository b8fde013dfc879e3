package org.malha.groups;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.malha.web.Form;
import org.malha.web.Go;
import org.malha.web.Notice;
import org.malha.web.Open;
import org.malha.web.View;

/** What a group agreed on about how it works. */
@RequestScoped
@Path("/grupos/{slug}/carta")
public class CharterResource {
  private static final String TEXT = "texto";

  @Inject Groups groups;
  @Inject Upkeep upkeep;
  @Inject Doors doors;
  @Inject Go go;

  @PathParam("slug")
  String slug;

  /** The charter. */
  @GET
  @Open
  public View show() {
    Reach reach = doors.reads(slug);
    return new CharterPage(doors.head(reach), reach.group().charter());
  }

  /** The editor. */
  @GET
  @Path("edicao")
  public View edit() {
    Reach reach = doors.facilitates(slug);
    WorkingGroup group = reach.group();
    return new CharterFormPage(
        doors.head(reach),
        Form.empty().with(TEXT, group.charterMarkdown()),
        group.charterVersion(),
        null);
  }

  /** Saves it; with both texts beside each other when somebody else was faster. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response agree(MultivaluedMap<String, String> typed) {
    Reach reach = doors.facilitates(slug);
    var form = Form.of(typed);
    String text = form.optionalText(TEXT, 20_000);
    int seen = Seen.version(form);
    if (!form.ok()) {
      return Response.status(422)
          .entity(new CharterFormPage(doors.head(reach), form, seen, null))
          .build();
    }
    if (upkeep.agree(reach.group().id(), text, seen)) {
      return go.to("/grupos/" + slug + "/carta", Notice.of("notice.group.charter"));
    }
    WorkingGroup now = groups.reach(slug).group();
    var both =
        new CharterFormPage(doors.head(reach), form, now.charterVersion(), now.charterMarkdown());
    return Response.status(409).entity(both).build();
  }
}

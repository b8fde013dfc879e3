package org.malha.notifications;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.malha.accounts.CurrentViewer;
import org.malha.discussions.Owner;
import org.malha.discussions.Place;
import org.malha.web.Form;
import org.malha.web.Go;
import org.malha.web.Notice;
import org.malha.web.Refusal;
import org.malha.web.View;

/** How much the viewer wants to be told of a thread. */
@RequestScoped
@Path("/avisos/debates/{id: [0-9]{1,18}}")
public class ThreadLevelResource {
  /** The field. */
  static final String LEVEL = "nivel";

  /** The value that leaves it to the group. */
  static final String AS_GROUP = "grupo";

  private static final List<String> VALUES =
      Stream.concat(Stream.of(AS_GROUP), Level.slugs().stream()).toList();

  @Inject @Any Instance<Owner> owners;
  @Inject Levels levels;
  @Inject CurrentViewer viewer;
  @Inject Go go;

  @PathParam("id")
  long id;

  /** The form. */
  @GET
  public View show() {
    Place place = place();
    String chosen = levels.ofThread(viewer.id(), id).map(Level::slug).orElse(AS_GROUP);
    return new ThreadLevelPage(id, place, Form.empty().with(LEVEL, chosen));
  }

  /** Saves it. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response choose(MultivaluedMap<String, String> typed) {
    Place place = place();
    var form = Form.of(typed);
    String chosen = form.choice(LEVEL, VALUES);
    if (!form.ok()) {
      return Response.status(422).entity(new ThreadLevelPage(id, place, form)).build();
    }
    levels.chooseThread(viewer.person(), id, Level.of(chosen).orElse(null));
    return go.to(place.path() + "#debate", Notice.of("notice.notifications.levels"));
  }

  private Place place() {
    return owners.stream()
        .flatMap(owner -> owner.place(id).stream())
        .findFirst()
        .orElseThrow(Refusal.NotFound::new);
  }
}

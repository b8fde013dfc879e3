package org.malha.notifications;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.malha.accounts.CurrentViewer;
import org.malha.groups.Groups;
import org.malha.groups.Reach;
import org.malha.web.Form;
import org.malha.web.Go;
import org.malha.web.Notice;
import org.malha.web.View;

/** How much the viewer wants to be told of their groups. */
@RequestScoped
@Path("/avisos/niveis")
public class LevelsResource {
  @Inject Groups groups;
  @Inject Levels levels;
  @Inject CurrentViewer viewer;
  @Inject Go go;

  /** The form. */
  @GET
  public View show() {
    Map<Long, Level> chosen = levels.ofGroups(viewer.id());
    List<LevelsPage.Group> mine = mine();
    Form form = Form.empty();
    for (LevelsPage.Group group : mine) {
      form = form.with(group.field(), chosen.getOrDefault(group.id(), Level.CONCERNS).slug());
    }
    return page(mine, form);
  }

  /** Saves what was chosen; a group that was not sent stays as it is. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response choose(MultivaluedMap<String, String> typed) {
    var form = Form.of(typed);
    List<LevelsPage.Group> mine = mine();
    var wanted = new HashMap<Long, String>();
    for (LevelsPage.Group group : mine) {
      form.optionalChoice(group.field(), Level.slugs())
          .ifPresent(slug -> wanted.put(group.id(), slug));
    }
    if (!form.ok()) {
      return Response.status(422).entity(page(mine, form)).build();
    }
    wanted.forEach(
        (group, slug) ->
            Level.of(slug).ifPresent(level -> levels.chooseGroup(viewer.person(), group, level)));
    return go.to("/avisos/niveis", Notice.of("notice.notifications.levels"));
  }

  private List<LevelsPage.Group> mine() {
    return groups.all().stream()
        .filter(Reach::member)
        .map(reach -> new LevelsPage.Group(reach.group().id(), reach.group().name()))
        .toList();
  }

  private LevelsPage page(List<LevelsPage.Group> mine, Form form) {
    return new LevelsPage(
        mine,
        levels.ofThreads(viewer.id()).stream()
            .map(
                chosen ->
                    new LevelsPage.Thread(
                        chosen.about().title(),
                        chosen.about().path(),
                        "/avisos/debates/" + chosen.discussion(),
                        chosen.level()))
            .toList(),
        form);
  }
}

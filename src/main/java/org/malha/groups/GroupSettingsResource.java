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
import org.jspecify.annotations.Nullable;
import org.malha.accounts.CurrentViewer;
import org.malha.territory.Territory;
import org.malha.web.Form;
import org.malha.web.Go;
import org.malha.web.Notice;
import org.malha.web.View;

/** Name, purpose, visibility and territory of a group, for its facilitators. */
@RequestScoped
@Path("/grupos/{slug}/definicoes")
public class GroupSettingsResource {
  private static final String WIDER = "abrir";

  @Inject Groups groups;
  @Inject Upkeep upkeep;
  @Inject Territory territory;
  @Inject Doors doors;
  @Inject CurrentViewer viewer;
  @Inject Go go;

  @PathParam("slug")
  String slug;

  /** The form. */
  @GET
  public View form() {
    Reach reach = doors.facilitates(slug);
    WorkingGroup group = reach.group();
    return page(reach, GroupForm.of(group), group.settingsVersion(), false, null);
  }

  /** Saves it; with both beside each other when somebody else was faster. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response settle(MultivaluedMap<String, String> typed) {
    Reach reach = doors.facilitates(slug);
    var form = Form.of(typed);
    GroupForm said = GroupForm.read(form, territory);
    boolean wider = said.visibility().widerThan(reach.group().visibility());
    if (wider && !form.has(WIDER, "sim")) {
      form.reject(WIDER, "group.settings.wider." + said.visibility().code());
    }
    if (!form.ok()) {
      return Response.status(422)
          .entity(page(reach, form, Seen.version(form), wider, null))
          .build();
    }
    if (upkeep.settle(viewer.person(), reach.group().id(), said, Seen.version(form))) {
      return go.to(
          reach.group().path(),
          said.visibility() == reach.group().visibility()
              ? Notice.of("notice.group.settled")
              : Notice.of("notice.group.settled." + said.visibility().code()));
    }
    WorkingGroup now = groups.reach(slug).group();
    return Response.status(409)
        .entity(page(reach, form, now.settingsVersion(), wider, saved(now)))
        .build();
  }

  private SettingsPage.Saved saved(WorkingGroup group) {
    return new SettingsPage.Saved(
        group.name(),
        group.purpose(),
        group.visibility().code(),
        TerritoryName.whole(group, territory));
  }

  private SettingsPage page(
      Reach reach, Form form, int version, boolean wider, SettingsPage.@Nullable Saved saved) {
    return new SettingsPage(
        doors.head(reach), form, TerritoryChoice.of(territory), version, wider, saved);
  }
}

package org.malha.groups;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.malha.accounts.CurrentViewer;
import org.malha.territory.Territory;
import org.malha.web.Form;
import org.malha.web.Go;
import org.malha.web.Notice;
import org.malha.web.Open;
import org.malha.web.View;

/** All groups that somebody may see, and a new one. */
@RequestScoped
@Path("/grupos")
public class GroupsResource {
  @Inject Groups groups;
  @Inject GroupLines lines;
  @Inject Territory territory;
  @Inject CurrentViewer viewer;
  @Inject Doors doors;
  @Inject Go go;

  /** The list. */
  @GET
  @Open
  public View list() {
    List<GroupLine> all = lines.of(groups.all(), viewer.id(), viewer.today());
    return new GroupsPage(
        viewer.signedIn(),
        all.stream().filter(GroupLine::member).toList(),
        all.stream().filter(line -> !line.member()).toList(),
        viewer.maySpeak());
  }

  /** A new group. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response create(MultivaluedMap<String, String> typed) {
    doors.speaks();
    var form = Form.of(typed);
    GroupForm said = GroupForm.read(form, territory);
    if (!form.ok()) {
      return Response.status(422)
          .entity(new NewGroupPage(form, TerritoryChoice.of(territory)))
          .build();
    }
    WorkingGroup group = groups.create(viewer.person(), said, form.key());
    return go.to(group.path(), Notice.of("notice.group.created", group.name()));
  }
}

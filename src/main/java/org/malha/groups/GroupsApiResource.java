package org.malha.groups;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.CurrentViewer;
import org.malha.start.Settings;
import org.malha.territory.Territory;
import org.malha.web.CurrentRequest;
import org.malha.web.Form;
import org.malha.web.Open;
import org.malha.web.Problems;

/** Groups, for programs. */
@RequestScoped
@Path("/api/v1/groups")
@Produces(MediaType.APPLICATION_JSON)
public class GroupsApiResource {
  /**
   * One group.
   *
   * @param territory short name of its inter-municipal entity, or the names of its municipalities
   * @param url where people read it
   */
  public record Group(String slug, String name, String visibility, String territory, String url) {}

  /** A group to be made: of an entity or of municipalities, by their dico codes. */
  public record NewGroup(
      @Nullable String name,
      @Nullable String purpose,
      @Nullable String visibility,
      @Nullable String entity,
      @Nullable List<String> municipalities) {}

  @Inject Groups groups;
  @Inject Territory territory;
  @Inject CurrentViewer viewer;
  @Inject CurrentRequest current;
  @Inject Settings settings;
  @Inject Doors doors;

  /** The groups that the caller may see. */
  @GET
  @Open
  public List<Group> all() {
    return groups.all().stream().map(Reach::group).map(this::said).toList();
  }

  /** One of them. */
  @GET
  @Open
  @Path("{slug}")
  public Group one(@PathParam("slug") String slug) {
    return said(groups.reach(slug).group());
  }

  /**
   * Makes one, which the caller then facilitates. The same {@code Idempotency-Key} twice makes one.
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response create(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Nullable NewGroup wanted) {
    doors.speaks();
    Form form = form(wanted);
    GroupForm said = GroupForm.read(form, territory);
    if (!form.ok()) {
      return Problems.of(current.language(), form);
    }
    Group made = said(groups.create(viewer.person(), said, formKey(key)));
    return Response.created(URI.create(settings.baseUrl() + "/api/v1/groups/" + made.slug()))
        .entity(made)
        .build();
  }

  /** The key of the form: the program's own, in the shape of ours, or a new one. */
  private static String formKey(@Nullable String idempotencyKey) {
    return idempotencyKey == null || idempotencyKey.isBlank()
        ? UUID.randomUUID().toString()
        : UUID.nameUUIDFromBytes(idempotencyKey.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static Form form(@Nullable NewGroup wanted) {
    if (wanted == null) {
      return Form.empty();
    }
    Form form =
        Form.empty()
            .with(GroupForm.NAME, wanted.name())
            .with(GroupForm.PURPOSE, wanted.purpose())
            .with(GroupForm.VISIBILITY, wanted.visibility())
            .with(GroupForm.ENTITY, wanted.entity());
    return wanted.municipalities() == null
        ? form
        : form.with(
            GroupForm.MUNICIPALITIES,
            wanted.municipalities().stream().filter(Objects::nonNull).toList());
  }

  private Group said(WorkingGroup group) {
    return new Group(
        group.slug(),
        group.name(),
        group.visibility().code(),
        TerritoryName.whole(group, territory),
        settings.baseUrl() + group.path());
  }
}

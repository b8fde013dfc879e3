package org.malha.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malha.web.View;

/** Everybody with an account, for administrators. */
@RequestScoped
@Path("/administracao/pessoas")
@AdministratorsOnly
public class PeopleResource {
  @Inject Directory directory;

  /** A page of those sought; a role or a page that cannot be is as if it were not given. */
  @GET
  public View list(
      @QueryParam("q") @DefaultValue("") String sought,
      @QueryParam("papel") @DefaultValue("") String roleName,
      @QueryParam("pagina") @DefaultValue("1") String pageNumber) {
    @Nullable Role role =
        Arrays.stream(Role.values())
            .filter(r -> r.name().equals(roleName))
            .findFirst()
            .orElse(null);
    int page = Directory.page(pageNumber);
    return new PeoplePage(
        sought,
        role == null ? "" : role.name(),
        List.of(Role.values()),
        directory.people(sought, role, page),
        page);
  }
}

package org.malha.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.Organisation.Kind;
import org.malha.web.Form;
import org.malha.web.Go;
import org.malha.web.Notice;
import org.malha.web.View;

/** The organisations for which people speak, for administrators. */
@RequestScoped
@Path("/administracao/organizacoes")
@AdministratorsOnly
public class OrganisationsResource {
  /** Municipalities and inter-municipal entities come with the territory; nobody adds them. */
  private static final List<Kind> ADDABLE =
      List.of(Kind.PARTNER, Kind.NATIONAL, Kind.SOCIAL_SECURITY);

  @Inject Organisations organisations;
  @Inject Directory directory;
  @Inject Go go;

  /** A page of those sought; a kind or a page that cannot be is as if it were not given. */
  @GET
  public View list(
      @QueryParam("q") @DefaultValue("") String sought,
      @QueryParam("tipo") @DefaultValue("") String kindName,
      @QueryParam("pagina") @DefaultValue("1") String pageNumber) {
    return page(Form.empty(), sought, kindName, Directory.page(pageNumber));
  }

  /** A further one. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response add(MultivaluedMap<String, String> typed) {
    var form = Form.of(typed);
    String name = Lines.required(form, "name");
    String kind = form.choice("kind", ADDABLE.stream().map(Kind::name).toList());
    if (form.ok() && organisations.named(name)) {
      form.reject("name", "organisation.known");
    }
    if (!form.ok()) {
      return Response.status(422).entity(page(form, "", "", 1)).build();
    }
    organisations.add(Kind.valueOf(kind), name);
    return go.to(
        new ListPath("/administracao/organizacoes", name, "tipo", "").at(1),
        Notice.of("notice.organisation.added"));
  }

  private OrganisationsPage page(Form form, String sought, String kindName, int page) {
    @Nullable Kind kind =
        Arrays.stream(Kind.values())
            .filter(k -> k.name().equals(kindName))
            .findFirst()
            .orElse(null);
    return new OrganisationsPage(
        form,
        sought,
        kind == null ? "" : kind.name(),
        List.of(Kind.values()),
        ADDABLE,
        directory.organisations(sought, kind, page),
        page);
  }
}

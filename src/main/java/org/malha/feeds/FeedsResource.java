package org.malha.feeds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;
import org.malha.accounts.FeedDoor;
import org.malha.start.Settings;
import org.malha.web.Atom;
import org.malha.web.CurrentRequest;
import org.malha.web.Open;

/**
 * The feeds of whoever holds a key. Without one that opens, none of them is there, whoever has
 * signed in: a feed is fetched by programs, which know nothing but its address.
 */
@RequestScoped
@Path("/fontes")
@Open
public class FeedsResource {
  /** The field of the address with the key; a query, which logs leave out. */
  static final String KEY = "chave";

  @Inject FeedDoor door;
  @Inject News news;
  @Inject CurrentRequest current;
  @Inject Settings settings;

  @QueryParam(KEY)
  @DefaultValue("")
  String key;

  @Context Request request;
  @Context UriInfo uri;

  /** What the person was told. */
  @GET
  @Path("/avisos.atom")
  public Response told() {
    return answer(news::told);
  }

  /** What happens in all groups of the person. */
  @GET
  @Path("/grupos.atom")
  public Response mine() {
    return answer(news::mine);
  }

  /** What happens in a group. */
  @GET
  @Path("/grupos/{slug: [a-z0-9-]+}.atom")
  public Response group(@PathParam("slug") String slug) {
    return answer(() -> news.group(slug));
  }

  /** What happens in a thread. */
  @GET
  @Path("/debates/{id: [0-9]{1,18}}.atom")
  public Response thread(@PathParam("id") long id) {
    return answer(() -> news.thread(id));
  }

  private Response answer(Supplier<Feed> asked) {
    String xml =
        door.within(key, asked)
            .atom(settings.baseUrl(), "/" + uri.getPath(), current.language())
            .xml();
    byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
    var tag = new EntityTag(UUID.nameUUIDFromBytes(bytes).toString(), true);
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    return (unchanged == null ? Response.ok(bytes).type(Atom.TYPE) : unchanged)
        .tag(tag)
        .header("Cache-Control", "private, no-cache")
        .header("X-Robots-Tag", "noindex")
        .build();
  }
}

package org.malha.feeds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.ApiToken.Opens;
import org.malha.accounts.ApiTokens;
import org.malha.accounts.CurrentViewer;
import org.malha.groups.Groups;
import org.malha.groups.Reach;
import org.malha.groups.WorkingGroup;
import org.malha.start.Settings;
import org.malha.web.CurrentRequest;
import org.malha.web.Form;
import org.malha.web.Go;
import org.malha.web.Notice;
import org.malha.web.View;

/** The viewer's own keys of feeds. */
@RequestScoped
@Path("/conta/fontes")
public class FeedKeysResource {
  /** The field with what the person calls a key. */
  static final String LABEL = "programa";

  /** The field of the address, with the id of the thread whose feed is wanted. */
  static final String THREAD = "debate";

  private static final int LONGEST_LABEL = 200;

  @Inject ApiTokens tokens;
  @Inject News news;
  @Inject Groups groups;
  @Inject CurrentViewer viewer;
  @Inject CurrentRequest current;
  @Inject Settings settings;
  @Inject Go go;

  @QueryParam(THREAD)
  @Nullable Long thread;

  /** All keys that still open. */
  @GET
  public View list() {
    return page(Form.empty(), wanted(), List.of());
  }

  /** A new one; the addresses that it opens are shown in the answer and never again. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public View make(MultivaluedMap<String, String> typed) {
    FeedKeysPage.@Nullable Thread wanted = wanted();
    var form = Form.of(typed);
    String label = form.ownText(LABEL, LONGEST_LABEL).replaceAll("\\s+", " ").strip();
    if (!form.ok()) {
      return page(form, wanted, List.of());
    }
    String key = tokens.make(viewer.person(), Opens.FEEDS, label).token();
    return page(Form.empty(), wanted, addresses(key, wanted));
  }

  /** Takes one back. */
  @DELETE
  @Path("/{id: [0-9]{1,18}}")
  public Response revoke(@PathParam("id") long id) {
    tokens.revoke(viewer.id(), id);
    return go.to("/conta/fontes", Notice.of("notice.feeds.revoked"));
  }

  private FeedKeysPage.@Nullable Thread wanted() {
    return thread == null ? null : new FeedKeysPage.Thread(thread, news.place(thread).title());
  }

  private List<FeedKeysPage.Address> addresses(String key, FeedKeysPage.@Nullable Thread wanted) {
    var addresses = new ArrayList<FeedKeysPage.Address>();
    if (wanted != null) {
      addresses.add(address("", wanted.title(), "debates/" + wanted.id(), key));
    }
    addresses.add(address("feeds.told", "", "avisos", key));
    addresses.add(address("feeds.mine.all", "", "grupos", key));
    groups.all().stream()
        .filter(Reach::member)
        .map(Reach::group)
        .map(group -> address(group, key))
        .forEach(addresses::add);
    return addresses;
  }

  private FeedKeysPage.Address address(WorkingGroup group, String key) {
    return address("", group.name(), "grupos/" + group.slug(), key);
  }

  private FeedKeysPage.Address address(String title, String name, String feed, String key) {
    String url =
        settings.baseUrl()
            + current.prefix()
            + "/fontes/"
            + feed
            + ".atom?"
            + FeedsResource.KEY
            + "="
            + key;
    return new FeedKeysPage.Address(title, name, url);
  }

  private FeedKeysPage page(
      Form form, FeedKeysPage.@Nullable Thread wanted, List<FeedKeysPage.Address> made) {
    return new FeedKeysPage(
        form,
        tokens.of(viewer.id(), Opens.FEEDS).stream().map(FeedKeysPage.Key::of).toList(),
        wanted,
        made);
  }
}

package org.malha.library;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.CurrentViewer;
import org.malha.accounts.Person;
import org.malha.accounts.Role;
import org.malha.content.Fault;
import org.malha.content.Vocabularies;
import org.malha.content.Words;
import org.malha.discussions.Difference;
import org.malha.library.ItemEditPage.Preview;
import org.malha.library.ItemHistoryPage.Version;
import org.malha.web.CurrentRequest;
import org.malha.web.Form;
import org.malha.web.Go;
import org.malha.web.Language;
import org.malha.web.Notice;
import org.malha.web.Refusal;
import org.malha.web.View;

/** One text of the library, in the hands of a curator. */
@RequestScoped
@Path("/biblioteca/textos/{kind: [a-z-]+}/{key: [a-z0-9-]+}")
public class CuratorResource {
  @Inject CurrentViewer viewer;
  @Inject CurrentRequest request;
  @Inject Shelf shelf;
  @Inject Editing editing;
  @Inject Vocabularies vocabularies;
  @Inject Go go;

  @PathParam("kind")
  String kind;

  @PathParam("key")
  String key;

  static String path(Item item) {
    return path(item.kind().word(), item.id());
  }

  static String path(String kind, String key) {
    return "/biblioteca/textos/" + kind + "/" + key;
  }

  /** The form, filled in with the text as it stands. */
  @GET
  public View form() {
    LibraryItem item = item();
    return page(item, ItemText.form(item.text(), ItemText.yaml(item)), item.version(), null, null);
  }

  /** Keeps it; with both texts where somebody else was faster. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response write(MultivaluedMap<String, String> typed) {
    LibraryItem item = item();
    var form = Form.of(typed);
    Optional<Item> read = ItemText.read(form, item, vocabularies);
    int seen = version(form);
    if (read.isEmpty()) {
      return Response.ok(page(item, form, seen, null, null)).build();
    }
    try {
      String text = ItemText.text(form, ItemText.yaml(item));
      if (!text.equals(ItemText.plain(item.text()))) {
        editing.write(viewer.person(), kind, key, seen, text);
      }
      return go.to(read.get().path(), Notice.of("notice.library.written"));
    } catch (Refusal.Conflict conflict) {
      LibraryItem now = editing.item(kind, key);
      return Response.ok(page(now, form, now.version(), now.text(), null)).build();
    }
  }

  /** Shows how it will look; nothing is kept. */
  @POST
  @Path("pre-visualizacao")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public View preview(MultivaluedMap<String, String> typed) {
    LibraryItem item = item();
    var form = Form.of(typed);
    Library library = shelf.current();
    @Nullable Preview preview =
        ItemText.read(form, item, vocabularies).map(read -> preview(library, read)).orElse(null);
    return page(item, form, version(form), null, preview);
  }

  private Preview preview(Library library, Item item) {
    var faults = new ArrayList<Fault>();
    for (Reference reference : item.references()) {
      if (library.path(reference.target(), reference.id()) == null) {
        faults.add(
            new Fault(
                item.head().file(),
                reference.line(),
                reference.target().word() + ":" + reference.id()));
      }
    }
    return new Preview(
        library.shown(item.texts().in(Language.PT), request.prefix()),
        library.shown(item.texts().in(Language.EN), request.prefix()),
        faults);
  }

  /** What became of it. */
  @GET
  @Path("historico")
  public View history() {
    LibraryItem item = item();
    List<PastText> past = editing.past(item);
    var versions = new ArrayList<Version>();
    String after = item.text();
    int number = item.version();
    String by = item.changedBy().map(Person::name).orElse("");
    java.time.Instant at = item.changedAt();
    for (PastText one : past) {
      versions.add(new Version(number, by, at, Difference.between(one.text(), after)));
      after = one.text();
      number = one.version();
      by = one.changedBy().map(Person::name).orElse("");
      at = one.changedAt();
    }
    versions.add(new Version(number, by, at, List.of()));
    return new ItemHistoryPage(title(), read(), path(kind, key), versions);
  }

  /** Our text and the one that the import offers. */
  @GET
  @Path("oferta")
  public View offer() {
    return offer(item(), false);
  }

  private View offer(LibraryItem item, boolean moved) {
    String theirs = item.offered().orElseThrow(Refusal.NotFound::new);
    return new ItemOfferPage(
        title(),
        read(),
        path(kind, key) + "/oferta",
        item.file(),
        item.seen(),
        item.text(),
        theirs,
        Difference.between(item.text(), theirs),
        moved);
  }

  /** Takes the text that is offered; shows both anew where one is not what was seen. */
  @POST
  @Path("oferta/aceitar")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response take(MultivaluedMap<String, String> typed) {
    item();
    return chosen(
        "notice.library.taken",
        () -> editing.takeOffer(viewer.person(), kind, key, seen(Form.of(typed))));
  }

  /** Keeps ours; shows both anew where one is not what was seen. */
  @POST
  @Path("oferta/ficar")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response decline(MultivaluedMap<String, String> typed) {
    item();
    return chosen(
        "notice.library.kept", () -> editing.declineOffer(kind, key, seen(Form.of(typed))));
  }

  private Response chosen(String notice, Runnable choice) {
    try {
      choice.run();
      return go.to("/biblioteca/conteudo", Notice.of(notice));
    } catch (Refusal.Conflict conflict) {
      return Response.ok(offer(editing.item(kind, key), true)).build();
    }
  }

  private static LibraryItem.Seen seen(Form form) {
    return new LibraryItem.Seen(version(form), form.value(ItemOfferPage.OFFER));
  }

  private LibraryItem item() {
    viewer.ask(Role.CURATOR);
    return editing.item(kind, key);
  }

  private Optional<Item> held() {
    return Kind.of(kind).flatMap(one -> shelf.current().find(one, key));
  }

  private Words title() {
    return held().map(Item::title).orElse(new Words(key, key));
  }

  private String read() {
    return held().map(Item::path).orElse("/biblioteca");
  }

  private View page(
      LibraryItem item, Form form, int version, @Nullable String saved, @Nullable Preview preview) {
    return new ItemEditPage(
        title(),
        read(),
        path(kind, key),
        item.file(),
        ItemText.yaml(item),
        version,
        form,
        saved,
        preview);
  }

  private static int version(Form form) {
    try {
      return Integer.parseInt(form.value(ItemText.VERSION));
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}

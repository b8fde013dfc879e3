package org.malha.discussions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.CurrentViewer;
import org.malha.web.Form;

/** Reads discussions page by page. */
@ApplicationScoped
@Transactional
public class Threads {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject CurrentViewer viewer;
  @Inject Visits visits;
  @Inject Lines lines;
  @Inject Reading reading;

  /**
   * The page of a discussion that a query string asks for, in two statements. Once the page is
   * shown, the viewer's read mark moves.
   *
   * @param query of the owner's page: {@code de} (the number of the first post to show), {@code
   *     ate} (the one before which to end), {@code n} (how many, at most 100), {@code responder}
   *     (the one to answer) and {@code citar}
   */
  public Thread read(Discussion discussion, Place place, MultivaluedMap<String, String> query) {
    int total = discussion.posts();
    var window = Window.of(query, total);
    int answered = Window.number(query, "responder").orElse(0);
    Visit visit = visits.of(discussion.id(), viewer.id(), place, answered);
    Window.Cut cut = lines.in(window, discussion.id(), viewer.id());
    var addresses = new Addresses(place.path(), window);
    var showing = new Showing(place, visit, addresses, cut.lines());
    reading.of(discussion.id(), visit, cut.lines().stream().map(Line::number).toList());
    return new Thread(
        discussion.id(),
        place,
        total,
        visit.unread(total, cut.lines()),
        showing.branches(Optional.ofNullable(cut.next()).map(Line::root).orElse(0)),
        links(cut, addresses, visit),
        visit.openReports(),
        visit.begun().stream().map(n -> new Thread.Begun(n, addresses.resuming(n))).toList(),
        place.mayWrite() && viewer.maySpeak()
            ? reply(discussion, addresses, visit, showing.answering(answered), query)
            : null);
  }

  private static Thread.Links links(Window.Cut cut, Addresses addresses, Visit visit) {
    Window window = addresses.window();
    boolean paged = cut.earlier() != null || cut.later() != null;
    return new Thread.Links(
        cut.earlier() == null ? null : addresses.page() + "#debate",
        addresses.at(cut.earlier()),
        addresses.at(cut.later()),
        cut.later() == null ? null : addresses.at(window.last()),
        paged ? addresses.post(window.total()) : null,
        visit.unread(window.total(), cut.lines()) == 0
            ? null
            : addresses.post(visit.firstUnread(cut.lines())));
  }

  private ReplyForm reply(
      Discussion discussion,
      Addresses addresses,
      Visit visit,
      @Nullable Answering answering,
      MultivaluedMap<String, String> query) {
    Form form = visit.draft().map(Draft::form).orElseGet(Form::empty);
    if (answering != null && query.containsKey("citar")) {
      form =
          form.with(ReplyForm.TEXT, Quotes.added(form.value(ReplyForm.TEXT), answering.excerpt()));
    }
    return new ReplyForm(
        discussion.id(),
        answering,
        form,
        viewer.mandates(),
        visit.draft().map(Draft::savedAt).orElse(null),
        null,
        addresses.freely());
  }

  /** Where a post is shown, with the beginning of its branch when that fits on the page. */
  public String path(Post post, Place place) {
    var addresses = addresses(post, place);
    return addresses.window().total() <= Window.PAGE || !fitsWithItsRoot(post)
        ? addresses.post(post.number())
        : place.path() + "?de=" + post.root() + "#r-" + post.number();
  }

  /** Where a post that was just written is shown: with those before it. */
  String pathOfNew(Post post, Place place) {
    return post.parent().isPresent() || post.discussion().posts() <= Window.PAGE
        ? path(post, place)
        : place.path() + "?ate=" + (post.number() + 1) + "#r-" + post.number();
  }

  private static Addresses addresses(Post post, Place place) {
    return new Addresses(
        place.path(), Window.of(new MultivaluedHashMap<>(), post.discussion().posts()));
  }

  private boolean fitsWithItsRoot(Post post) {
    long before =
        em.createQuery(
                """
                select count(p) from Post p
                where p.discussion = :discussion and p.root = :root and p.number < :number
                """,
                Long.class)
            .setParameter("discussion", post.discussion())
            .setParameter("root", post.root())
            .setParameter("number", post.number())
            .getSingleResult();
    return before < Window.PAGE;
  }
}

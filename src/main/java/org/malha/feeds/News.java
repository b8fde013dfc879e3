package org.malha.feeds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.malha.accounts.CurrentViewer;
import org.malha.constraints.Constraint;
import org.malha.constraints.State;
import org.malha.constraints.Step;
import org.malha.discussions.Owner;
import org.malha.discussions.Place;
import org.malha.discussions.Post;
import org.malha.groups.Groups;
import org.malha.groups.Reach;
import org.malha.notifications.Lines;
import org.malha.notifications.Told;
import org.malha.web.Markdown;
import org.malha.web.Refusal;

/** What is new for the viewer, the newest first: at most {@link #MOST} of it. */
@ApplicationScoped
@Transactional
class News {
  static final int MOST = 30;
  private static final int EXCERPT = 160;

  private static final String MINE =
      "exists (select m from Membership m where m.group = c.group and m.person.id = :key)";
  private static final String OF_GROUP = "c.group.id = :key";
  private static final String OF_THREAD = "c.discussion.id = :key";

  // Whichever post is among the newest stands in one of the threads that were written in last, and
  // among the last of it; so nobody need sort all posts.
  private static final String LIVELY =
      """
      select d.id from Constraint c join c.discussion d
      where %s and d.lastPostAt is not null order by d.lastPostAt desc, d.id desc
      """;
  private static final String POSTS =
      """
      select p, c from Post p left join fetch p.author left join p.discussion d
        left join Constraint c on c.discussion = d
        left join Withdrawal w on w.postId = p.id left join Hiding h on h.postId = p.id
      where d.id in :threads and p.number > d.posts - %d
        and w.postId is null and h.postId is null
      order by p.postedAt desc, p.id desc
      """
          .formatted(MOST);
  private static final String STEPS =
      """
      select s from Step s left join fetch s.constraint c left join fetch s.takenBy
      where %s order by s.takenAt desc, s.id desc
      """;

  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject CurrentViewer viewer;
  @Inject Groups groups;
  @Inject Lines lines;
  @Inject @Any Instance<Owner> owners;

  /** What the viewer was told. */
  Feed told() {
    return new Feed(
        "/avisos", "notifications.title", "", lines.latest().stream().map(News::told).toList());
  }

  /** What happens in the groups of the viewer. */
  Feed mine() {
    return new Feed("/grupos", "feeds.mine", "", of(MINE, viewer.id()));
  }

  /**
   * What happens in a group.
   *
   * @throws Refusal.NotFound when the viewer may not read it
   */
  Feed group(String slug) {
    Reach reach = groups.reach(slug);
    if (!reach.reads()) {
      throw new Refusal.NotFound();
    }
    return new Feed(
        reach.group().path(),
        "feeds.named",
        reach.group().name(),
        of(OF_GROUP, reach.group().id()));
  }

  /**
   * What happens in a thread.
   *
   * @throws Refusal.NotFound when the viewer may not read it
   */
  Feed thread(long discussion) {
    Place place = place(discussion);
    return new Feed(place.path(), "feeds.named", place.title(), of(OF_THREAD, discussion));
  }

  /** Where a thread stands, if the viewer may read it. */
  Place place(long discussion) {
    return owners.stream()
        .flatMap(owner -> owner.place(discussion).stream())
        .findFirst()
        .orElseThrow(Refusal.NotFound::new);
  }

  private List<Feed.Item> of(String which, long key) {
    List<Long> lively =
        newest(em.createQuery(LIVELY.formatted(which), Long.class))
            .setParameter("key", key)
            .getResultList();
    Stream<Feed.Item> posts =
        lively.isEmpty()
            ? Stream.of()
            : newest(em.createQuery(POSTS, Object[].class))
                .setParameter("threads", lively)
                .getResultStream()
                .map(row -> post((Post) row[0], (Constraint) row[1]));
    Stream<Feed.Item> steps =
        newest(em.createQuery(STEPS.formatted(which), Step.class))
            .setParameter("key", key)
            .getResultStream()
            .filter(step -> !begins(step))
            .map(News::step);
    return Stream.concat(posts, steps)
        .sorted(Comparator.comparing(Feed.Item::at).reversed())
        .limit(MOST)
        .toList();
  }

  private static <T> TypedQuery<T> newest(TypedQuery<T> query) {
    return query.setMaxResults(MOST);
  }

  /** The first post makes it discussed; that post is news enough. */
  private static boolean begins(Step step) {
    return step.state() == State.DISCUSSED && step.note().isEmpty();
  }

  private static Feed.Item told(Told line) {
    return new Feed.Item(
        "/avisos/" + line.id(),
        line.address(),
        line::sentence,
        line.language(),
        line.at(),
        "",
        line.excerpt());
  }

  private static Feed.Item post(Post post, Constraint about) {
    String path = "/intervencoes/" + post.id();
    return new Feed.Item(
        path,
        path,
        Feed.sentence("feeds.post", post.author().name(), about.title()),
        post.language(),
        post.postedAt(),
        post.author().name(),
        Markdown.plainText(post.markdown(), EXCERPT));
  }

  private static Feed.Item step(Step step) {
    Constraint about = step.constraint();
    boolean raised = step.state() == State.REGISTERED;
    String said = raised ? about.description().what() : step.note();
    return new Feed.Item(
        "/constrangimentos/" + about.id() + "#passo-" + step.id(),
        about.path(),
        raised
            ? Feed.sentence("feeds.raised", step.takenBy().name(), about.title())
            : Feed.moved(about.title(), step.state().key()),
        about.language(),
        step.takenAt(),
        step.takenBy().name(),
        said.isEmpty() ? "" : Markdown.plainText(said, EXCERPT));
  }
}

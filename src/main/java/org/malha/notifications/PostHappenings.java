package org.malha.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.Person;
import org.malha.constraints.Constraint;
import org.malha.discussions.Post;
import org.malha.groups.WorkingGroup;

/** What happens to a post: it is written, its words name somebody else, it is hidden and shown. */
@ApplicationScoped
@Transactional
public class PostHappenings implements Happenings {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Listeners listeners;

  /** A post as it stands. */
  private record Told(
      Post post,
      long constraint,
      long group,
      long author,
      @Nullable Long answered,
      @Nullable Instant hiddenAt,
      @Nullable Long hiddenBy) {
    /** Whoever has read up to the number has read it. */
    Happening.About words() {
      return about(author, post.number());
    }

    /** What is done with it is not read with the words. */
    Happening.About deed(@Nullable Long actor) {
      return about(actor, null);
    }

    private Happening.About about(@Nullable Long actor, @Nullable Integer number) {
      return new Happening.About(
          actor, group, constraint, post.discussion().id(), post.id(), number, null);
    }
  }

  @Override
  public String kind() {
    return "post";
  }

  @Override
  public List<Happening> of(long subject, Instant row) {
    return post(subject).map(told -> of(told, row)).orElse(List.of());
  }

  /** Left joins throughout, and whole entities where there may be none. */
  private Optional<Told> post(long id) {
    return em.createQuery(
            """
            select p, c, g, a, b, h.hiddenAt, h.hiddenBy from Post p left join p.author a
              left join p.discussion d left join Constraint c on c.discussion = d
              left join c.group g left join p.parent q left join q.author b
              left join Hiding h on h.postId = p.id
            where p.id = :id and c.id is not null
            """,
            Object[].class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .map(PostHappenings::told);
  }

  private static Told told(@Nullable Object[] row) {
    boolean hidden = row[5] != null;
    return new Told(
        (Post) some(row[0]),
        ((Constraint) some(row[1])).id(),
        ((WorkingGroup) some(row[2])).id(),
        ((Person) some(row[3])).id(),
        row[4] instanceof Person answered ? answered.id() : null,
        (Instant) row[5],
        hidden ? (Long) row[6] : null);
  }

  private static Object some(@Nullable Object value) {
    return Optional.ofNullable(value).orElseThrow();
  }

  private List<Happening> of(Told told, Instant row) {
    var all = new ArrayList<Happening>();
    Post post = told.post();
    String key = "post:" + post.id();
    all.add(new Happening(key, post.postedAt(), told.words(), () -> written(told)));
    post.editedAt()
        .ifPresent(
            at ->
                all.add(
                    new Happening(
                        key + ":v" + post.version(),
                        key,
                        at,
                        told.deed(told.author()),
                        () -> mentioned(told))));
    moderated(told, row).ifPresent(all::add);
    return all;
  }

  private Map<Long, Kind> written(Told told) {
    return whom(
        listeners.of(told.post().discussion().id(), told.post().number()),
        told.author(),
        told.answered(),
        mentions(told.post().id()));
  }

  private Map<Long, Kind> mentioned(Told told) {
    Map<Long, Kind> whom = written(told);
    whom.values().retainAll(Set.of(Kind.MENTION));
    return whom;
  }

  /** Who is told of a post, and as what. */
  static Map<Long, Kind> whom(
      List<Listener> listeners, long author, @Nullable Long answered, Set<Long> mentioned) {
    var whom = new HashMap<Long, Kind>();
    for (Listener one : listeners) {
      boolean isAnswered = answered != null && answered == one.person();
      one.ofPost(author, mentioned.contains(one.person()), isAnswered)
          .ifPresent(kind -> whom.put(one.person(), kind));
    }
    return whom;
  }

  private Set<Long> mentions(long postId) {
    return em.createQuery(
            "select m.key.personId from Mention m where m.key.postId = :post", Long.class)
        .setParameter("post", postId)
        .getResultStream()
        .collect(Collectors.toSet());
  }

  private Optional<Happening> moderated(Told told, Instant row) {
    Instant hidden = told.hiddenAt();
    long id = told.post().id();
    if (hidden != null) {
      boolean oneself = told.hiddenBy() != null && told.hiddenBy() == told.author();
      String key = "hidden:" + id + ":" + hidden.toEpochMilli();
      return Optional.of(
          new Happening(
              key,
              hidden,
              told.deed(told.hiddenBy()),
              () -> oneself ? Map.of() : Map.of(told.author(), Kind.HIDDEN)));
    }
    return lastHidden(told)
        .map(
            last ->
                new Happening(
                    "shown:" + id + ":" + last,
                    row,
                    told.deed(null),
                    () -> Map.of(told.author(), Kind.SHOWN_AGAIN)));
  }

  /** The last time that the author was told of its being hidden. */
  private Optional<Long> lastHidden(Told told) {
    return Stream.ofNullable(
            em.createQuery(
                    """
                    select max(n.id) from Notification n
                    where n.discussionId = :discussion and n.personId = :author
                      and n.postId = :post and n.kind = :hidden
                    """,
                    Long.class)
                .setParameter("discussion", told.post().discussion().id())
                .setParameter("author", told.author())
                .setParameter("post", told.post().id())
                .setParameter("hidden", Kind.HIDDEN)
                .getSingleResult())
        .findFirst();
  }
}

package org.malha.groups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.CurrentViewer;
import org.malha.accounts.People;
import org.malha.accounts.Person;
import org.malha.journal.Journal;
import org.malha.web.Refusal;
import org.malha.web.Slug;

/** All working groups, always as somebody may see them. */
@ApplicationScoped
@Transactional
public class Groups {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Clock clock;
  @Inject CurrentViewer viewer;
  @Inject People people;
  @Inject Journal journal;

  /**
   * The group of an address, as far as this viewer may see that it exists.
   *
   * @throws Refusal.NotFound when there is none, or it is closed to the viewer
   */
  public Reach reach(String slug) {
    return reach("g.slug = :key", slug);
  }

  /**
   * The group of an id, as far as this viewer may see that it exists.
   *
   * @throws Refusal.NotFound when there is none, or it is closed to the viewer
   */
  public Reach reach(long id) {
    return reach("g.id = :key", id);
  }

  private Reach reach(String condition, Object key) {
    return em.createQuery(
            "select g, m from WorkingGroup g left join Membership m on m.group = g and m.person.id = :viewer where "
                + condition,
            Object[].class)
        .setParameter("viewer", viewer.id())
        .setParameter("key", key)
        .getResultStream()
        .map(row -> reach((WorkingGroup) row[0], (Membership) row[1]))
        .filter(this::exists)
        .findFirst()
        .orElseThrow(Refusal.NotFound::new);
  }

  private static Reach reach(WorkingGroup group, @Nullable Membership membership) {
    return new Reach(group, membership != null, membership != null && membership.facilitator());
  }

  private boolean exists(Reach reach) {
    return switch (reach.group().visibility()) {
      case PUBLIC -> true;
      case MEMBERS -> viewer.signedIn();
      case CLOSED -> reach.member();
    };
  }

  /** Every group that this viewer may see, in alphabetical order. */
  public List<Reach> all() {
    return em.createQuery(
            """
            select g, m from WorkingGroup g left join Membership m on m.group = g and m.person.id = :viewer
            order by g.sortKey, g.id
            """,
            Object[].class)
        .setParameter("viewer", viewer.id())
        .getResultStream()
        .map(row -> reach((WorkingGroup) row[0], (Membership) row[1]))
        .filter(this::exists)
        .toList();
  }

  /** The groups whose discussions this viewer may read: theirs and the public ones. */
  public List<Reach> readable() {
    return all().stream().filter(Reach::reads).toList();
  }

  /**
   * Makes a group; whoever makes it becomes its facilitator. The same form sent twice makes one
   * group.
   *
   * @throws Refusal.NotFound when the person is not there any more
   */
  public WorkingGroup create(
      Person by,
      String name,
      Visibility visibility,
      @Nullable String entityId,
      Set<String> municipalities,
      String purpose,
      String formKey) {
    Person creator = people.byId(by.id());
    Optional<WorkingGroup> already = made(creator, formKey);
    if (already.isPresent()) {
      return already.get();
    }
    Instant now = clock.instant();
    var group =
        new WorkingGroup(
            freeSlug(name),
            name,
            visibility,
            entityId,
            municipalities,
            purpose,
            creator,
            now,
            formKey);
    em.persist(group);
    em.persist(new Membership(group, creator, true, creator, now));
    em.flush();
    journal.changed("group", group.id());
    return group;
  }

  private Optional<WorkingGroup> made(Person by, String formKey) {
    return em.createQuery(
            "select g from WorkingGroup g where g.createdBy = :by and g.formKey = :key",
            WorkingGroup.class)
        .setParameter("by", by)
        .setParameter("key", formKey)
        .getResultStream()
        .findFirst();
  }

  private String freeSlug(String name) {
    String wanted = Slug.of(name);
    List<String> taken =
        em.createQuery("select g.slug from WorkingGroup g where g.slug like :start", String.class)
            .setParameter("start", wanted + "%")
            .getResultList();
    String slug = wanted;
    for (int n = 2; taken.contains(slug); n++) {
      slug = wanted + "-" + n;
    }
    return slug;
  }
}

package org.malha.groups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
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
import org.malha.audit.Audit;
import org.malha.audit.Deed;
import org.malha.journal.Journal;
import org.malha.web.Refusal;
import org.malha.web.Slug;

/** All working groups, always as somebody may see them. */
@ApplicationScoped
@Transactional
public class Groups {
  /** Stands in an address where the slug of a group would. */
  private static final String RESERVED = "novo";

  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Clock clock;
  @Inject CurrentViewer viewer;
  @Inject People people;
  @Inject Journal journal;
  @Inject Audit audit;

  /**
   * The group of an address, as far as this viewer may see that it exists.
   *
   * @throws Refusal.NotFound when there is none, or it is closed to the viewer
   */
  public Reach reach(String slug) {
    return one(seen("and g.slug = :slug").setParameter("slug", slug));
  }

  /**
   * The group of an id, as far as this viewer may see that it exists.
   *
   * @throws Refusal.NotFound when there is none, or it is closed to the viewer
   */
  public Reach reach(long id) {
    return one(seen("and g.id = :id").setParameter("id", id));
  }

  private static Reach one(TypedQuery<Object[]> query) {
    return many(query).stream().findFirst().orElseThrow(Refusal.NotFound::new);
  }

  /** Every group that this viewer may see, in alphabetical order. */
  public List<Reach> all() {
    return many(seen(""));
  }

  private static List<Reach> many(TypedQuery<Object[]> query) {
    return query
        .getResultStream()
        .map(row -> reach((WorkingGroup) row[0], (Membership) row[1]))
        .distinct()
        .toList();
  }

  /** Groups with their territory; one that is hidden from the viewer never leaves the database. */
  private TypedQuery<Object[]> seen(String condition) {
    return em.createQuery(
            """
            select g, m from WorkingGroup g
              left join Membership m on m.group = g and m.person.id = :viewer
            where\s"""
                + Visibility.KNOWN
                + " "
                + condition
                + " order by g.sortKey, g.id",
            Object[].class)
        .setParameter("viewer", viewer.id())
        .setParameter("signedIn", viewer.signedIn());
  }

  private static Reach reach(WorkingGroup group, @Nullable Membership membership) {
    return new Reach(group, membership != null, membership != null && membership.facilitator());
  }

  /** The groups whose discussions this viewer may read: theirs and the public ones. */
  public List<Reach> readable() {
    return all().stream().filter(Reach::reads).toList();
  }

  /**
   * Makes a group; whoever makes it becomes its facilitator. The same form sent twice makes one
   * group, even at the same moment.
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
    em.lock(creator, LockModeType.PESSIMISTIC_WRITE);
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
    audit.group(Deed.GROUP_MADE, creator.id(), group.id(), "", visibility.code());
    journal.changed("group", group.id());
    return group;
  }

  /** Makes the group that a form describes; see {@link #create}. */
  WorkingGroup create(Person by, GroupForm said, String formKey) {
    return create(
        by,
        said.name(),
        said.visibility(),
        said.entityId(),
        said.municipalities(),
        said.purpose(),
        formKey);
  }

  private Optional<WorkingGroup> made(Person by, String formKey) {
    return em
        .createQuery(
            """
            select g from WorkingGroup g
            where g.createdBy = :by and g.formKey = :key
            """,
            WorkingGroup.class)
        .setParameter("by", by)
        .setParameter("key", formKey)
        .getResultList()
        .stream()
        .findFirst();
  }

  private String freeSlug(String name) {
    String wanted = Slug.of(name);
    List<String> taken =
        em.createQuery("select g.slug from WorkingGroup g where g.slug like :start", String.class)
            .setParameter("start", wanted + "%")
            .getResultList();
    String slug = wanted;
    for (int n = 2; taken.contains(slug) || slug.equals(RESERVED); n++) {
      slug = wanted + "-" + n;
    }
    return slug;
  }
}

package org.malha.constraints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.malha.accounts.CurrentViewer;
import org.malha.discussions.Owner;
import org.malha.discussions.Place;
import org.malha.discussions.Post;
import org.malha.groups.Memberships;
import org.malha.journal.Journal;

/** The discussions under constraints: the members of its group read and write each. */
@ApplicationScoped
@Transactional
public class ConstraintDiscussions implements Owner {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject CurrentViewer viewer;
  @Inject Constraints constraints;
  @Inject Memberships memberships;
  @Inject Journal journal;

  @Override
  public Optional<Place> place(long discussionId) {
    return constraints
        .ofDiscussion(viewer.id(), discussionId)
        .map(found -> place(found, readers(found.constraint().group().id())));
  }

  /** The place of a discussion that is only shown, where nobody needs to be mentioned. */
  Place place(Found found) {
    return place(found, Set.of());
  }

  private Place place(Found found, Set<Long> readers) {
    return new Place(
        found.constraint().path(),
        found.constraint().title(),
        found.reach().member() && viewer.maySpeak(),
        found.reach().facilitator(),
        readers);
  }

  private Set<Long> readers(long groupId) {
    return memberships.of(groupId).stream()
        .map(membership -> membership.person().id())
        .collect(Collectors.toSet());
  }

  @Override
  public void posted(long discussionId, Post post) {
    em.createQuery("select c from Constraint c where c.discussion.id = :id", Constraint.class)
        .setParameter("id", discussionId)
        .getResultStream()
        .findFirst()
        .filter(constraint -> constraint.state() == State.REGISTERED)
        .ifPresent(constraint -> discussed(constraint, post));
  }

  private void discussed(Constraint constraint, Post post) {
    em.lock(constraint, LockModeType.PESSIMISTIC_WRITE);
    em.refresh(constraint);
    if (constraint.state() == State.REGISTERED) {
      em.persist(constraint.move(State.DISCUSSED, "", post.author(), post.postedAt()));
      journal.changed("constraint", constraint.id());
    }
  }
}

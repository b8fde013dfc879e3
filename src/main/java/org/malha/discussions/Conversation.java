package org.malha.discussions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.Mandate;
import org.malha.accounts.Organisation;
import org.malha.accounts.People;
import org.malha.accounts.Person;
import org.malha.journal.Journal;
import org.malha.web.Language;
import org.malha.web.Refusal;

/**
 * What people do in a discussion with their own words: say, change, take back, find useful. What
 * they may do is what the {@link Place} says, so whoever calls has reached it for this person.
 */
@ApplicationScoped
@Transactional
public class Conversation {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Clock clock;
  @Inject People people;
  @Inject Mentions mentions;
  @Inject PostLinks links;
  @Inject Journal journal;
  @Inject @Any Instance<Owner> owners;

  /**
   * Writes a post. The same form sent twice, even at once, writes one.
   *
   * @param voice for whom the author speaks; nobody but themselves when null
   * @param parentId the post that is answered, if one is
   * @param markdown checked already, at most {@link Post#LONGEST} characters
   * @param language in which the author writes
   * @param formKey unique among the author's forms
   * @throws Refusal.Forbidden when the place is not open to the author's words
   * @throws Refusal.NotFound when the answered post is not of this discussion
   * @throws Refusal.Conflict when the answered post was withdrawn or hidden, or the author has used
   *     the key in another discussion
   */
  public Post reply(
      Person author,
      @Nullable Mandate voice,
      Place place,
      long discussionId,
      @Nullable Long parentId,
      String markdown,
      Language language,
      String formKey) {
    mayWrite(place);
    Discussion discussion = locked(discussionId);
    Optional<Post> already = said(author, formKey);
    if (already.isPresent()) {
      return sameDiscussion(already.get(), discussionId);
    }
    @Nullable Post parent = parentId == null ? null : answerable(discussion, parentId);
    Instant now = clock.instant();
    int number = discussion.nextNumber(now);
    Map<String, Long> mentioned = mentions.in(markdown, place.readers());
    var post =
        new Post(
            discussion,
            number,
            parent,
            people.byId(author.id()),
            organisation(author, voice),
            markdown,
            mentions.render(markdown, footnotes(number), mentioned),
            language,
            now,
            formKey);
    em.persist(post);
    em.flush();
    mentions.note(post.id(), mentioned);
    links.note(post.id(), post.html());
    journal.changed("post", post.id());
    owners.forEach(owner -> owner.posted(discussionId, post));
    return post;
  }

  /**
   * Changes what a post says; the text before stays readable in its history. Twice is once.
   *
   * @param version of the text that the author saw when the form was opened
   * @throws Refusal.Forbidden when the post is somebody else's, or the place is closed
   * @throws Refusal.Conflict when it was edited, withdrawn or hidden meanwhile
   */
  public Post edit(Person author, Place place, long postId, int version, String markdown) {
    mayWrite(place);
    Post post = own(author, postId);
    if (withdrawn(postId) || hidden(postId)) {
      throw new Refusal.Conflict("post.gone");
    }
    if (post.markdown().equals(markdown)) {
      return post; // the same form, sent twice
    }
    if (post.version() != version) {
      throw new Refusal.Conflict("post.edited.meanwhile");
    }
    Map<String, Long> mentioned = mentions.in(markdown, place.readers());
    em.persist(new PastVersion(post));
    post.edit(
        markdown, mentions.render(markdown, footnotes(post.number()), mentioned), clock.instant());
    mentions.note(postId, mentioned);
    links.note(postId, post.html());
    journal.changed("post", postId);
    return post;
  }

  /**
   * Takes the author's own words back; the place in the thread stays. Twice is once.
   *
   * @throws Refusal.Forbidden when the post is somebody else's
   */
  public void withdraw(Person author, long postId) {
    Post post = own(author, postId);
    if (!withdrawn(post.id())) {
      em.persist(new Withdrawal(post.id(), author.id(), clock.instant()));
      journal.changed("post", post.id());
    }
  }

  /**
   * Lets withdrawn words be read again.
   *
   * @throws Refusal.Forbidden when the post is somebody else's
   */
  public void undoWithdrawal(Person author, long postId) {
    own(author, postId);
    Optional.ofNullable(em.find(Withdrawal.class, postId))
        .ifPresent(
            withdrawal -> {
              em.remove(withdrawal);
              journal.changed("post", postId);
            });
  }

  /**
   * Says that a post was useful; twice is once.
   *
   * @throws Refusal.Forbidden when the person may not write there, or wrote the post
   * @throws Refusal.Conflict when it was withdrawn or hidden
   */
  public void markUseful(Person person, Place place, long postId) {
    mayWrite(place);
    Post post = locked(Post.class, postId);
    if (post.author().id() == person.id()) {
      throw new Refusal.Forbidden("post.useful.own");
    }
    if (withdrawn(postId) || hidden(postId)) {
      throw new Refusal.Conflict("post.gone");
    }
    if (em.find(UsefulMark.class, new PostAndPerson(postId, person.id())) == null) {
      em.persist(new UsefulMark(postId, person.id(), clock.instant()));
      journal.changed("post", postId);
    }
  }

  /** Takes that back. */
  public void unmarkUseful(Person person, long postId) {
    Optional.ofNullable(em.find(UsefulMark.class, new PostAndPerson(postId, person.id())))
        .ifPresent(
            mark -> {
              em.remove(mark);
              journal.changed("post", postId);
            });
  }

  private static void mayWrite(Place place) {
    if (!place.mayWrite()) {
      throw new Refusal.Forbidden("discussion.closed");
    }
  }

  private Discussion locked(long discussionId) {
    return locked(Discussion.class, discussionId);
  }

  private <T> T locked(Class<T> type, long id) {
    return Optional.ofNullable(em.find(type, id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(Refusal.NotFound::new);
  }

  private Optional<Post> said(Person author, String formKey) {
    return em.createQuery(
            "select p from Post p where p.author.id = :author and p.formKey = :key", Post.class)
        .setParameter("author", author.id())
        .setParameter("key", formKey)
        .getResultStream()
        .findFirst();
  }

  private static Post sameDiscussion(Post post, long discussionId) {
    if (post.discussion().id() != discussionId) {
      throw new Refusal.Conflict("post.key.elsewhere");
    }
    return post;
  }

  private Post answerable(Discussion discussion, long postId) {
    Post parent = locked(Post.class, postId);
    if (parent.discussion().id() != discussion.id()) {
      throw new Refusal.NotFound();
    }
    if (withdrawn(postId) || hidden(postId)) {
      throw new Refusal.Conflict("post.gone");
    }
    return parent;
  }

  private Post own(Person author, long postId) {
    Post post = locked(Post.class, postId);
    if (post.author().id() != author.id()) {
      throw new Refusal.Forbidden("post.others");
    }
    return post;
  }

  private @Nullable Organisation organisation(Person author, @Nullable Mandate voice) {
    if (voice == null) {
      return null;
    }
    if (voice.person().id() != author.id()) {
      throw new Refusal.Forbidden("voice.choose");
    }
    return em.find(Organisation.class, voice.organisation().id());
  }

  private boolean withdrawn(long postId) {
    return em.find(Withdrawal.class, postId) != null;
  }

  private boolean hidden(long postId) {
    return em.find(Hiding.class, postId) != null;
  }

  /** Footnotes of several posts share a page. */
  private static String footnotes(int number) {
    return "i" + number + "-";
  }
}

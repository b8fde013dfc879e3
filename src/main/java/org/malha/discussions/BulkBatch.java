package org.malha.discussions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.Mandate;
import org.malha.accounts.Organisation;
import org.malha.accounts.Person;
import org.malha.web.Language;
import org.malha.web.Markdown;

/** As many posts as one transaction can hold without filling the memory. */
@ApplicationScoped
class BulkBatch {
  private static final double ANSWERS = 0.65;
  private static final int RECENT = 100;
  private static final Duration SPAN = Duration.ofDays(300);

  @PersistenceContext(unitName = "malha")
  EntityManager em;

  /**
   * Writes posts at even distances between the last one, or the beginning of the span, and now.
   *
   * @param left how many there are to write in later batches too, these included
   */
  @Transactional(TxType.REQUIRES_NEW)
  void write(
      long discussionId, List<Long> authors, int posts, int left, Random random, Instant now) {
    Discussion discussion = em.find(Discussion.class, discussionId);
    List<Person> people = authors.stream().map(id -> em.find(Person.class, id)).toList();
    List<Post> written = recent(discussionId);
    Instant start = now.minus(SPAN);
    Instant last = discussion.lastPostAt().filter(start::isBefore).orElse(start);
    Duration step = Duration.between(last, now).dividedBy(left + 1L);
    for (int i = 1; i <= posts; i++) {
      Post post = post(discussion, people, written, random, last.plus(step.multipliedBy(i)));
      em.persist(post);
      written.add(post);
    }
  }

  private List<Post> recent(long discussionId) {
    return new ArrayList<>(
        em.createQuery(
                "select p from Post p where p.discussion.id = :id order by p.number desc",
                Post.class)
            .setParameter("id", discussionId)
            .setMaxResults(RECENT)
            .getResultList());
  }

  private static Post post(
      Discussion discussion, List<Person> people, List<Post> written, Random random, Instant when) {
    Person author = people.get(random.nextInt(people.size()));
    boolean answers = !written.isEmpty() && random.nextDouble() < ANSWERS;
    @Nullable Post parent = answers ? written.get(random.nextInt(written.size())) : null;
    String text = BulkWords.text(random);
    int number = discussion.nextNumber(when);
    return new Post(
        discussion,
        number,
        parent,
        author,
        organisation(author),
        text,
        Markdown.render(text, "i" + number + "-"),
        Language.PT,
        when,
        UUID.randomUUID().toString());
  }

  private static @Nullable Organisation organisation(Person author) {
    return author.mandates().stream()
        .min(Comparator.comparing(Mandate::id))
        .map(Mandate::organisation)
        .orElse(null);
  }
}

package org.malha.discussions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.malha.accounts.Person;
import org.malha.web.Form;
import org.malha.web.Refusal;

/**
 * Forms that people have begun, kept on the server so that they survive a closed laptop; one for
 * each person and place. A place is a short name of ours: {@code d-12} for a post in discussion 12,
 * {@code d-12-r-34} for an answer to its post 34, {@code c-new-7} for whatever another room calls
 * so.
 */
@ApplicationScoped
@Transactional
public class Drafts {
  /** The longest field that is kept, in characters. */
  public static final int LONGEST = 20_000;

  private static final int MOST = 60_000;
  private static final Pattern PLACE =
      Pattern.compile("d-\\d{1,18}(-r-\\d{1,9})?|(?!d-)[a-z]+(-[a-z0-9]+){1,8}");

  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Clock clock;

  /**
   * Keeps a form; one with nothing in it is as good as none.
   *
   * @return when
   * @throws Refusal.NotFound when the place has another shape
   * @throws Refusal.Invalid when it is too long
   */
  public Instant keep(Person person, String place, MultivaluedMap<String, String> typed) {
    if (place.length() > 60 || !PLACE.matcher(place).matches()) {
      throw new Refusal.NotFound();
    }
    if (typed.values().stream().flatMap(v -> v.stream()).anyMatch(v -> length(v) > LONGEST)) {
      throw new Refusal.Invalid("draft.too-long");
    }
    String fields = Fields.written(typed);
    if (fields.length() > 3 * MOST) {
      throw new Refusal.Invalid("draft.too-long");
    }
    // Two windows of one person write one after the other.
    em.find(Person.class, person.id(), LockModeType.PESSIMISTIC_WRITE);
    Instant now = clock.instant();
    find(person.id(), place)
        .ifPresentOrElse(
            draft -> draft.say(fields, now),
            () -> em.persist(new Draft(person.id(), place, fields, now)));
    return now;
  }

  /** The form as it was left, if there is one. */
  public Optional<Form> form(Person person, String place) {
    return find(person.id(), place).map(Draft::form);
  }

  /**
   * A form that was begun and left.
   *
   * @param place where it belongs, as this class calls places
   */
  public record Begun(String place, Form form, Instant savedAt) {}

  /** The forms that somebody has begun, the last one first. */
  public List<Begun> begun(Person person, int most) {
    return em.createQuery(
            "select d from Draft d where d.personId = :person order by d.savedAt desc, d.id",
            Draft.class)
        .setParameter("person", person.id())
        .setMaxResults(most)
        .getResultStream()
        .map(draft -> new Begun(draft.place(), draft.form(), draft.savedAt()))
        .toList();
  }

  /** Throws a form away; where there is none nothing happens. */
  public void discard(Person person, String place) {
    em.createQuery("delete from Draft d where d.personId = :person and d.place = :place")
        .setParameter("person", person.id())
        .setParameter("place", place)
        .executeUpdate();
  }

  private Optional<Draft> find(long personId, String place) {
    return em.createQuery(
            "select d from Draft d where d.personId = :person and d.place = :place", Draft.class)
        .setParameter("person", personId)
        .setParameter("place", place)
        .getResultStream()
        .findFirst();
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}

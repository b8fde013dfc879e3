package org.malha.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.malha.cases.finder.Finder;
import org.malha.cases.frame.Frame;
import org.malha.cases.frame.Sector;
import org.malha.cases.release.Choice;
import org.malha.cases.release.Decision;
import org.malha.cases.release.Decisions;
import org.malha.cases.release.Draft;
import org.malha.cases.release.Passage;
import org.malha.cases.release.Released;
import org.malha.cases.release.Review;
import org.malha.content.Words;
import org.malha.groups.WorkingGroup;
import org.malha.library.Lessons;
import org.malha.library.NewLesson;
import org.malha.masks.Masks;
import org.malha.masks.RoomKey;
import org.malha.masks.RoomKeys;
import org.malha.web.Language;

/**
 * A room that is played for the demonstration: the same rows as those of people, and every text has
 * passed the same review.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Rehearsal {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Finder finder;
  @Inject Masks masks;
  @Inject RoomKeys keys;
  @Inject Lessons lessons;
  @Inject Today today;

  /** People accept the charter. */
  public void sign(List<Long> people) {
    people.forEach(person -> em.persist(new Signature(person, Charter.VERSION, today.date())));
  }

  /** People are ready to chair. */
  public void chairs(List<Long> people) {
    people.forEach(person -> em.persist(new ChairVolunteer(person, today.date())));
  }

  /**
   * A room whose situation was just presented and has a chair.
   *
   * @param texts by the names of {@link NewCase}
   * @param keepDays for how many days after its end it is kept
   */
  public Played present(
      WorkingGroup group,
      long presenter,
      long chair,
      Frame frame,
      Map<String, String> texts,
      int keepDays,
      LocalDate day) {
    String code = CaseRooms.freshCode();
    CaseRoom room = new CaseRoom(code, group, day, keepDays, "demo-" + code);
    em.persist(room);
    em.flush();
    RoomKey key = keys.make(room.id());
    Situation.of(frame, released(texts)).into(room, key);
    Played played = new Played(room, key, day);
    played.sit(presenter, Part.PRESENTER);
    played.sit(chair, Part.CHAIR);
    return played;
  }

  /**
   * A lesson that came out on the first of this month.
   *
   * @param learnt what helped and what to check, after the lesson in a line
   */
  public void lesson(List<String> learnt, List<String> practices, List<String> constraints) {
    Released released = released(lessonTexts(learnt));
    lessons.toCome(
        new NewLesson(
            Language.PT,
            released.text(LessonForm.TITLE).text(),
            released.text(LessonForm.HELPED).text(),
            released.text(LessonForm.CHECK).text(),
            new Words("", ""),
            List.of(Sector.HEALTH.slug(), Sector.SOCIAL.slug()),
            practices,
            constraints),
        today.date().minusMonths(1));
    lessons.bringOut(today.date());
  }

  private static Map<String, String> lessonTexts(List<String> learnt) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put(LessonForm.TITLE, learnt.get(0));
    texts.put(LessonForm.HELPED, learnt.get(1));
    texts.put(LessonForm.CHECK, learnt.get(2));
    return texts;
  }

  private Released released(Map<String, String> texts) {
    Draft draft = Draft.of(new LinkedHashMap<>(texts));
    Review first = finder.review(draft, new Decisions(List.of(), Map.of()), Language.PT);
    Map<String, Decision> made = new LinkedHashMap<>();
    first.passages().stream()
        .map(Passage::key)
        .forEach(passage -> made.put(passage, Decision.of(Choice.PROPOSED)));
    Review review = finder.review(draft, new Decisions(List.of(), made), Language.PT);
    if (review.release(true) instanceof Released released) {
      return released;
    }
    throw new IllegalStateException("A text of the demonstration does not pass the review");
  }

  /** A room while it is played, one step after the other. */
  public final class Played {
    private final CaseRoom room;
    private final RoomKey key;
    private LocalDate day;
    private int place;

    private Played(CaseRoom room, RoomKey key, LocalDate day) {
      this.room = room;
      this.key = key;
      this.day = day;
    }

    private Seat sit(long person, Part part) {
      long mask = masks.give(room.id(), key, person);
      Seat seat = room.seat(mask, part, CaseRooms.freeNumber(room), day);
      seat.take(day);
      return seat;
    }

    /** The chair releases it and people take part. */
    public Played open(List<Long> voices) {
      room.release(day);
      voices.forEach(person -> sit(person, Part.VOICE));
      return this;
    }

    /** Some days later the chair opens the next phase. */
    public Played phase(int daysLater) {
      day = day.plusDays(daysLater);
      room.advance(day, room.stage().flatMap(s -> s.phase().next()).orElseThrow().days());
      return this;
    }

    /** The chair writes the lesson; it waits for somebody else to read it. */
    public Played learns(List<String> learnt, List<String> practices, List<String> constraints) {
      Situation situation = Situation.open(key, room.situation());
      String sector = SituationType.of(situation.frame()).firstEntry().getKey();
      var lesson =
          new WrittenLesson(
              Language.PT,
              released(lessonTexts(learnt)).texts(),
              List.of(sector),
              practices,
              constraints);
      room.learn(lesson.seal(key), CaseRooms.freshCode());
      return this;
    }

    /** Some days later the chair closes it. */
    public Played closes(int daysLater) {
      day = day.plusDays(daysLater);
      room.close(day);
      return this;
    }

    /** Somebody speaks. */
    public Played says(long person, Prompt prompt, String words) {
      return says(person, prompt, words, null);
    }

    /** Whoever presents answers what was said last. */
    public Played answers(long person, String words) {
      Contribution asked =
          em.createQuery(
                  "select c from Contribution c where c.room = :room and c.place = :place",
                  Contribution.class)
              .setParameter("room", room)
              .setParameter("place", place)
              .getSingleResult();
      return says(person, Prompt.ANSWER, words, asked.id());
    }

    private Played says(long person, Prompt prompt, String words, @Nullable Long asked) {
      Seat seat = masks.of(room.id(), key, person).flatMap(room.circle()::of).orElseThrow();
      String sealed = released(Map.of("texto", words)).text("texto").seal(new RoomSeal(key));
      Contribution one =
          new Contribution(
              room, seat, room.stage().orElseThrow().phase(), prompt, ++place, sealed, asked);
      one.send(day);
      em.persist(one);
      em.flush();
      return this;
    }
  }
}

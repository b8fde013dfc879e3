package org.malha.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.malha.content.Broken;
import org.malha.content.Vocabularies;
import org.malha.journal.Journal;
import org.malha.web.Language;
import org.malha.web.Slug;
import org.malha.web.SortKeys;
import org.malha.web.Times;

/**
 * How lessons from cases come into the library: whoever approved one leaves it here, and on the
 * first of the month all that wait come out together, in an order that is drawn (ADR 0027).
 */
@ApplicationScoped
@Transactional
public class Lessons {
  private static final Logger LOG = Logger.getLogger(Lessons.class.getName());
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String LETTERS = "23456789bcdfghjkmnpqrstvwxz";
  private static final int LETTERS_OF_KEY = 6;

  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Shelf shelf;
  @Inject Vocabularies vocabularies;
  @Inject Journal journal;

  /** The practices that a lesson may touch: id and title, in the order of the titles. */
  public SequencedMap<String, String> practices(Language language) {
    SequencedMap<String, String> titles = new LinkedHashMap<>();
    shelf
        .current()
        .byTitle(language)
        .forEach(one -> titles.put(one.id(), one.title().in(language)));
    return titles;
  }

  /** The reported constraints that a lesson may touch: id and title, in the order of the titles. */
  public SequencedMap<String, String> constraints(Language language) {
    SequencedMap<String, String> titles = new LinkedHashMap<>();
    SortKeys.sorted(shelf.current().reported().stream(), one -> one.title().in(language))
        .forEach(one -> titles.put(one.id(), one.title().in(language)));
    return titles;
  }

  /** The lines that lead to practices and reported constraints. */
  public List<Link> links(Collection<String> practices, Collection<String> constraints) {
    Library library = shelf.current();
    return java.util.stream.Stream.concat(
            library.links(Target.PRACTICE, practices).stream(),
            library.links(Target.CONSTRAINT, constraints).stream())
        .toList();
  }

  /**
   * Keeps a lesson until the first of the next month.
   *
   * @return the day on which it comes out
   */
  @Transactional(TxType.MANDATORY)
  public LocalDate toCome(NewLesson lesson, LocalDate today) {
    LocalDate out = YearMonth.from(today).plusMonths(1).atDay(1);
    String key = Slug.of(lesson.title()) + "-" + drawn();
    em.persist(new LessonToCome(key, lesson.file(key, YearMonth.from(out)), out));
    return out;
  }

  /** Keeps ids apart without saying which came first. */
  private static String drawn() {
    var letters = new StringBuilder();
    for (int i = 0; i < LETTERS_OF_KEY; i++) {
      letters.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return letters.toString();
  }

  /**
   * Brings out what is due; of several nodes, the first that holds the library.
   *
   * @return how many came out
   */
  public int bringOut(LocalDate today) {
    if (due(today).isEmpty()) {
      return 0;
    }
    LibraryState state = Importing.hold(em);
    List<LessonToCome> due = due(today);
    Collections.shuffle(due, RANDOM);
    var reading = new Reading(vocabularies);
    int out = 0;
    for (LessonToCome one : due) {
      out += bringOut(one, reading) ? 1 : 0;
    }
    if (out > 0) {
      state.changed();
    }
    return out;
  }

  private List<LessonToCome> due(LocalDate today) {
    return new java.util.ArrayList<>(
        em.createQuery("select l from LessonToCome l where l.outOn <= :today", LessonToCome.class)
            .setParameter("today", today)
            .getResultList());
  }

  private boolean bringOut(LessonToCome one, Reading reading) {
    try {
      Item item = reading.read(Lesson.FOLDER + "/" + one.key() + ".md", one.text());
      // The day is that of all lessons of the month, whenever the portal gets to it.
      var row =
          new LibraryItem(item, one.text(), one.outOn().atStartOfDay(Times.LISBON).toInstant());
      em.persist(row);
      journal.changed(Entries.KIND, row.id());
      em.remove(one);
      return true;
    } catch (Broken e) {
      LOG.log(Level.WARNING, "A lesson cannot come out: {0}", e.getMessage());
      return false;
    }
  }
}

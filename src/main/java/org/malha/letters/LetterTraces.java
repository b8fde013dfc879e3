package org.malha.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.malha.traces.Effect;
import org.malha.traces.Fate;
import org.malha.traces.Part;
import org.malha.traces.Pointer;
import org.malha.traces.Traces;
import org.malha.traces.Wording;

/** Which letters people got, and which they want. */
@ApplicationScoped
public class LetterTraces implements Traces {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  /** No letters are made meanwhile. */
  @Override
  public void pause() {
    em.find(LetterDesk.class, LetterDesk.ONLY, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Letters are made from notifications. */
  @Override
  public int order() {
    return 60;
  }

  @Override
  public List<Pointer> pointers() {
    return List.of(
        Pointer.going("letters", "person_id").in("cartas"),
        Pointer.going("letter_choices", "person_id").in("cartas-escolha"),
        Pointer.going("bare_groups", "person_id").in("cartas-sem-palavras"));
  }

  /** Rows of letters hold no words. */
  @Override
  public List<Wording> wordings() {
    return List.of();
  }

  @Override
  public List<Effect> effects() {
    return List.of(
        Effect.of(
            "letters",
            Fate.GOES,
            """
            (select count(*) from letters where person_id = ?)
              + (select count(*) from letter_choices where person_id = ?)
              + (select count(*) from bare_groups where person_id = ?)
            """));
  }

  @Override
  public List<Part> parts() {
    return List.of(
        Part.of(
            "cartas",
            """
            select l.occasion as "occasion", l.due_at as "dueAt", l.state as "state",
              l.tries as "tries", l.closed_at as "closedAt"
            from letters l where l.person_id = ? order by l.id
            """),
        Part.of(
            "cartas-escolha",
            """
            select c.at_once as "atOnce", c.digest as "digest", c.chosen_at as "chosenAt"
            from letter_choices c where c.person_id = ? order by c.person_id
            """),
        Part.of(
            "cartas-sem-palavras",
            """
            select g.slug as "group", b.chosen_at as "chosenAt"
            from bare_groups b join working_groups g on g.id = b.group_id
            where b.person_id = ? order by g.id
            """));
  }
}

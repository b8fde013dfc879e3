package org.malha.notifications;

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

/** What people were told, and how much they want to be told. */
@ApplicationScoped
public class NotificationTraces implements Traces {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  /** Nobody is told of anything meanwhile. */
  @Override
  public void pause() {
    em.find(Bookmark.class, Bookmark.ONLY, LockModeType.PESSIMISTIC_WRITE);
  }

  @Override
  public int order() {
    return 50;
  }

  @Override
  public List<Pointer> pointers() {
    return List.of(
        Pointer.going("notifications", "person_id").in("avisos"),
        Pointer.staying("notifications", "actor_id").aboutOthers(),
        Pointer.going("group_levels", "person_id").in("avisos-por-grupo"),
        Pointer.going("thread_levels", "person_id").in("avisos-por-debate"));
  }

  /** Notifications hold no words; they are made when somebody reads them. */
  @Override
  public List<Wording> wordings() {
    return List.of();
  }

  @Override
  public List<Effect> effects() {
    return List.of(
        Effect.of(
            "notifications",
            Fate.GOES,
            """
            (select count(*) from notifications where person_id = ?)
              + (select count(*) from group_levels where person_id = ?)
              + (select count(*) from thread_levels where person_id = ?)
            """));
  }

  @Override
  public List<Part> parts() {
    return List.of(
        Part.of(
            "avisos",
            """
            select n.kind as "kind", g.slug as "group", n.constraint_id as "constraint",
              n.post_number as "post", n.happened_at as "happenedAt", n.told_at as "toldAt",
              n.read_at as "readAt", n.snoozed_until as "putOffUntil"
            from notifications n left join working_groups g on g.id = n.group_id
            where n.person_id = ? order by n.id
            """),
        Part.of(
            "avisos-por-grupo",
            """
            select g.slug as "group", l.level as "level", l.chosen_at as "chosenAt"
            from group_levels l join working_groups g on g.id = l.group_id
            where l.person_id = ? order by g.id
            """),
        Part.of(
            "avisos-por-debate",
            """
            select l.discussion_id as "discussion", l.level as "level", l.chosen_at as "chosenAt"
            from thread_levels l where l.person_id = ? order by l.discussion_id
            """));
  }
}

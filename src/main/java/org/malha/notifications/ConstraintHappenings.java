package org.malha.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.malha.constraints.Constraint;
import org.malha.constraints.State;
import org.malha.constraints.Step;

/** What happens to a constraint: it is raised, and goes on its way. */
@ApplicationScoped
@Transactional
public class ConstraintHappenings implements Happenings {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Listeners listeners;
  @Inject Asked asked;

  @Override
  public String kind() {
    return "constraint";
  }

  @Override
  public List<Happening> of(long subject, Instant row) {
    return Optional.ofNullable(em.find(Constraint.class, subject)).map(this::of).orElse(List.of());
  }

  private List<Happening> of(Constraint one) {
    var all = new ArrayList<Happening>();
    List<Step> steps = steps(one);
    all.add(
        new Happening(
            "constraint:" + one.id(),
            one.raisedAt(),
            about(one, one.raisedBy().id(), null),
            () -> raised(one)));
    for (int i = 1; i < steps.size(); i++) {
      Step step = steps.get(i);
      if (!begins(step, steps.get(i - 1))) {
        all.add(
            new Happening(
                "step:" + step.id(),
                step.takenAt(),
                about(one, step.takenBy().id(), step.id()),
                () -> moved(one, step)));
      }
    }
    return all;
  }

  private List<Step> steps(Constraint one) {
    return em.createQuery(
            "select s from Step s where s.constraint = :one order by s.takenAt, s.id", Step.class)
        .setParameter("one", one)
        .getResultList();
  }

  /** The first post makes it discussed; that is told as a post. */
  private static boolean begins(Step step, Step before) {
    return step.state() == State.DISCUSSED && before.state() == State.REGISTERED;
  }

  private static Happening.About about(
      Constraint one, long actor, @org.jspecify.annotations.Nullable Long step) {
    return new Happening.About(
        actor, one.group().id(), one.id(), one.discussion().id(), null, null, step);
  }

  private Map<Long, Kind> raised(Constraint one) {
    long by = one.raisedBy().id();
    Map<Long, Kind> questions = asked.of(one);
    var whom = new HashMap<Long, Kind>();
    for (Listener listener : listeners.of(one.discussion().id(), 1)) {
      if (listener.person() != by && listener.level() != Level.NONE) {
        Kind otherwise = listener.level() == Level.ALL ? Kind.RAISED : null;
        Kind kind = questions.getOrDefault(listener.person(), otherwise);
        if (kind != null) {
          whom.put(listener.person(), kind);
        }
      }
    }
    return whom;
  }

  /** Before it leaves the group, whoever has not said whether they have it too is asked again. */
  private Map<Long, Kind> moved(Constraint one, Step step) {
    Kind kind = step.state() == State.ANSWERED ? Kind.ANSWER : Kind.STATE;
    Map<Long, Kind> questions = step.state() == State.TO_REFER ? asked.of(one) : Map.of();
    var whom = new HashMap<Long, Kind>();
    for (Listener listener : listeners.of(one.discussion().id(), Integer.MAX_VALUE)) {
      long person = listener.person();
      if (listener.ofStep(step.takenBy().id())) {
        whom.put(person, kind);
      }
      boolean speaks = person != step.takenBy().id() && listener.level() != Level.NONE;
      if (speaks && questions.get(person) == Kind.COSIGN) {
        whom.put(person, Kind.COSIGN);
      }
    }
    return whom;
  }
}

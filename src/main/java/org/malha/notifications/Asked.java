package org.malha.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.Organisation;
import org.malha.constraints.Constraint;
import org.malha.web.Times;

/** Who is asked something by a constraint, because of the body for which they speak today. */
@ApplicationScoped
@Transactional
public class Asked {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Clock clock;

  /** A body for which a member of the group speaks. */
  record Voice(long person, Organisation.Kind kind, @Nullable String dico, @Nullable String code) {
    /** Whether it is among those who can act, as a constraint names them. */
    boolean among(Set<String> actors) {
      return isAmong(kind, code, actors);
    }
  }

  /** Whether a body is among those who can act, as a constraint names them. */
  public static boolean isAmong(Organisation.Kind kind, @Nullable String code, Set<String> actors) {
    boolean district = kind == Organisation.Kind.SOCIAL_SECURITY && !"iss".equals(code);
    return (code != null && actors.contains(code))
        || (district && actors.contains("district-centre"));
  }

  /** The members who are asked, and what: whether they have it too, or to act. */
  Map<Long, Kind> of(Constraint one) {
    Set<String> waiting = new HashSet<>(one.group().municipalities());
    signed(one).forEach(waiting::remove);
    one.organisation().flatMap(Organisation::dico).ifPresent(waiting::remove);
    var asked = new HashMap<Long, Kind>();
    em.createQuery(
            """
            select m.person.id, o.kind, o.dico, o.code from Membership m join m.person p
              join p.mandates d join d.organisation o
            where m.group = :group and p.leftAt is null
              and d.startsOn <= :today and (d.endsOn is null or d.endsOn >= :today)
            """,
            Object[].class)
        .setParameter("group", one.group())
        .setParameter("today", LocalDate.ofInstant(clock.instant(), Times.LISBON))
        .getResultStream()
        .map(Asked::voice)
        .forEach(voice -> ask(voice, waiting, one.actors(), asked));
    return asked;
  }

  private static Voice voice(@Nullable Object[] row) {
    return new Voice(
        row[0] instanceof Long person ? person : 0,
        row[1] instanceof Organisation.Kind kind ? kind : Organisation.Kind.PARTNER,
        (String) row[2],
        (String) row[3]);
  }

  /** Whether one has it too comes before whether one can act. */
  static void ask(Voice voice, Set<String> waiting, Set<String> actors, Map<Long, Kind> asked) {
    if (voice.dico() != null && waiting.contains(voice.dico())) {
      asked.put(voice.person(), Kind.COSIGN);
    } else if (voice.among(actors)) {
      asked.putIfAbsent(voice.person(), Kind.CAN_ACT);
    }
  }

  private java.util.List<String> signed(Constraint one) {
    return em.createQuery(
            "select s.dico from CoSignature s where s.constraint = :one", String.class)
        .setParameter("one", one)
        .getResultList();
  }
}

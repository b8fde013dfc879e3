package org.malha.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;

/** Those for whom what a group has to decide waits. */
@ApplicationScoped
@Transactional
class Facilitators {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  /** All facilitators of a group who are present, each told this. */
  Map<Long, Kind> told(long group, Kind kind) {
    var told = new HashMap<Long, Kind>();
    em.createQuery(
            """
            select m.person.id from Membership m
            where m.group.id = :group and m.facilitator = true and m.person.leftAt is null
            """,
            Long.class)
        .setParameter("group", group)
        .getResultStream()
        .forEach(person -> told.put(person, kind));
    return told;
  }
}

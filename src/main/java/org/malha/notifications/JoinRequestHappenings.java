package org.malha.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.malha.groups.JoinRequest;

/** Somebody asks to join a group, and is admitted or not. The journal names the group. */
@ApplicationScoped
@Transactional
public class JoinRequestHappenings implements Happenings {
  // The row is written in the transaction of the change, a little later.
  private static final Duration TRANSACTION = Duration.ofMinutes(10);

  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Facilitators facilitators;

  @Override
  public String kind() {
    return "join-request";
  }

  @Override
  public List<Happening> of(long subject, Instant row) {
    return em.createQuery(
            """
            select r from JoinRequest r where r.group.id = :group
              and (r.decidedAt is null or r.decidedAt > :since) order by r.askedAt, r.id
            """,
            JoinRequest.class)
        .setParameter("group", subject)
        .setParameter("since", row.minus(TRANSACTION))
        .getResultStream()
        .flatMap(request -> Stream.concat(asked(subject, request), decided(subject, request)))
        .toList();
  }

  private Stream<Happening> asked(long group, JoinRequest request) {
    return Stream.of(
        new Happening(
            "join:" + request.id(),
            request.askedAt(),
            Happening.About.group(request.person().id(), group, request.id()),
            () -> facilitators.told(group, Kind.JOIN_ASKED)));
  }

  private static Stream<Happening> decided(long group, JoinRequest request) {
    return request.decidedAt().stream()
        .filter(at -> request.state() != JoinRequest.State.WITHDRAWN)
        .map(
            at ->
                new Happening(
                    "join:" + request.id() + ":decided",
                    at,
                    Happening.About.group(null, group, request.id()),
                    () -> Map.of(request.person().id(), answer(request))));
  }

  private static Kind answer(JoinRequest request) {
    return request.state() == JoinRequest.State.ADMITTED ? Kind.ADMITTED : Kind.DECLINED;
  }
}

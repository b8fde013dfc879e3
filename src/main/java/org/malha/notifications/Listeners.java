package org.malha.notifications;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.Person;
import org.malha.constraints.CoSignature;
import org.malha.groups.Visibility;

/**
 * Who may be told of what is said in a thread. Left joins throughout, each step by itself:
 * EclipseLink writes implicit inner ones after the outer ones that refer to them.
 */
@ApplicationScoped
@Transactional
class Listeners {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  TransactionSynchronizationRegistry transaction;

  /**
   * Everybody who reads it and may be told, members of its group in alphabetical order first; in
   * one statement, and a second where the group is public. A transaction that asks of many posts of
   * a thread reads it once.
   *
   * @param before the number of the post that is told; who wrote earlier takes part
   */
  List<Listener> of(long discussionId, int before) {
    var key = new Kept(discussionId);
    if (transaction.getResource(key) instanceof Audience kept) {
      return kept.before(before);
    }
    Audience audience = read(discussionId);
    transaction.putResource(key, audience);
    return audience.before(before);
  }

  /** Under which a transaction keeps the audience of a thread. */
  private record Kept(long discussion) {}

  /**
   * Those who may be told.
   *
   * @param wrote the number of the first post that a person wrote, of those who did
   */
  private record Audience(List<Listener> all, Map<Long, Integer> wrote) {
    List<Listener> before(int number) {
      return all.stream()
          .map(
              one ->
                  wrote.getOrDefault(one.person(), Integer.MAX_VALUE) < number
                      ? one.takingPart()
                      : one)
          .toList();
    }
  }

  private Audience read(long discussionId) {
    var all = new LinkedHashMap<Long, Listener>();
    var wrote = new HashMap<Long, Integer>();
    boolean open = false;
    for (@Nullable Object[] row : members(discussionId)) {
      if (row[0] instanceof Person person && row[6] instanceof Number first) {
        wrote.put(person.id(), first.intValue());
      }
      boolean signed = row[5] instanceof CoSignature signature && !signature.entered();
      add(row[0], row[4], signed, row[1], row[2], all);
      open = row[3] == Visibility.PUBLIC;
    }
    if (open) {
      guests(discussionId).forEach(row -> add(row[1], row[3], false, row[2], row[0], all));
    }
    return new Audience(List.copyOf(all.values()), Map.copyOf(wrote));
  }

  private List<Object[]> members(long discussionId) {
    return em.createQuery(
            """
            select p, gl, tl, g.visibility, r, s, (select min(x.number) from Post x
                where x.discussion = d and x.author = p)
            from Membership m left join m.person p
              left join m.group g left join Constraint c on c.group = g left join c.discussion d
              left join c.raisedBy r
              left join CoSignature s on s.constraint = c and s.signedBy = p
              left join GroupLevel gl on gl.key.groupId = g.id and gl.key.personId = p.id
              left join ThreadLevel tl on tl.key.discussionId = d.id and tl.key.personId = p.id
            where d.id = :discussion and p.leftAt is null order by p.sortKey, p.id
            """,
            Object[].class)
        .setParameter("discussion", discussionId)
        .getResultList();
  }

  /** Readers of a public group who do not belong to it and chose something for the thread. */
  private List<Object[]> guests(long discussionId) {
    return em.createQuery(
            """
            select tl, p, gl, r from ThreadLevel tl
              left join Discussion d on d.id = tl.key.discussionId
              left join Constraint c on c.discussion = d
              left join c.group g left join c.raisedBy r
              left join Person p on p.id = tl.key.personId
              left join Membership m on m.group = g and m.person = p
              left join GroupLevel gl on gl.key.groupId = g.id and gl.key.personId = p.id
            where d.id = :discussion and c.id is not null and m.id is null and p.leftAt is null
            order by p.sortKey, p.id
            """,
            Object[].class)
        .setParameter("discussion", discussionId)
        .getResultList();
  }

  /** Somebody who signed for several municipalities comes as often. */
  private static void add(
      @Nullable Object who,
      @Nullable Object raiser,
      boolean takesPart,
      @Nullable Object ofGroup,
      @Nullable Object ofThread,
      Map<Long, Listener> all) {
    if (who instanceof Person person) {
      boolean raised = raiser instanceof Person one && one.id() == person.id();
      boolean known =
          Optional.ofNullable(all.get(person.id())).map(Listener::takesPart).orElse(false);
      all.put(
          person.id(),
          new Listener(
              person.id(),
              person.name(),
              person.handle(),
              true,
              known || raised || takesPart,
              ofGroup instanceof GroupLevel level ? level.level() : null,
              ofThread instanceof ThreadLevel level ? level.level() : null));
    }
  }
}

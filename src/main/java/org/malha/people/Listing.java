package org.malha.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.malha.accounts.Mandate;
import org.malha.accounts.Organisation;
import org.malha.accounts.Person;
import org.malha.groups.Visibility;
import org.malha.groups.WorkingGroup;
import org.malha.territory.Entity;
import org.malha.territory.Municipality;
import org.malha.territory.Territory;
import org.malha.web.SortKeys;

/** Finds people and organisations for a reader, a page at a time, in four statements at most. */
@ApplicationScoped
@Transactional
public class Listing {
  /** How many stand on a page. */
  static final int PAGE = 30;

  private static final String HOLDS =
      "m.startsOn <= :today and (m.endsOn is null or m.endsOn >= :today)";

  /** People who are present and chose to be listed. */
  private static final String LISTED = "p.id > 0 and p.leftAt is null and p.unlistedAt is null";

  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Clock clock;
  @Inject Territory territory;

  /** The people sought, with the groups that the reader reads too. */
  public PeopleListPage people(Sought sought, long reader) {
    Map<String, Object> values = values(sought);
    String where =
        " from Person p where "
            + LISTED
            + " and (p.sortKey like :words or "
            + speaks("m.organisation.sortKey like :words")
            + ")"
            + (sought.territory().isEmpty() ? "" : " and " + speaks(inTerritory("m.organisation")))
            + (sought.kind() == null ? "" : " and " + speaks("m.organisation.kind = :kind"));
    values.put("today", LocalDate.now(clock));
    long all = set(em.createQuery("select count(p)" + where, Long.class), values).getSingleResult();
    List<Person> here =
        set(em.createQuery("select p" + where + " order by p.sortKey, p.id", Person.class), values)
            .setFirstResult((sought.page() - 1) * PAGE)
            .setMaxResults(PAGE)
            .getResultList();
    return new PeopleListPage(sought, territory.entities(), lines(here, reader), all);
  }

  private static String speaks(String how) {
    return "exists (select m.id from Mandate m where m.person = p and "
        + HOLDS
        + " and "
        + how
        + ")";
  }

  private static String inTerritory(String organisation) {
    return "(" + organisation + ".dico in :dicos or " + organisation + ".entityId = :entity)";
  }

  private Map<String, Object> values(Sought sought) {
    var values = new HashMap<String, Object>();
    values.put("words", "%" + SortKeys.words(sought.words()) + "%");
    if (!sought.territory().isEmpty()) {
      values.put("dicos", dicos(sought.territory()));
      values.put("entity", sought.territory());
    }
    if (sought.kind() != null) {
      values.put("kind", sought.kind());
    }
    return values;
  }

  /** Never empty, because SQL knows no empty list. */
  private Set<String> dicos(String entityId) {
    Set<String> dicos = territory.entity(entityId).map(this::dicosOf).orElse(Set.of());
    return dicos.isEmpty() ? Set.of("-") : dicos;
  }

  private Set<String> dicosOf(Entity entity) {
    return territory.of(entity).stream().map(Municipality::dico).collect(Collectors.toSet());
  }

  private static <T> TypedQuery<T> set(TypedQuery<T> query, Map<String, Object> values) {
    values.forEach(query::setParameter);
    return query;
  }

  private List<PeopleListPage.Line> lines(List<Person> people, long reader) {
    if (people.isEmpty()) {
      return List.of();
    }
    Map<Long, List<String>> voices =
        em.createQuery(
                "select m from Mandate m join fetch m.organisation o where m.person in :people and "
                    + HOLDS
                    + " order by o.sortKey, m.id",
                Mandate.class)
            .setParameter("people", people)
            .setParameter("today", LocalDate.now(clock))
            .getResultStream()
            .collect(groupingBy(m -> m.person().id(), mapping(Listing::voice, toList())));
    Map<Long, List<PeopleListPage.Group>> groups = groups(people, reader);
    return people.stream()
        .map(
            p ->
                new PeopleListPage.Line(
                    p.name(),
                    p.jobTitle(),
                    voices.getOrDefault(p.id(), List.of()),
                    groups.getOrDefault(p.id(), List.of())))
        .toList();
  }

  private static String voice(Mandate mandate) {
    String name = mandate.organisation().name();
    return mandate.title().isEmpty() ? name : name + " (" + mandate.title() + ")";
  }

  /** Who belongs to a group is told to those who read it, as on its page of members. */
  private Map<Long, List<PeopleListPage.Group>> groups(List<Person> people, long reader) {
    return em.createQuery(
            """
            select b.person.id, g from Membership b left join b.group g
              left join Membership m on m.group = g and m.person.id = :reader
            where b.person in :people and\s"""
                + Visibility.READ
                + " order by g.sortKey, g.id",
            Object[].class)
        .setParameter("people", people)
        .setParameter("reader", reader)
        .getResultStream()
        .collect(
            groupingBy(
                row -> (Long) row[0], mapping(row -> group((WorkingGroup) row[1]), toList())));
  }

  private static PeopleListPage.Group group(WorkingGroup group) {
    return new PeopleListPage.Group(group.name(), group.path());
  }

  /** The organisations sought, with how many listed people speak for each today. */
  public BodiesPage bodies(Sought sought) {
    Map<String, Object> values = values(sought);
    String where =
        " from Organisation o where o.sortKey like :words"
            + (sought.territory().isEmpty() ? "" : " and " + inTerritory("o"))
            + (sought.kind() == null ? "" : " and o.kind = :kind");
    long all = set(em.createQuery("select count(o)" + where, Long.class), values).getSingleResult();
    List<Organisation> here =
        set(
                em.createQuery(
                    "select o" + where + " order by o.sortKey, o.id", Organisation.class),
                values)
            .setFirstResult((sought.page() - 1) * PAGE)
            .setMaxResults(PAGE)
            .getResultList();
    Map<Long, Long> voices = here.isEmpty() ? Map.of() : voices(here);
    return new BodiesPage(
        sought,
        territory.entities(),
        here.stream()
            .map(o -> new BodiesPage.Line(o.name(), o.kind(), voices.getOrDefault(o.id(), 0L)))
            .toList(),
        all);
  }

  private Map<Long, Long> voices(List<Organisation> organisations) {
    return em.createQuery(
            """
            select o.id, count(distinct p.id) from Mandate m join m.person p join m.organisation o
            where o in :those and\s"""
                + LISTED
                + " and "
                + HOLDS
                + " group by o.id",
            Object[].class)
        .setParameter("those", organisations)
        .setParameter("today", LocalDate.now(clock))
        .getResultStream()
        .collect(toMap(row -> (Long) row[0], row -> (Long) row[1]));
  }
}

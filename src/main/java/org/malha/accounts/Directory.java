package org.malha.accounts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.Organisation.Kind;
import org.malha.web.SortKeys;

/**
 * Lists of people and organisations for the administration, a page at a time, in a fixed number of
 * statements.
 */
@ApplicationScoped
@Transactional
public class Directory {
  /** How many stand on a page. */
  public static final int PAGE = 50;

  /** Some of many, and how many there are. */
  public record Some<T>(List<T> here, long all) {
    /** The last page's number, from 1. */
    public int pages() {
      return (int) Math.max(1, (all + PAGE - 1) / PAGE);
    }
  }

  /** A person as one line. */
  public record PersonLine(
      long id,
      String name,
      String email,
      String jobTitle,
      List<String> speaksFor,
      List<Role> roles,
      boolean present) {}

  /** An organisation as one line, with how many people speak for it today. */
  public record OrganisationLine(long id, String name, Kind kind, long voices) {}

  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Clock clock;

  /** The number of a page as it was asked for; the first when it is no number that can be. */
  static int page(String asked) {
    return asked.matches("[1-9]\\d{0,5}") ? Integer.parseInt(asked) : 1;
  }

  /**
   * People whose name or address contains what is sought.
   *
   * @param role only those who have it; any when null
   * @param page from 1
   */
  public Some<PersonLine> people(String sought, @Nullable Role role, int page) {
    String where =
        " from Person p where p.id > 0 and (p.sortKey like :words or p.email like :typed escape '!')"
            + (role == null
                ? ""
                : " and exists (select g from RoleGrant g where g.person = p and g.role = :role)");
    long all =
        seeking(em.createQuery("select count(p)" + where, Long.class), sought, role)
            .getSingleResult();
    List<Person> here =
        seeking(
                em.createQuery("select p" + where + " order by p.sortKey, p.id", Person.class),
                sought,
                role)
            .setFirstResult((page - 1) * PAGE)
            .setMaxResults(PAGE)
            .getResultList();
    return new Some<>(lines(here), all);
  }

  private static <T> TypedQuery<T> seeking(
      TypedQuery<T> query, String sought, @Nullable Role role) {
    query.setParameter("words", "%" + SortKeys.words(sought) + "%");
    query.setParameter("typed", contains(sought));
    return role == null ? query : query.setParameter("role", role);
  }

  private static String contains(String sought) {
    String plain = sought.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
    return "%" + plain + "%";
  }

  private List<PersonLine> lines(List<Person> people) {
    if (people.isEmpty()) {
      return List.of();
    }
    LocalDate today = LocalDate.now(clock);
    Map<Long, List<Mandate>> mandates =
        em.createQuery(
                "select m from Mandate m join fetch m.organisation o where m.person in :people order by o.sortKey, m.id",
                Mandate.class)
            .setParameter("people", people)
            .getResultStream()
            .filter(m -> m.holdsOn(today))
            .collect(groupingBy(m -> m.person().id()));
    Map<Long, List<RoleGrant>> grants =
        em.createQuery("select g from RoleGrant g where g.person in :people", RoleGrant.class)
            .setParameter("people", people)
            .getResultStream()
            .collect(groupingBy(g -> g.person().id()));
    return people.stream()
        .map(
            p ->
                line(
                    p,
                    mandates.getOrDefault(p.id(), List.of()),
                    grants.getOrDefault(p.id(), List.of())))
        .toList();
  }

  private static PersonLine line(
      Person person, Collection<Mandate> mandates, Collection<RoleGrant> grants) {
    return new PersonLine(
        person.id(),
        person.name(),
        person.email(),
        person.jobTitle(),
        mandates.stream().map(m -> m.organisation().name()).distinct().toList(),
        grants.stream().map(RoleGrant::role).sorted().toList(),
        person.present());
  }

  /**
   * Organisations whose name contains what is sought.
   *
   * @param kind only those of this kind; any when null
   * @param page from 1
   */
  public Some<OrganisationLine> organisations(String sought, @Nullable Kind kind, int page) {
    String where =
        " from Organisation o where o.sortKey like :words"
            + (kind == null ? "" : " and o.kind = :kind");
    long all =
        asking(em.createQuery("select count(o)" + where, Long.class), sought, kind)
            .getSingleResult();
    List<Organisation> here =
        asking(
                em.createQuery(
                    "select o" + where + " order by o.sortKey, o.id", Organisation.class),
                sought,
                kind)
            .setFirstResult((page - 1) * PAGE)
            .setMaxResults(PAGE)
            .getResultList();
    Map<Long, Long> voices = voices(here);
    return new Some<>(
        here.stream()
            .map(
                o ->
                    new OrganisationLine(
                        o.id(), o.name(), o.kind(), voices.getOrDefault(o.id(), 0L)))
            .toList(),
        all);
  }

  private static <T> TypedQuery<T> asking(TypedQuery<T> query, String sought, @Nullable Kind kind) {
    query.setParameter("words", "%" + SortKeys.words(sought) + "%");
    return kind == null ? query : query.setParameter("kind", kind);
  }

  private Map<Long, Long> voices(List<Organisation> organisations) {
    if (organisations.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            """
            select m.organisation.id, count(distinct p.id) from Mandate m join m.person p
            where m.organisation in :those and p.leftAt is null
              and m.startsOn <= :today and (m.endsOn is null or m.endsOn >= :today)
            group by m.organisation.id
            """,
            Object[].class)
        .setParameter("those", organisations)
        .setParameter("today", LocalDate.now(clock))
        .getResultStream()
        .collect(toMap(row -> (Long) row[0], row -> (Long) row[1]));
  }

  /** How many people have an account, present or not. */
  public long countPeople() {
    return em.createQuery("select count(p) from Person p where p.id > 0", Long.class)
        .getSingleResult();
  }

  /** How many organisations there are. */
  public long countOrganisations() {
    return em.createQuery("select count(o) from Organisation o", Long.class).getSingleResult();
  }

  /** How many invitations still wait. */
  public long countInvitations() {
    return em.createQuery(
            "select count(i) from Invitation i where i.acceptedAt is null and i.revokedAt is null",
            Long.class)
        .getSingleResult();
  }
}

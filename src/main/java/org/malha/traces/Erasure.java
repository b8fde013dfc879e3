package org.malha.traces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.Administration;
import org.malha.accounts.Person;
import org.malha.audit.Audit;
import org.malha.audit.Deed;
import org.malha.journal.Journal;
import org.malha.web.Refusal;

/**
 * Erases a person for good, in one transaction.
 *
 * <p>What is about them alone is deleted; what stays points at nobody from then on; texts of others
 * that name them keep a mark in place of the name. At last their own row is deleted, which the
 * database refuses while anything still points at it.
 */
@ApplicationScoped
@Transactional
public class Erasure {
  private static final String NAMED = "named";

  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Clock clock;
  @Inject Journal journal;
  @Inject Audit audit;
  @Inject Tables tables;
  @Inject Administration administration;
  @Inject @Any Instance<Traces> rooms;

  /**
   * What would become of what, in one statement; lines with nothing are left out. How many texts of
   * others name the person is an estimate.
   */
  public List<Told> effects(Person person) {
    Names names = names(person);
    var sql = new ArrayList<String>();
    var values = new ArrayList<Object>();
    for (Effect effect : effects()) {
      sql.add("select '" + effect.key() + "' as what, (" + effect.sql() + ") as n");
      effect.sql().chars().filter(sign -> sign == '?').forEach(mark -> values.add(person.id()));
    }
    for (Wording wording : wordings()) {
      sql.add(
          "select '"
              + NAMED
              + "' as what, (select count(*) from "
              + wording.table()
              + " where "
              + naming(wording, names, values)
              + ") as n");
    }
    var counted = new HashMap<String, Long>();
    tables
        .rows(String.join(" union all ", sql), values.toArray())
        .forEach(row -> counted.merge(String.valueOf(row.get("what")), number(row), Long::sum));
    return Stream.concat(effects().stream(), Stream.of(Effect.of(NAMED, Fate.REWRITTEN, "")))
        .map(effect -> Told.of(effect, counted.getOrDefault(effect.key(), 0L)))
        .filter(told -> told.number() > 0)
        .toList();
  }

  /**
   * Erases somebody.
   *
   * @param by the administrator who does it on request; null when it is the person
   * @throws Refusal.NotFound when there is nobody of this id
   * @throws Refusal.Conflict when nobody else would administrate
   */
  public Receipt erase(long personId, Mode mode, @Nullable Person by) {
    // In one order: of two erasures at once the second waits before it holds anything.
    rooms.stream().sorted(Comparator.comparing(Traces::order)).forEach(Traces::pause);
    Person person =
        Optional.ofNullable(em.find(Person.class, personId, LockModeType.PESSIMISTIC_WRITE))
            .filter(found -> found.id() > 0)
            .orElseThrow(Refusal.NotFound::new);
    administration.keepAnother(personId);
    List<Told> before = effects(person);
    var leaver = new Leaver(personId, person.email(), mode, names(person));
    List<Traces> inOrder =
        rooms.stream().sorted(Comparator.comparing(Traces::order).reversed()).toList();
    inOrder.forEach(room -> room.prepare(leaver));
    inOrder.forEach(room -> follow(room.pointers(), personId));
    int rewritten = wordings().stream().mapToInt(wording -> rewrite(wording, leaver.names())).sum();
    em.flush();
    em.clear();
    // H2 lets others point at a row that is held: whoever mentioned the person meanwhile did.
    inOrder.forEach(room -> follow(room.pointers(), personId));
    tables.change("delete from people where id = ?", personId);
    audit.person(Deed.PERSON_ERASED, by == null ? null : by.id(), null, "", mode.name());
    journal.changed("person", personId);
    @Nullable Person doer = by == null ? null : em.getReference(Person.class, by.id());
    var receipt = new Receipt(mode, doer, told(before, mode, rewritten), clock.instant());
    em.persist(receipt);
    return receipt;
  }

  private List<Effect> effects() {
    return rooms.stream()
        .sorted(Comparator.comparing(Traces::order))
        .flatMap(room -> room.effects().stream())
        .toList();
  }

  private List<Wording> wordings() {
    return rooms.stream().flatMap(room -> room.wordings().stream()).toList();
  }

  /** What others have in common with the person's name is not theirs to lose. */
  private Names names(Person person) {
    long others =
        em.createQuery(
                """
                select count(p) from Person p where lower(p.name) = lower(:name) and p.id <> :id
                """,
                Long.class)
            .setParameter("name", person.name())
            .setParameter("id", person.id())
            .getSingleResult();
    long bodies =
        em.createQuery(
                "select count(o) from Organisation o where lower(o.name) = lower(:name)",
                Long.class)
            .setParameter("name", person.name())
            .getSingleResult();
    return new Names(others + bodies == 0 ? person.name() : "", person.handle(), person.email());
  }

  private static long number(Map<String, @Nullable Object> row) {
    return row.get("n") instanceof Long number ? number : 0;
  }

  private static String naming(Wording wording, Names names, List<Object> values) {
    return wording.columns().stream()
        .flatMap(
            column ->
                names.likes().stream()
                    .map(
                        like -> {
                          values.add(like);
                          return "lower(" + column + ") like ?";
                        }))
        .collect(Collectors.joining(" or "));
  }

  private void follow(List<Pointer> pointers, long personId) {
    for (Pointer at : pointers) {
      if (at.rowGoes()) {
        tables.change("delete from " + at.table() + " where " + at.column() + " = ?", personId);
      } else {
        tables.change(
            "update " + at.table() + " set " + at.column() + " = ? where " + at.column() + " = ?",
            Leaver.NOBODY,
            personId);
      }
    }
  }

  /** Takes the names out of the rows that have any, and says how many those were. */
  private int rewrite(Wording wording, Names names) {
    var values = new ArrayList<Object>();
    String where = naming(wording, names, values);
    String columns = String.join(", ", wording.columns());
    String select =
        "select "
            + wording.id()
            + " as of_row, "
            + wording.subject()
            + " as of_thing, "
            + columns
            + " from "
            + wording.table()
            + " where "
            + where;
    int rewritten = 0;
    var subjects = new TreeSet<Long>();
    for (Map<String, @Nullable Object> row : tables.rows(select, values.toArray())) {
      List<String> old = wording.columns().stream().map(c -> text(row.get(c))).toList();
      List<String> without = old.stream().map(names::without).toList();
      if (!old.equals(without)) {
        write(wording, row.get("of_row"), without);
        rewritten++;
        if (row.get("of_thing") instanceof Long subject) {
          subjects.add(subject);
        }
      }
    }
    @Nullable String kind = wording.kind();
    if (kind != null) {
      subjects.forEach(subject -> journal.changed(kind, subject));
    }
    return rewritten;
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private void write(Wording wording, @Nullable Object row, List<String> texts) {
    String set = wording.columns().stream().map(c -> c + " = ?").collect(Collectors.joining(", "));
    var values = new ArrayList<Object>(texts);
    values.add(Optional.ofNullable(row).orElseThrow());
    tables.change(
        "update " + wording.table() + " set " + set + " where " + wording.id() + " = ?",
        values.toArray());
  }

  private static List<Told> told(List<Told> before, Mode mode, int rewritten) {
    return Stream.concat(
            before.stream().filter(told -> !told.key().equals(NAMED)),
            rewritten == 0
                ? Stream.empty()
                : Stream.of(new Told(NAMED, rewritten, Fate.REWRITTEN, Fate.REWRITTEN)))
        .map(told -> told.done(mode))
        .toList();
  }

  /** What passes into other hands, by name. */
  public List<String> handedOn(long personId) {
    return rooms.stream().flatMap(room -> room.handedOn(personId).stream()).sorted().toList();
  }
}

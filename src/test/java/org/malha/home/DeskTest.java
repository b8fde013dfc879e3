package org.malha.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.malha.accounts.Organisation;
import org.malha.constraints.State;
import org.malha.discussions.Drafts;
import org.malha.groups.Visibility;
import org.malha.home.Papers.Speaker;
import org.malha.notifications.Kind;
import org.malha.notifications.Told;
import org.malha.web.Form;
import org.malha.web.Language;

/** What follows from what lies on somebody's desk. Bruno speaks for Lousã, Lídia for the ISS. */
class DeskTest {
  private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
  private static final long BRUNO = 2;
  private static final long CARLA = 3;
  private static final String LOUSA = "0607";
  private static final String PENACOVA = "0613";

  private static final Speaker FOR_LOUSA =
      new Speaker(Organisation.Kind.MUNICIPALITY, Optional.empty(), Optional.of(LOUSA), "Lousã");
  private static final Speaker FOR_ISS =
      new Speaker(Organisation.Kind.SOCIAL_SECURITY, Optional.of("iss"), Optional.empty(), "ISS");

  private static MyGroup group(long id, Visibility visibility, boolean member, boolean leads) {
    return new MyGroup(
        id,
        "g" + id,
        mark("grupo", id),
        "Para discutir.",
        visibility,
        member,
        leads,
        Set.of(LOUSA, PENACOVA),
        null,
        leads ? 1 : 0,
        leads ? 1 : 0,
        leads ? id : null,
        0);
  }

  private static final MyGroup MINE = group(1, Visibility.MEMBERS, true, false);

  /** A word that names one thing alone. */
  private static String mark(String what, long id) {
    return "[" + what + " " + id + "]";
  }

  private static Matter matter(long id, MyGroup group, State state, long by, Integer read) {
    return new Matter(
        id,
        mark("assunto", id),
        Language.PT,
        state,
        NOW.minusSeconds(id),
        List.of(1),
        Set.of("iss"),
        group,
        new Matter.Raised(by, "Alguém", by == BRUNO ? LOUSA : PENACOVA, NOW.minusSeconds(90)),
        new Matter.Thread(100 + id, 3, NOW.minusSeconds(id), read),
        new Matter.Position(1, Set.of(), 7L, false));
  }

  private static Papers papers(List<Speaker> speakers, List<MyGroup> groups, Matter... matters) {
    return new Papers(BRUNO, speakers, false, groups, List.of(matters), List.of(), List.of(), NOW);
  }

  private static Papers brunos(Matter... matters) {
    return papers(List.of(FOR_LOUSA), List.of(MINE), matters);
  }

  private static WorkPage page(Papers papers) {
    return Desk.page(papers, LocalDateTime.of(2026, 11, 22, 9, 0), "Bruno", 8);
  }

  private static Drafts.Begun draft(String place, String words) {
    var typed = new MultivaluedHashMap<String, String>();
    typed.add("texto", words);
    return new Drafts.Begun(place, Form.of(typed), NOW);
  }

  private static Papers with(Papers papers, Drafts.Begun... drafts) {
    return new Papers(
        papers.person(),
        papers.speakers(),
        papers.ended(),
        papers.groups(),
        papers.matters(),
        papers.told(),
        List.of(drafts),
        NOW);
  }

  @Example
  void aDeskWithNothingOnItNeedsNobody() {
    WorkPage page = page(brunos());
    assertNull(page.next());
    assertEquals(0, page.waiting());
    assertFalse(page.beginner());
  }

  @Example
  void thePositionOfAMunicipalityIsAskedUntilItIsGivenOrPutOff() {
    Matter asked = matter(5, MINE, State.TO_REFER, CARLA, 3);
    Task next = page(brunos(asked)).next();
    assertNotNull(next);
    assertEquals(Need.POSITION, next.need());
    assertEquals("Lousã", next.arguments().get(0));
    assertEquals("/avisos/7/adiamento", next.putOff());
    assertNull(page(brunos(positioned(asked, Set.of(LOUSA), false))).next());
    assertNull(page(brunos(positioned(asked, Set.of(), true))).next());
    assertNull(page(brunos(matter(5, MINE, State.TO_REFER, BRUNO, 3))).next(), "Lousã raised it");
  }

  private static Matter positioned(Matter matter, Set<String> ours, boolean putOff) {
    return new Matter(
        matter.id(),
        matter.title(),
        matter.language(),
        matter.state(),
        matter.since(),
        matter.cells(),
        matter.actors(),
        matter.group(),
        matter.raised(),
        matter.thread(),
        new Matter.Position(1, ours, 7L, putOff));
  }

  @Example
  void whetherOneHasANewConstraintTooIsAskedUntilOneHasSeenIt() {
    assertEquals(Need.ALSO, need(matter(5, MINE, State.REGISTERED, CARLA, null)));
    assertNull(page(brunos(matter(5, MINE, State.REGISTERED, CARLA, 0))).next());
    assertNull(page(brunos(matter(5, MINE, State.SOLVED, CARLA, null))).next());
  }

  private static Need need(Matter matter) {
    Task next = page(brunos(matter)).next();
    assertNotNull(next);
    return next.need();
  }

  @Example
  void somebodyWhoMayNotWriteIsAskedForTheirMandateAndNothingElse() {
    Papers ended =
        new Papers(
            BRUNO,
            List.of(),
            true,
            List.of(MINE),
            List.of(matter(5, MINE, State.TO_REFER, CARLA, null)),
            List.of(),
            List.of(draft("d-105", "Começado")),
            NOW);
    assertEquals(List.of(Need.MANDATE), Tasks.of(ended).stream().map(Task::need).toList());
  }

  @Example
  void lidiaIsAskedByWhatWasReferredToHerBodyEvenWhereSheIsNoMember() {
    MyGroup open = group(9, Visibility.PUBLIC, false, false);
    Matter referred = matter(5, open, State.REFERRED, CARLA, null);
    Task next = page(papers(List.of(FOR_ISS), List.of(open), referred)).next();
    assertNotNull(next);
    assertEquals(Need.ACT, next.need());
    assertTrue(page(papers(List.of(FOR_LOUSA), List.of(open), referred)).waiting() == 0);
  }

  @Example
  void aFacilitatorSendsOnWhatTheGroupDecidedToSend() {
    MyGroup led = group(4, Visibility.MEMBERS, true, true);
    Papers papers = papers(List.of(), List.of(led), matter(5, led, State.TO_REFER, CARLA, 3));
    assertEquals(
        List.of(Need.REPORTS, Need.REQUESTS, Need.REFER),
        Tasks.of(papers).stream().map(Task::need).toList());
  }

  @Example
  void aDraftLeadsToWhereItWasBegun() {
    Papers papers = brunos(matter(5, MINE, State.DISCUSSED, CARLA, 3));
    assertTrue(only(with(papers, draft("d-105", "Já"))).path().endsWith("#responder"));
    assertTrue(
        only(with(papers, draft("d-105-r-2", "Já"))).path().endsWith("?responder=2#responder"));
    assertEquals(
        "/constrangimentos/novo?grupo=g1&de=pt-ratios",
        only(with(papers, draft("c-novo-1-pt-ratios", "Já"))).path());
  }

  @Example
  void aDraftWithNothingInItOrOfAnUnknownPlaceIsNoWork() {
    Papers papers = brunos(matter(5, MINE, State.DISCUSSED, CARLA, 3));
    assertEquals(
        List.of(),
        Tasks.of(
            with(
                papers,
                draft("d-105", "  "),
                draft("d-999", "Já"),
                draft("c-novo-99", "Já"),
                draft("outra-coisa", "Já"))));
  }

  private static Task only(Papers papers) {
    List<Task> tasks = Tasks.of(papers);
    assertEquals(1, tasks.size(), tasks.toString());
    return tasks.get(0);
  }

  @Example
  void oneWaitsForAnAnswerToWhatOneRaisedAndToWhatOnesMunicipalitySigned() {
    assertEquals(
        List.of("work.awaited.answer"), awaited(matter(5, MINE, State.REFERRED, BRUNO, 3)));
    assertEquals(
        List.of("work.awaited.answer"),
        awaited(positioned(matter(5, MINE, State.REFERRED, CARLA, 3), Set.of(LOUSA), false)));
    assertEquals(List.of(), awaited(matter(5, MINE, State.REFERRED, CARLA, 3)));
    assertEquals(List.of(), awaited(matter(5, MINE, State.SOLVED, BRUNO, 3)));
  }

  private static List<String> awaited(Matter matter) {
    return Awaited.of(brunos(matter)).stream().map(Awaited::key).toList();
  }

  @Example
  void severalAnswersInOneThreadAreOneTask() {
    Papers papers =
        new Papers(
            BRUNO,
            List.of(),
            false,
            List.of(MINE),
            List.of(),
            List.of(told(9, Kind.REPLY), told(8, Kind.MENTION), told(7, Kind.REPLY)),
            List.of(),
            NOW);
    List<Task> tasks = Tasks.of(papers);
    assertEquals(List.of(Need.MENTION, Need.REPLY), tasks.stream().map(Task::need).toList());
    assertEquals("/avisos/7", tasks.get(1).path());
    assertEquals(2, tasks.get(1).arguments().get(4));
  }

  @Example
  void whatWaitsInCaseRoomsIsOneTaskThatSaysNothingOfThem() {
    Papers papers =
        new Papers(
            BRUNO,
            List.of(),
            false,
            List.of(MINE),
            List.of(),
            List.of(told(9, Kind.CASES)),
            List.of(),
            NOW);
    Task task = only(papers);
    assertEquals(Need.CASES, task.need());
    assertNull(task.about());
    assertEquals("/avisos/9", task.path());
  }

  private static Told told(long id, Kind kind) {
    return new Told(
        id,
        kind,
        true,
        1,
        "Ana",
        "Dito",
        null,
        "Grupo",
        "Disse",
        Language.PT,
        NOW,
        "/avisos",
        null);
  }

  @Example
  void newsIsWhatOneHasNotReadAndIsNotAskedFor() {
    Matter unread = matter(5, MINE, State.DISCUSSED, CARLA, 1);
    Matter read = matter(6, MINE, State.DISCUSSED, CARLA, 3);
    Matter asked = matter(7, MINE, State.TO_REFER, CARLA, 1);
    WorkPage page = page(brunos(unread, read, asked));
    assertEquals(List.of(unread), page.news());
    assertEquals(2, page.groups().get(0).fresh());
  }

  @Example
  void somebodyWithoutAGroupIsShownThoseOfTheirTerritoryFirst() {
    MyGroup far =
        new MyGroup(
            8,
            "g8",
            "Longe",
            "",
            Visibility.MEMBERS,
            false,
            false,
            Set.of("0101"),
            null,
            0,
            0,
            null,
            0);
    MyGroup near = group(9, Visibility.MEMBERS, false, false);
    WorkPage page = page(papers(List.of(FOR_LOUSA), List.of(far, near)));
    assertTrue(page.beginner());
    assertEquals(List.of(near, far), page.others());
  }

  @Property
  void nothingIsNamedThatMayNotBeRead(
      @ForAll("desks") Papers papers, @ForAll("handed") Papers all) {
    for (Papers desk : List.of(papers, all)) {
      String named = named(page(desk));
      for (long id = 1; id <= 12; id++) {
        long one = id;
        boolean may = desk.matters().stream().anyMatch(m -> m.id() == one && m.group().reads());
        assertTrue(may || !named.contains(mark("assunto", id)), named);
      }
      for (MyGroup group : desk.groups()) {
        boolean may = group.visibility().knownTo(group.member(), true);
        assertTrue(may || !named.contains(group.name()), named);
      }
    }
  }

  @Property
  void everyTaskIsCountedOnceAndTheMostUrgentIsTheNext(@ForAll("desks") Papers papers) {
    WorkPage page = page(papers);
    List<Task> all = Tasks.of(papers);
    assertEquals(all.size(), page.waiting());
    assertEquals(all.stream().findFirst().orElse(null), page.next());
    assertEquals(all.stream().distinct().count(), all.size());
    assertTrue(page.more() >= 0);
    all.forEach(task -> assertTrue(all.get(0).need().compareTo(task.need()) <= 0));
  }

  /** Everything that the page says about groups and constraints. */
  private static String named(WorkPage page) {
    var words = new ArrayList<Object>();
    Stream.concat(Stream.ofNullable(page.next()), page.tasks().stream()).forEach(words::add);
    words.addAll(page.awaited());
    page.news().forEach(one -> words.addAll(List.of(one.title(), one.group().name())));
    words.addAll(page.groups());
    page.others().forEach(group -> words.add(group.name()));
    page.open().forEach(group -> words.add(group.name()));
    return words.toString();
  }

  @Provide
  Arbitrary<Papers> desks() {
    return desks(List.of());
  }

  /** The same with words of notifications, which {@code Inbox} has chosen. */
  @Provide
  Arbitrary<Papers> handed() {
    return desks(Arrays.stream(Kind.values()).map(kind -> told(kind.ordinal() + 1, kind)).toList());
  }

  private static Arbitrary<Papers> desks(List<Told> told) {
    Arbitrary<MyGroup> groups =
        Combinators.combine(
                Arbitraries.longs().between(1, 6),
                Arbitraries.of(Visibility.class),
                Arbitraries.of(true, false),
                Arbitraries.of(true, false))
            .as((id, visibility, member, leads) -> group(id, visibility, member, member && leads));
    return groups
        .list()
        .uniqueElements(MyGroup::id)
        .ofMinSize(1)
        .ofMaxSize(5)
        .flatMap(all -> desks(all, told));
  }

  private static Arbitrary<Papers> desks(List<MyGroup> all, List<Told> told) {
    List<MyGroup> known =
        all.stream().filter(g -> g.visibility().knownTo(g.member(), true)).toList();
    Arbitrary<Matter> matters =
        Combinators.combine(
                Arbitraries.longs().between(1, 12),
                Arbitraries.of(all),
                Arbitraries.of(State.class),
                Arbitraries.of(BRUNO, CARLA),
                Arbitraries.integers().between(0, 3).injectNull(0.3))
            .as(DeskTest::matter);
    Arbitrary<Drafts.Begun> drafts =
        Arbitraries.longs()
            .between(1, 12)
            .flatMap(
                id -> Arbitraries.of("d-" + (100 + id), "d-" + (100 + id) + "-r-1", "c-novo-" + id))
            .map(place -> draft(place, "Já"));
    return Combinators.combine(
            matters.list().uniqueElements(Matter::id).ofMaxSize(8),
            drafts.list().uniqueElements(Drafts.Begun::place).ofMaxSize(4),
            Arbitraries.of(List.of(FOR_LOUSA), List.of(FOR_ISS), List.<Speaker>of()),
            Arbitraries.of(true, false))
        .as(
            (found, begun, speakers, ended) ->
                new Papers(BRUNO, speakers, ended, known, found, told, begun, NOW));
  }
}

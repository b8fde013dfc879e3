package org.malha.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.malha.accounts.Person;
import org.malha.discussions.Drafts;
import org.malha.home.Papers.Speaker;
import org.malha.notifications.Lines;

/**
 * Puts together what a person finds when they come in, in four statements: their groups, the
 * constraints that concern them, what they were told, what they have begun to write.
 */
@ApplicationScoped
class Desk {
  private static final int TOLD = 100;
  private static final int BEGUN = 10;
  private static final int TASKS = 8;
  private static final int NEWS = 6;
  private static final int OTHERS = 5;

  @Inject MyGroups groups;
  @Inject Matters matters;
  @Inject Lines lines;
  @Inject Drafts drafts;
  @Inject Clock clock;

  /**
   * The page of this person, as things stand now.
   *
   * @param all whether everything that waits is shown, and not only the most urgent
   */
  WorkPage of(Person person, boolean all) {
    Papers papers = papers(person);
    return page(
        papers,
        papers.now().atZone(person.zone()).toLocalDateTime(),
        firstName(person.name()),
        all ? Integer.MAX_VALUE : TASKS);
  }

  private Papers papers(Person person) {
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, person.zone());
    List<Speaker> speakers = Papers.speakers(person, today);
    List<MyGroup> all = groups.of(person, now);
    List<Drafts.Begun> begun = drafts.begun(person, BEGUN);
    List<Long> discussions = begun.stream().flatMap(d -> Begun.discussion(d).stream()).toList();
    return new Papers(
        person.id(),
        speakers,
        !person.mandates().isEmpty() && speakers.isEmpty(),
        all,
        matters.of(person.id(), all, Papers.dicos(speakers), discussions, now),
        lines.asking(TOLD),
        begun,
        now);
  }

  /**
   * The page that follows from these papers and nothing else.
   *
   * @param most how many tasks it shows
   */
  static WorkPage page(Papers papers, LocalDateTime here, String firstName, int most) {
    List<Task> tasks = Tasks.of(papers);
    List<Matter> fresh = papers.matters().stream().filter(one -> fresh(one, papers)).toList();
    List<Matter> news = untold(fresh, tasks);
    List<MyGroup> mine = papers.groups().stream().filter(MyGroup::member).toList();
    return new WorkPage(
        Greeting.at(here.toLocalTime()),
        firstName,
        tasks.size(),
        tasks.isEmpty() ? null : tasks.get(0),
        tasks.stream().skip(1).limit(most - 1).toList(),
        Awaited.of(papers),
        news.stream().limit(NEWS).toList(),
        Math.max(0, news.size() - NEWS),
        mine.stream().map(group -> GroupRow.of(group, fresh)).toList(),
        mine.isEmpty() ? others(papers) : List.of(),
        papers.groups().stream().filter(group -> !group.member() && group.reads()).toList(),
        here.toLocalDate());
  }

  private static boolean fresh(Matter matter, Papers papers) {
    boolean unseen = matter.thread().read() == null && !matter.raisedBy(papers.person());
    return matter.group().member() && (unseen || matter.unread() > 0);
  }

  /** The last active first, without those for which something is asked above. */
  private static List<Matter> untold(List<Matter> fresh, List<Task> tasks) {
    Set<String> above = new HashSet<>();
    tasks.stream()
        .map(Task::about)
        .filter(Objects::nonNull)
        .forEach(about -> above.add(about.reference()));
    return fresh.stream()
        .filter(matter -> !above.contains(matter.reference()))
        .sorted(Comparator.comparing(Matter::activeAt).reversed())
        .toList();
  }

  /** Groups where the person may ask to join, those of their own territory first. */
  private static List<MyGroup> others(Papers papers) {
    Set<String> dicos = Papers.dicos(papers.speakers());
    return papers.groups().stream()
        .filter(MyGroup::askable)
        .sorted(
            Comparator.comparing(
                group -> dicos.stream().noneMatch(group.municipalities()::contains)))
        .limit(OTHERS)
        .toList();
  }

  private static String firstName(String name) {
    return name.strip().split("\\s+")[0];
  }
}

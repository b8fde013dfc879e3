package org.malha.home;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.malha.constraints.State;
import org.malha.discussions.Drafts;
import org.malha.notifications.Asked;
import org.malha.notifications.Kind;
import org.malha.notifications.Told;

/** What waits for a person, worked out from what lies on their desk. */
final class Tasks {
  private static final Comparator<Task> MOST_URGENT =
      Comparator.comparing(Task::need)
          .thenComparing(Task::since, Comparator.nullsLast(Comparator.reverseOrder()));

  private Tasks() {}

  /** The most urgent first, of equal ones the newest. */
  static List<Task> of(Papers papers) {
    return Stream.of(
            mandate(papers),
            papers.groups().stream().filter(MyGroup::facilitator).flatMap(Tasks::facilitated),
            papers.matters().stream().flatMap(matter -> about(matter, papers).stream()),
            threads(papers.told()),
            papers.begun().stream().flatMap(draft -> begun(draft, papers).stream()))
        .flatMap(tasks -> tasks)
        .sorted(MOST_URGENT)
        .toList();
  }

  private static Stream<Task> mandate(Papers papers) {
    return papers.ended()
        ? Stream.of(
            new Task(
                Need.MANDATE, Need.MANDATE.key(), List.of(), null, "", "/conta/mandatos", null, ""))
        : Stream.of();
  }

  private static Stream<Task> facilitated(MyGroup group) {
    Stream<Task> reports =
        group.reportedIn() == null
            ? Stream.of()
            : Stream.of(
                counted(
                    Need.REPORTS,
                    group.reported(),
                    group,
                    "/debates/" + group.reportedIn() + "/denuncias"));
    Stream<Task> requests =
        group.asking() == 0
            ? Stream.of()
            : Stream.of(counted(Need.REQUESTS, group.asking(), group, group.path() + "/membros"));
    return Stream.concat(reports, requests);
  }

  private static Task counted(Need need, int count, MyGroup group, String path) {
    return new Task(
        need, need.key(), List.of(count, group.name()), null, group.name(), path, null, "");
  }

  /** At most one for each constraint: what matters most. */
  private static Optional<Task> about(Matter matter, Papers papers) {
    return position(matter, papers)
        .or(() -> act(matter, papers))
        .or(() -> refer(matter))
        .or(() -> also(matter, papers));
  }

  /** Until the municipality has signed, the constraint is sent on, or the person puts it off. */
  private static Optional<Task> position(Matter matter, Papers papers) {
    return matter.state() == State.TO_REFER
        ? asked(Need.POSITION, matter, papers)
        : Optional.empty();
  }

  /** The same until the person has seen it. */
  private static Optional<Task> also(Matter matter, Papers papers) {
    boolean open = matter.state() == State.REGISTERED || matter.state() == State.DISCUSSED;
    return open && matter.thread().read() == null
        ? asked(Need.ALSO, matter, papers)
        : Optional.empty();
  }

  private static Optional<Task> asked(Need need, Matter matter, Papers papers) {
    if (!matter.group().member() || papers.ended() || matter.position().putOff()) {
      return Optional.empty();
    }
    return papers.speakers().stream()
        .filter(speaker -> speaker.dico().filter(dico -> missing(dico, matter)).isPresent())
        .findFirst()
        .map(
            speaker ->
                new Task(
                    need,
                    need.key(),
                    List.of(
                        speaker.name(),
                        matter.title(),
                        matter.position().signed(),
                        matter.group().municipalities().size(),
                        matter.raisedBy()),
                    Task.About.of(matter),
                    matter.group().name(),
                    matter.path() + "#tambem-temos",
                    matter.since(),
                    putOff(matter.position().notice())));
  }

  private static boolean missing(String dico, Matter matter) {
    return matter.group().municipalities().contains(dico)
        && !matter.position().ours().contains(dico)
        && !dico.equals(matter.raised().place());
  }

  private static String putOff(@Nullable Long notice) {
    return notice == null ? "" : "/avisos/" + notice + "/adiamento";
  }

  /** Until it is answered, or the person has read what there is. */
  private static Optional<Task> act(Matter matter, Papers papers) {
    if (matter.state() != State.REFERRED
        || matter.unread() == 0 && matter.thread().read() != null) {
      return Optional.empty();
    }
    return papers.speakers().stream()
        .filter(
            speaker -> Asked.isAmong(speaker.kind(), speaker.code().orElse(null), matter.actors()))
        .findFirst()
        .map(speaker -> plain(Need.ACT, matter, speaker.name()));
  }

  private static Optional<Task> refer(Matter matter) {
    return matter.group().facilitator() && matter.state() == State.TO_REFER
        ? Optional.of(plain(Need.REFER, matter, ""))
        : Optional.empty();
  }

  private static Task plain(Need need, Matter matter, String speaker) {
    return new Task(
        need,
        need.key(),
        List.of(
            speaker,
            matter.title(),
            matter.position().signed(),
            matter.group().municipalities().size()),
        Task.About.of(matter),
        matter.group().name(),
        matter.path(),
        matter.since(),
        "");
  }

  /** Several answers in one thread are one task, which begins with the first of them. */
  private static Stream<Task> threads(List<Told> told) {
    var threads = new LinkedHashMap<String, List<Told>>();
    for (Told line : told) {
      String thread =
          line.kind() == Kind.REPLY ? line.group() + ": " + line.title() : "line " + line.id();
      threads.computeIfAbsent(thread, key -> new ArrayList<>()).add(line);
    }
    return threads.values().stream().map(lines -> told(lines.get(lines.size() - 1), lines.size()));
  }

  private static Task told(Told line, int count) {
    Need need =
        switch (line.kind()) {
          case INVITED -> Need.INVITED;
          case CASES -> Need.CASES;
          case CAN_ACT -> Need.ABLE;
          case REPLY -> Need.REPLY;
          default -> Need.MENTION;
        };
    String at = "/avisos/" + line.id();
    String who = line.who() == null ? "" : line.who();
    return new Task(
        need,
        count == 1 ? line.kind().key() : need.key() + ".many",
        List.of(who, line.title(), "", line.group(), count),
        need == Need.INVITED || need == Need.CASES
            ? null
            : new Task.About(line.title(), line.language(), "", List.of(), line.excerpt()),
        line.group(),
        at,
        line.at(),
        count == 1 ? at + "/adiamento" : "");
  }

  private static Optional<Task> begun(Drafts.Begun draft, Papers papers) {
    if (!Begun.filled(draft) || papers.ended()) {
      return Optional.empty();
    }
    Instant at = draft.savedAt();
    return Begun.discussion(draft)
        .flatMap(papers::discussed)
        .filter(matter -> matter.group().member())
        .map(matter -> unsent(matter.group(), Task.About.of(matter), Begun.path(draft, matter), at))
        .or(
            () ->
                Begun.group(draft)
                    .flatMap(papers::mine)
                    .map(group -> unsent(group, null, Begun.path(draft, group), at)));
  }

  private static Task unsent(
      MyGroup group, Task.@Nullable About about, String path, Instant savedAt) {
    return new Task(
        Need.DRAFT,
        Need.DRAFT.key() + (about == null ? ".new" : ""),
        List.of(group.name(), about == null ? "" : about.title()),
        about,
        group.name(),
        path,
        savedAt,
        "");
  }
}

package org.malha.home;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.malha.constraints.State;

/**
 * Something for which a person waits.
 *
 * @param key of the sentence that says for what
 * @param arguments of the sentence
 * @param note key of the line that says how it stands, with the same arguments
 * @param since when, if from one moment on
 */
public record Awaited(
    String key,
    List<Object> arguments,
    String note,
    String group,
    String path,
    @Nullable Instant since) {

  /** What the others of these papers owe this person, the oldest first. */
  static List<Awaited> of(Papers papers) {
    return Stream.concat(
            papers.matters().stream()
                .filter(matter -> matter.raisedBy(papers.person()) || joined(matter))
                .flatMap(matter -> about(matter, papers.person())),
            papers.groups().stream().flatMap(Awaited::within))
        .sorted(
            Comparator.comparing(Awaited::since, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  /** Whether its answer is waited for by more than whoever raised it. */
  private static boolean joined(Matter matter) {
    return matter.state() == State.REFERRED
        && (matter.group().facilitator()
            || (matter.group().member() && !matter.position().ours().isEmpty()));
  }

  private static Stream<Awaited> about(Matter matter, long person) {
    return switch (matter.state()) {
      case REGISTERED ->
          matter.unanswered() ? Stream.of(of("work.awaited.first", matter)) : Stream.of();
      case DISCUSSED ->
          matter.missing() > 0 ? Stream.of(of("work.awaited.positions", matter)) : Stream.of();
      case TO_REFER ->
          matter.group().facilitator() && matter.raisedBy(person)
              ? Stream.of()
              : Stream.of(of("work.awaited.referral", matter));
      case REFERRED -> Stream.of(of("work.awaited.answer", matter));
      case ANSWERED, SOLVED, CLOSED_WITHOUT_FOLLOW_UP -> Stream.of();
    };
  }

  private static Awaited of(String key, Matter matter) {
    return new Awaited(
        key,
        List.of(
            matter.title(),
            matter.position().signed(),
            matter.group().municipalities().size(),
            matter.missing()),
        key + ".note",
        matter.group().name(),
        matter.path(),
        matter.since());
  }

  private static Stream<Awaited> within(MyGroup group) {
    @Nullable Instant asked = group.asked();
    Stream<Awaited> admission =
        asked == null
            ? Stream.of()
            : Stream.of(
                new Awaited(
                    "work.awaited.admission",
                    List.of(group.name()),
                    "work.awaited.admission.note",
                    group.name(),
                    group.path(),
                    asked));
    Stream<Awaited> invited =
        group.invited() == 0
            ? Stream.of()
            : Stream.of(
                new Awaited(
                    "work.awaited.invited",
                    List.of(group.name(), group.invited()),
                    "work.awaited.invited.note",
                    group.name(),
                    group.path() + "/membros",
                    null));
    return Stream.concat(admission, invited);
  }
}

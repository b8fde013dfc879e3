package org.malha.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.malha.masks.Opening;

/**
 * The days of one room: on which of them something happened that others should see, and since when
 * it waits for somebody. Whoever did it plays no part: all of a room are called alike ({@link
 * Calls}).
 *
 * @param said what was sent
 * @param flags decided ones too
 * @param openings decided ones too
 */
record Diary(
    CaseRoom room, List<Word> said, List<Flag> flags, List<Opening> openings, LocalDate today) {
  /** For how many days a flag, or the opening of a mask, may wait for a decision. */
  static final int DECISION = 6;

  /** For how many days the second reading, or the writing again, may take. */
  static final int READING = CaseRoom.PATIENCE + Substitutes.STILL;

  /** The days on which something happened that others should see. */
  Set<LocalDate> days() {
    Set<LocalDate> days = new HashSet<>();
    Stream.of(
            Optional.of(room.reading().presentedOn()),
            room.reading().returnedOn(),
            room.reading().rewrittenOn(),
            room.keeping().closedOn(),
            room.lesson().flatMap(RoomLesson::movedOn),
            room.circle().chair().flatMap(Seat::tookOn),
            quorum(),
            over().map(Wait::since))
        .flatMap(Optional::stream)
        .forEach(days::add);
    room.circle().all().forEach(seat -> days.add(seat.askedOn()));
    room.stages().forEach(stage -> days.add(stage.opensOn()));
    said.forEach(word -> days.add(word.sentOn()));
    flags.forEach(flag -> days.add(flag.raisedOn()));
    openings.forEach(opening -> days.add(opening.askedOn()));
    openings.stream().flatMap(one -> one.agreedOn().stream()).forEach(days::add);
    return days;
  }

  /** The day on which enough voices had said yes. */
  private Optional<LocalDate> quorum() {
    return room.circle().voices().stream()
        .flatMap(voice -> voice.tookOn().stream())
        .sorted()
        .skip(CaseRoom.QUORUM - 1)
        .findFirst();
  }

  /** What the room waits for. */
  List<Wait> waits() {
    List<Wait> waits = new ArrayList<>(lesson());
    if (room.standing() == Standing.CLOSED) {
      return waits;
    }
    room.circle().drawn().ifPresent(seat -> waits.add(Wait.of(seat.askedOn(), CaseRoom.PATIENCE)));
    waits.addAll(flagged());
    openings.stream()
        .filter(Opening::waiting)
        .forEach(one -> waits.add(Wait.of(one.askedOn(), DECISION)));
    reading().ifPresent(waits::add);
    over().or(this::phase).ifPresent(waits::add);
    return waits;
  }

  private Optional<Wait> reading() {
    return switch (room.standing()) {
      case SECOND_READING ->
          room.circle()
              .chair()
              .flatMap(Seat::tookOn)
              .map(
                  took -> Wait.of(later(took, room.reading().rewrittenOn().orElse(took)), READING));
      case GIVEN_BACK -> room.reading().returnedOn().map(day -> Wait.of(day, READING));
      default -> Optional.empty();
    };
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** After the end of a phase the room waits for its chair. */
  private Optional<Wait> over() {
    return open()
        .filter(stage -> stage.over(today))
        .map(stage -> Wait.of(stage.closesOn().plusDays(1), Substitutes.STILL));
  }

  private Optional<Wait> phase() {
    return open()
        .filter(stage -> stage.phase() == Phase.PRESENTATION || !awaited().isEmpty())
        .map(stage -> new Wait(stage.opensOn(), stage.closesOn()));
  }

  private Optional<Sitting> open() {
    return room.stage().filter(stage -> room.standing() == Standing.OPEN && !room.hidden());
  }

  /** Who has something to say in the phase and has not; by seat, and nobody once it is over. */
  List<Seat> awaited() {
    @Nullable Phase phase =
        open().filter(stage -> !stage.over(today)).map(Sitting::phase).orElse(null);
    return phase == null
        ? List.of()
        : room.circle().all().stream()
            .filter(Seat::taken)
            .filter(seat -> owes(seat, phase))
            .toList();
  }

  private boolean owes(Seat seat, Phase phase) {
    Set<Prompt> prompts = phase.prompts(seat.part());
    if (prompts.contains(Prompt.ANSWER)) {
      return unanswered();
    }
    return !prompts.isEmpty()
        && said.stream().noneMatch(word -> word.mask() == seat.mask() && word.phase() == phase);
  }

  private boolean unanswered() {
    Set<Long> answered = new HashSet<>();
    said.stream()
        .flatMap(word -> Optional.ofNullable(word.answers()).stream())
        .forEach(answered::add);
    return said.stream()
        .anyMatch(word -> word.prompt() == Prompt.QUESTION && !answered.contains(word.id()));
  }

  /** The day on which the room reminds of the phase; empty where nobody is awaited in it. */
  Optional<LocalDate> reminder() {
    return awaited().isEmpty() ? Optional.empty() : phase().map(Wait::half);
  }

  /**
   * How the room calls its people on a day.
   *
   * @param last the day of the call before; null where there was none
   * @param day of the call: what happened on it is called for the next time
   */
  Call call(@Nullable LocalDate last, LocalDate day) {
    return call(waits(), days(), last, day);
  }

  /** The same for the privacy role: of a room it sees flags, and what the chair answered. */
  Call privacyCall(@Nullable LocalDate last, LocalDate day) {
    Set<LocalDate> days = new HashSet<>();
    flags.forEach(flag -> days.add(flag.raisedOn()));
    openings.stream().flatMap(one -> one.agreedOn().stream()).forEach(days::add);
    return call(flagged(), days, last, day);
  }

  /** The same for curators: of a room they see the lesson that waits to be read. */
  Call curatorCall(@Nullable LocalDate last, LocalDate day) {
    List<Wait> lesson =
        room.lesson().filter(RoomLesson::waiting).isPresent() ? lesson() : List.of();
    return call(lesson, lesson.stream().map(Wait::since).collect(Collectors.toSet()), last, day);
  }

  private List<Wait> lesson() {
    return room.lesson().flatMap(RoomLesson::movedOn).map(day -> Wait.of(day, READING)).stream()
        .toList();
  }

  private static Call call(
      List<Wait> waits, Set<LocalDate> days, @Nullable LocalDate last, LocalDate day) {
    if (waits.stream().anyMatch(wait -> wait.remindedOn(last, day))) {
      return Call.AGAIN;
    }
    boolean fresh =
        days.stream().anyMatch(one -> one.isBefore(day) && (last == null || !one.isBefore(last)));
    return fresh ? Call.NEWS : Call.NONE;
  }

  private List<Wait> flagged() {
    return flags.stream()
        .filter(Flag::open)
        .map(flag -> Wait.of(flag.raisedOn(), DECISION))
        .toList();
  }
}

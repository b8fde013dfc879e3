package org.malha.cases;

import jakarta.persistence.Basic;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.malha.groups.WorkingGroup;
import org.malha.web.Refusal;

/**
 * A situation that belongs to nobody any more, and the few who learn from it.
 *
 * <p>Somebody presents it to a group of theirs. A chair is drawn from those who have nothing to do
 * with presenter or group; until somebody says yes, nobody reads it. The chair reads it a second
 * time: releases it, gives it back with a note, or refuses it. Then the chair invites; when enough
 * voices have said yes, the phases follow one another ({@link Phase}), each opened by the chair. At
 * the end it is closed, and on a day that was fixed when it was presented the room is erased with
 * all that was said there and the register of who said it ({@link Erasing}).
 *
 * <p>Whatever was said is kept only as sealed with the key of the room, and whoever said it only as
 * the number of a mask.
 */
@Entity
@Table(name = "case_rooms")
public class CaseRoom {
  /** How many voices must have said yes before the first phase with words begins. */
  static final int QUORUM = 3;

  /** For how many days a chair who was drawn is waited for before another is drawn. */
  static final int PATIENCE = 3;

  /** For how many days a room may stand still before it ends by itself. */
  public static final int FORGOTTEN = 90;

  /** For how many days after its end a room is kept, unless its presenter chose fewer. */
  public static final int KEPT = 90;

  @Id
  @GeneratedValue(generator = "case_ids")
  @SequenceGenerator(name = "case_ids", sequenceName = "case_ids", allocationSize = 50)
  private long id;

  private String code;

  @Column(name = "form_key")
  private String formKey;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "group_id")
  private WorkingGroup group;

  private @Nullable String title;

  @Basic(fetch = FetchType.LAZY)
  private String situation;

  @Embedded private SecondReading reading;
  @Embedded private Keeping keeping;

  @OneToMany(mappedBy = "room", cascade = CascadeType.ALL, orphanRemoval = true)
  private List<Sitting> stages = new ArrayList<>();

  @OneToMany(mappedBy = "room", cascade = CascadeType.ALL, orphanRemoval = true)
  private List<Seat> seats = new ArrayList<>();

  @Embedded private @Nullable RoomLesson lesson;

  @Version private int version;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected CaseRoom() {}

  /**
   * A situation that was just presented.
   *
   * @param code its name in addresses, drawn
   * @param keepDays for how many days after its end it is kept, 0 to {@value #KEPT}
   * @param formKey makes a form that is sent twice count once
   */
  CaseRoom(String code, WorkingGroup group, LocalDate today, int keepDays, String formKey) {
    this.code = code;
    this.formKey = formKey;
    this.group = group;
    this.situation = "";
    this.reading = new SecondReading(today);
    this.keeping = new Keeping(keepDays);
  }

  long id() {
    return id;
  }

  public String code() {
    return code;
  }

  /** {@code /casos/k7m2q9xw4t}. */
  public String path() {
    return "/casos/" + code;
  }

  public WorkingGroup group() {
    return group;
  }

  /** The question to the group in a few words, sealed; empty where it was presented long ago. */
  Optional<String> title() {
    return Optional.ofNullable(title);
  }

  /** The situation, sealed; read when it is asked for, and the room with it. */
  String situation() {
    return situation;
  }

  /** What became of the situation before the others read it. */
  SecondReading reading() {
    return reading;
  }

  /** Whether the situation itself is hidden because somebody may recognise a person in it. */
  boolean hidden() {
    return reading.hidden();
  }

  /** For how long it is kept. */
  Keeping keeping() {
    return keeping;
  }

  /** Where it is on its way. */
  public Standing standing() {
    if (keeping.closed()) {
      return Standing.CLOSED;
    }
    if (reading.released()) {
      return Standing.OPEN;
    }
    if (reading.returnedOn().isPresent()) {
      return Standing.GIVEN_BACK;
    }
    return circle().chair().isPresent() ? Standing.SECOND_READING : Standing.WITHOUT_CHAIR;
  }

  // ---- seats

  /** Who sits in it. */
  Circle circle() {
    return new Circle(seats);
  }

  /** Seats a mask; the number is drawn among those that are free. */
  Seat seat(long mask, Part part, int number, LocalDate today) {
    Seat seat = new Seat(this, mask, part, number, today);
    if (part == Part.PRESENTER) {
      seat.take(today);
    }
    seats.add(seat);
    return seat;
  }

  // ---- before the phases

  /** Puts the situation in, or in again after it was given back; title and situation sealed. */
  void present(String sealedTitle, String sealed) {
    must(!reading.released(), "case.conflict.released");
    title = sealedTitle;
    situation = sealed;
    reading.begin();
  }

  /** The chair gives the situation back to whoever presents it. */
  void giveBack(String sealedNote, LocalDate today) {
    must(standing() == Standing.SECOND_READING, "case.conflict.moved");
    reading.giveBack(sealedNote, today);
  }

  /**
   * Somebody can be recognised in a situation that was released: nobody but the chair and whoever
   * presents reads it until it is written again and read a second time. What was said stays, and
   * the phase waits. At the end it is too late for that; then the situation stays hidden.
   */
  void takeBack(String sealedNote, LocalDate today) {
    if (standing() == Standing.OPEN) {
      reading.takeBack(sealedNote, today);
    }
  }

  /** The chair has read it and found nobody in it: the invited may read it now. */
  void release(LocalDate today) {
    must(standing() == Standing.SECOND_READING, "case.conflict.moved");
    reading.release(today);
    stage()
        .ifPresentOrElse(
            stage -> stage.resume(today),
            () ->
                stages.add(
                    new Sitting(this, Phase.PRESENTATION, today, Phase.PRESENTATION.days())));
  }

  // ---- the phases

  List<Sitting> stages() {
    return stages.stream().sorted(Comparator.comparing(Sitting::phase)).toList();
  }

  /** The phase in which it is; empty before it was released. */
  Optional<Sitting> stage() {
    return stages.stream().max(Comparator.comparing(Sitting::phase));
  }

  /** Whether the next phase may be opened. */
  boolean gateOpen() {
    return standing() == Standing.OPEN
        && !hidden()
        && stage().flatMap(stage -> stage.phase().next()).isPresent()
        && circle().voices().size() >= QUORUM;
  }

  /** The chair opens the next phase. */
  Sitting advance(LocalDate today, int days) {
    must(gateOpen(), "case.conflict.gate");
    Phase next = stage().flatMap(stage -> stage.phase().next()).orElseThrow();
    Sitting opened = new Sitting(this, next, today, days);
    stages.add(opened);
    return opened;
  }

  /** The chair gives the phase as much time again, once. */
  void extend(LocalDate today) {
    Sitting stage = stage().orElseThrow(() -> new Refusal.Conflict("case.conflict.moved"));
    must(standing() == Standing.OPEN && !stage.extended(), "case.conflict.extended");
    stage.extend(today);
  }

  /** The chair ends it; from now on the days run until it is erased. */
  void close(LocalDate today) {
    must(standing() == Standing.OPEN, "case.conflict.moved");
    keeping.close(today);
  }

  // ---- the lesson

  /** The lesson on its way to the library; empty while none is written. */
  Optional<RoomLesson> lesson() {
    return Optional.ofNullable(lesson);
  }

  /** Whether it has come to where a lesson is written: in its last phases, or after its end. */
  boolean learnt() {
    return standing() == Standing.CLOSED
        || (standing() == Standing.OPEN
            && stage().filter(s -> s.phase().compareTo(Phase.SYNTHESIS) >= 0).isPresent());
  }

  /** Whether the chair may write the lesson, or write it again. */
  boolean lessonOpen() {
    return learnt() && lesson().filter(RoomLesson::approved).isEmpty();
  }

  /**
   * The chair writes the lesson, or writes it again.
   *
   * @param lessonCode its name for whoever reads it second, drawn anew each time
   */
  RoomLesson learn(String sealed, String lessonCode) {
    must(lessonOpen(), "case.conflict.lesson");
    lesson = new RoomLesson(sealed, lessonCode);
    return lesson;
  }

  private static void must(boolean holds, String otherwise) {
    if (!holds) {
      throw new Refusal.Conflict(otherwise);
    }
  }
}

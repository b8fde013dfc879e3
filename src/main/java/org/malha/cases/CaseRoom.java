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
import java.util.stream.Stream;
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

  @Column(name = "presented_on")
  private LocalDate presentedOn;

  @Column(name = "keep_days")
  private int keepDays;

  private @Nullable String note;

  @Column(name = "returned_on")
  private @Nullable LocalDate returnedOn;

  @Column(name = "rewritten_on")
  private @Nullable LocalDate rewrittenOn;

  @Column(name = "released_on")
  private @Nullable LocalDate releasedOn;

  @Column(name = "closed_on")
  private @Nullable LocalDate closedOn;

  @Column(name = "erase_on")
  private @Nullable LocalDate eraseOn;

  @Column(name = "hidden_on")
  private @Nullable LocalDate hiddenOn;

  @OneToMany(mappedBy = "room", cascade = CascadeType.ALL, orphanRemoval = true)
  private List<Sitting> stages = new ArrayList<>();

  @OneToMany(mappedBy = "room", cascade = CascadeType.ALL, orphanRemoval = true)
  private List<Seat> seats = new ArrayList<>();

  @Embedded private @Nullable RoomLesson lesson;

  @Column(name = "lesson_on")
  private @Nullable LocalDate lessonOn;

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
    this.presentedOn = today;
    this.keepDays = keepDays;
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

  /** The chair's note to whoever presents, sealed; only while the situation is given back. */
  Optional<String> note() {
    return Optional.ofNullable(note);
  }

  public LocalDate presentedOn() {
    return presentedOn;
  }

  /** For how many days after its end it is kept. */
  public int keepDays() {
    return keepDays;
  }

  /** The day on which the chair gave it back; only while it is given back. */
  Optional<LocalDate> returnedOn() {
    return Optional.ofNullable(returnedOn);
  }

  /** The day on which it was last written again. */
  Optional<LocalDate> rewrittenOn() {
    return Optional.ofNullable(rewrittenOn);
  }

  /** The day on which it was closed. */
  public Optional<LocalDate> closedOn() {
    return Optional.ofNullable(closedOn);
  }

  /** The day on which it is erased; known once it is closed. */
  public Optional<LocalDate> eraseOn() {
    return Optional.ofNullable(eraseOn);
  }

  /** Whether the situation itself is hidden because somebody may recognise a person in it. */
  public boolean hidden() {
    return hiddenOn != null;
  }

  /** Where it is on its way. */
  public Standing standing() {
    if (closedOn != null) {
      return Standing.CLOSED;
    }
    if (releasedOn != null) {
      return Standing.OPEN;
    }
    if (returnedOn != null) {
      return Standing.GIVEN_BACK;
    }
    return chair().isPresent() ? Standing.SECOND_READING : Standing.WITHOUT_CHAIR;
  }

  // ---- seats

  List<Seat> seats() {
    return seats.stream().sorted(Comparator.comparingInt(Seat::number)).toList();
  }

  /** The seat of a mask, whether it is taken, offered or left. */
  Optional<Seat> seat(long mask) {
    return seats.stream().filter(seat -> seat.mask() == mask).findFirst();
  }

  /** The chair, once somebody has said yes. */
  Optional<Seat> chair() {
    return seats.stream().filter(seat -> seat.is(Part.CHAIR) && seat.taken()).findFirst();
  }

  /** Whoever was drawn as chair and has not answered. */
  Optional<Seat> drawn() {
    return seats.stream().filter(seat -> seat.is(Part.CHAIR) && seat.waiting()).findFirst();
  }

  Seat presenter() {
    return seats.stream().filter(seat -> seat.is(Part.PRESENTER)).findFirst().orElseThrow();
  }

  /** The voices that take part. */
  List<Seat> voices() {
    return seats.stream().filter(seat -> seat.is(Part.VOICE) && seat.taken()).toList();
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

  boolean numberTaken(int number) {
    return seats.stream().anyMatch(seat -> seat.number() == number);
  }

  // ---- before the phases

  /** Puts the situation in, or in again after it was given back; title and situation sealed. */
  void present(String sealedTitle, String sealed) {
    must(releasedOn == null, "case.conflict.released");
    title = sealedTitle;
    situation = sealed;
    note = null;
    returnedOn = null;
  }

  /** Whoever presents wrote it again, for the chair to read. */
  void rewritten(LocalDate today) {
    rewrittenOn = today;
  }

  /** The chair gives the situation back to whoever presents it. */
  void giveBack(String sealedNote, LocalDate today) {
    must(standing() == Standing.SECOND_READING, "case.conflict.moved");
    note = sealedNote;
    returnedOn = today;
  }

  /**
   * Somebody can be recognised in a situation that was released: nobody but the chair and whoever
   * presents reads it until it is written again and read a second time. What was said stays, and
   * the phase waits. At the end it is too late for that; then the situation stays hidden.
   */
  void takeBack(String sealedNote, LocalDate today) {
    if (standing() == Standing.OPEN) {
      releasedOn = null;
      hiddenOn = null;
      note = sealedNote;
      returnedOn = today;
    }
  }

  /**
   * The day from which the chair could read the situation as it stands.
   *
   * @param chair their seat
   */
  LocalDate readableFrom(Seat chair) {
    return rewrittenOn().filter(day -> day.isAfter(chair.askedOn())).orElse(chair.askedOn());
  }

  /** The chair has read it and found nobody in it: the invited may read it now. */
  void release(LocalDate today) {
    must(standing() == Standing.SECOND_READING, "case.conflict.moved");
    releasedOn = today;
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
        && voices().size() >= QUORUM;
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

  /** Whether nobody has gone on with it for so long that it ends by itself ({@link Forgotten}). */
  boolean forgotten(LocalDate today) {
    return closedOn == null && movedOn().plusDays(FORGOTTEN).isBefore(today);
  }

  /** The last day on which it moved, or was to move; a chair who was drawn is no movement. */
  private LocalDate movedOn() {
    return releasedOn != null
        ? stage().map(Sitting::closesOn).orElse(presentedOn)
        : Stream.of(Optional.of(presentedOn), returnedOn(), rewrittenOn())
            .flatMap(Optional::stream)
            .max(Comparator.naturalOrder())
            .orElse(presentedOn);
  }

  /** The chair ends it; from now on the days run until it is erased. */
  void close(LocalDate today) {
    must(standing() == Standing.OPEN, "case.conflict.moved");
    closedOn = today;
    eraseOn = today.plusDays(keepDays);
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
  void learn(String sealed, String lessonCode) {
    must(lessonOpen(), "case.conflict.lesson");
    lesson = RoomLesson.written(sealed, lessonCode);
  }

  /** The day on which the lesson was written or given back; empty once it has left. */
  Optional<LocalDate> lessonOn() {
    return Optional.ofNullable(lessonOn);
  }

  /** The lesson was written or given back, and waits for somebody else. */
  void lessonMoved(LocalDate today) {
    lessonOn = today;
  }

  /** Whoever read the lesson second gives it back. */
  void giveLessonBack(String sealedReasons) {
    lesson = waitingLesson().givenBack(sealedReasons);
  }

  /** Whoever read the lesson second found it good: it leaves the room. */
  void approveLesson() {
    lesson = waitingLesson().left();
    lessonOn = null;
  }

  private RoomLesson waitingLesson() {
    return lesson()
        .filter(RoomLesson::waiting)
        .orElseThrow(() -> new Refusal.Conflict("case.conflict.lesson"));
  }

  void hide(LocalDate today) {
    hiddenOn = today;
  }

  void showAgain() {
    hiddenOn = null;
  }

  private static void must(boolean holds, String otherwise) {
    if (!holds) {
      throw new Refusal.Conflict(otherwise);
    }
  }
}

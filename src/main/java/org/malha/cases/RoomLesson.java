package org.malha.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.malha.web.Refusal;

/**
 * The lesson of a room on its way to the library: sealed as everything else there, until somebody
 * who has no seat in the room has read it and found it good. Then its words leave the room, and
 * what stays says only that they did.
 */
@Embeddable
public class RoomLesson {
  /** How far it has come. */
  public enum State {
    /** Somebody else is to read it. */
    WAITING,
    /** Given back to the chair, with reasons. */
    GIVEN_BACK,
    /** Found good; its words are in the room no more. */
    APPROVED
  }

  @Enumerated(EnumType.STRING)
  @Column(name = "lesson_state")
  private State state;

  @Column(name = "lesson_code")
  private @Nullable String code;

  @Column(name = "lesson_words")
  private @Nullable String words;

  @Column(name = "lesson_reasons")
  private @Nullable String reasons;

  @Column(name = "lesson_on")
  private @Nullable LocalDate movedOn;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected RoomLesson() {}

  /**
   * Written, or written again.
   *
   * @param sealed what it says
   * @param code its name for whoever reads it second, drawn anew each time
   */
  RoomLesson(String sealed, String code) {
    this.state = State.WAITING;
    this.code = code;
    this.words = sealed;
  }

  /** Whoever read it second gives it back. */
  void giveBack(String sealedReasons) {
    mustWait();
    state = State.GIVEN_BACK;
    code = null;
    reasons = sealedReasons;
  }

  /** Whoever read it second found it good: it leaves the room. */
  void approve() {
    mustWait();
    state = State.APPROVED;
    code = null;
    words = null;
    movedOn = null;
  }

  private void mustWait() {
    if (!waiting()) {
      throw new Refusal.Conflict("case.conflict.lesson");
    }
  }

  /** It was written or given back, and waits for somebody else. */
  void moved(LocalDate today) {
    movedOn = today;
  }

  State state() {
    return state;
  }

  boolean waiting() {
    return state == State.WAITING;
  }

  /** Whether the chair has to write it again. */
  boolean returned() {
    return state == State.GIVEN_BACK;
  }

  boolean approved() {
    return state == State.APPROVED;
  }

  /** By which whoever reads it second calls it; only while it waits, and another each time. */
  Optional<String> code() {
    return Optional.ofNullable(code);
  }

  /** What it says, sealed; empty once it left the room. */
  Optional<String> words() {
    return Optional.ofNullable(words);
  }

  /** Why it was given back, sealed. */
  Optional<String> reasons() {
    return Optional.ofNullable(reasons);
  }

  /** The day on which it was written or given back; empty once it has left. */
  Optional<LocalDate> movedOn() {
    return Optional.ofNullable(movedOn);
  }
}

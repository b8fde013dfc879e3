package org.malha.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected RoomLesson() {}

  private RoomLesson(
      State state, @Nullable String code, @Nullable String words, @Nullable String reasons) {
    this.state = state;
    this.code = code;
    this.words = words;
    this.reasons = reasons;
  }

  static RoomLesson written(String sealed, String code) {
    return new RoomLesson(State.WAITING, code, sealed, null);
  }

  RoomLesson givenBack(String sealedReasons) {
    return new RoomLesson(State.GIVEN_BACK, null, words, sealedReasons);
  }

  RoomLesson left() {
    return new RoomLesson(State.APPROVED, null, null, null);
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
}

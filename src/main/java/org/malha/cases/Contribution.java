package org.malha.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a mask says in a phase. It is kept as a draft as soon as it has passed the review, and is
 * there for the others from the day on which it was sent.
 */
@Entity
@Table(name = "case_contributions")
public class Contribution {
  @Id
  @GeneratedValue(generator = "case_ids")
  @SequenceGenerator(name = "case_ids", sequenceName = "case_ids", allocationSize = 50)
  private long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "room_id")
  private CaseRoom room;

  @Column(name = "mask_id")
  private long maskId;

  @Enumerated(EnumType.STRING)
  private Phase phase;

  @Enumerated(EnumType.STRING)
  private Prompt prompt;

  private int place;

  @Column(name = "sent_on")
  private @Nullable LocalDate sentOn;

  private @Nullable String words;
  private @Nullable Long answers;

  @Column(name = "hidden_on")
  private @Nullable LocalDate hiddenOn;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Contribution() {}

  /**
   * A draft.
   *
   * @param words sealed with the key of the room; null where somebody passes
   * @param answers the place of the question that is answered
   */
  Contribution(
      CaseRoom room,
      Seat seat,
      Phase phase,
      Prompt prompt,
      int place,
      @Nullable String words,
      @Nullable Long answers) {
    this.room = room;
    this.maskId = seat.mask();
    this.phase = phase;
    this.prompt = prompt;
    this.place = place;
    this.words = words;
    this.answers = answers;
  }

  long id() {
    return id;
  }

  /** By which it is called in its room, from 1 on. */
  public int place() {
    return place;
  }

  long mask() {
    return maskId;
  }

  public Phase phase() {
    return phase;
  }

  public Prompt prompt() {
    return prompt;
  }

  /** Sealed; empty where somebody passed. */
  Optional<String> words() {
    return Optional.ofNullable(words);
  }

  /** The question that it answers. */
  Optional<Long> answers() {
    return Optional.ofNullable(answers);
  }

  /** The day from which the others may read it; empty while it is a draft. */
  public Optional<LocalDate> sentOn() {
    return Optional.ofNullable(sentOn);
  }

  boolean sent() {
    return sentOn != null;
  }

  /**
   * Whether somebody thinks that it could lead to a person, and nobody decided that it does not.
   */
  public boolean hidden() {
    return hiddenOn != null;
  }

  boolean of(Seat seat) {
    return maskId == seat.mask();
  }

  void reword(Prompt with, String sealed) {
    prompt = with;
    words = sealed;
  }

  void send(LocalDate today) {
    sentOn = today;
  }

  void hide(LocalDate today) {
    hiddenOn = today;
  }

  void showAgain() {
    hiddenOn = null;
  }
}

package org.malha.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a situation before the others may read it: presented, given back, written again,
 * released; and afterwards hidden, because somebody may recognise a person in it.
 */
@Embeddable
public class SecondReading {
  @Column(name = "presented_on")
  private LocalDate presentedOn;

  private @Nullable String note;

  @Column(name = "returned_on")
  private @Nullable LocalDate returnedOn;

  @Column(name = "rewritten_on")
  private @Nullable LocalDate rewrittenOn;

  @Column(name = "released_on")
  private @Nullable LocalDate releasedOn;

  @Column(name = "hidden_on")
  private @Nullable LocalDate hiddenOn;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected SecondReading() {}

  SecondReading(LocalDate presentedOn) {
    this.presentedOn = presentedOn;
  }

  LocalDate presentedOn() {
    return presentedOn;
  }

  /** The chair's note to whoever presents, sealed; only while the situation is given back. */
  Optional<String> note() {
    return Optional.ofNullable(note);
  }

  /** The day on which the chair gave it back; only while it is given back. */
  Optional<LocalDate> returnedOn() {
    return Optional.ofNullable(returnedOn);
  }

  /** The day on which it was last written again. */
  Optional<LocalDate> rewrittenOn() {
    return Optional.ofNullable(rewrittenOn);
  }

  boolean released() {
    return releasedOn != null;
  }

  /** Whether it is hidden because somebody may recognise a person in it. */
  boolean hidden() {
    return hiddenOn != null;
  }

  /**
   * The day from which the chair could read the situation as it stands.
   *
   * @param chair their seat
   */
  LocalDate readableFrom(Seat chair) {
    return rewrittenOn().filter(day -> day.isAfter(chair.askedOn())).orElse(chair.askedOn());
  }

  /** The last day on which it was presented, given back or written again. */
  LocalDate movedOn() {
    return Stream.of(Optional.of(presentedOn), returnedOn(), rewrittenOn())
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder())
        .orElse(presentedOn);
  }

  /** There is a text to be read, and no note about it any more. */
  void begin() {
    note = null;
    returnedOn = null;
  }

  /** Whoever presents wrote it again, for the chair to read. */
  void rewritten(LocalDate today) {
    rewrittenOn = today;
  }

  void giveBack(String sealedNote, LocalDate today) {
    note = sealedNote;
    returnedOn = today;
  }

  void release(LocalDate today) {
    releasedOn = today;
  }

  /** It is neither released nor hidden any more, but given back. */
  void takeBack(String sealedNote, LocalDate today) {
    releasedOn = null;
    hiddenOn = null;
    giveBack(sealedNote, today);
  }

  void hide(LocalDate today) {
    hiddenOn = today;
  }

  void showAgain() {
    hiddenOn = null;
  }
}

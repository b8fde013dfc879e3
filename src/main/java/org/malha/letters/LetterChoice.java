package org.malha.letters;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which letters somebody wants. Whoever has chosen nothing gets all of them: letters at once, and a
 * digest on working days. Its code stands in each letter and stops letters, nothing else.
 */
@Entity
@Table(name = "letter_choices")
class LetterChoice {
  @Id
  @Column(name = "person_id")
  private long personId;

  @Column(name = "at_once")
  private boolean atOnce = true;

  @Column(name = "at_once_since")
  private @Nullable Instant atOnceSince;

  @Enumerated(EnumType.STRING)
  private Rhythm digest = Rhythm.DAILY;

  private String code;

  @Column(name = "chosen_at")
  private @Nullable Instant chosenAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected LetterChoice() {}

  LetterChoice(long personId, String code) {
    this.personId = personId;
    this.code = code;
  }

  void choose(boolean lettersAtOnce, Rhythm rhythm, Instant now) {
    if (lettersAtOnce && !atOnce) {
      atOnceSince = now; // what was told before is no news
    }
    atOnce = lettersAtOnce;
    digest = rhythm;
    chosenAt = now;
  }

  /** Ends one sort of letters. */
  void stop(Occasion occasion, Instant now) {
    choose(
        occasion != Occasion.AT_ONCE && atOnce,
        occasion == Occasion.DIGEST ? Rhythm.NONE : digest,
        now);
  }

  /** Takes that back. */
  void resume(Occasion occasion, Instant now) {
    boolean digests = occasion == Occasion.DIGEST && digest == Rhythm.NONE;
    choose(occasion == Occasion.AT_ONCE || atOnce, digests ? Rhythm.DAILY : digest, now);
  }

  boolean wants(Occasion occasion) {
    return occasion == Occasion.AT_ONCE ? atOnce : digest != Rhythm.NONE;
  }

  long person() {
    return personId;
  }

  Rhythm digest() {
    return digest;
  }

  /** What stands in the address that stops letters. */
  String code() {
    return code;
  }
}

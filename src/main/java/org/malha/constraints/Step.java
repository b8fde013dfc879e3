package org.malha.constraints;

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
import java.time.Instant;
import org.malha.accounts.Person;
import org.malha.web.Markdown;
import org.malha.web.SafeHtml;

/** That somebody took a constraint to a state, when, and with what words. */
@Entity
@Table(name = "steps")
public class Step {
  /** The longest note, in characters. */
  public static final int LONGEST = 2_000;

  @Id
  @GeneratedValue(generator = "constraint_row_ids")
  @SequenceGenerator(
      name = "constraint_row_ids",
      sequenceName = "constraint_row_ids",
      allocationSize = 50)
  private long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "constraint_id")
  private Constraint constraint;

  @Enumerated(EnumType.STRING)
  private State state;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "taken_by")
  private Person takenBy;

  @Column(name = "taken_at")
  private Instant takenAt;

  private String note;

  @Column(name = "note_html")
  private String noteHtml;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Step() {}

  Step(Constraint constraint, State state, String note, Person by, Instant now) {
    this.constraint = constraint;
    this.state = state;
    this.takenBy = by;
    this.takenAt = now;
    this.note = note;
    this.noteHtml = Markdown.render(note).html();
  }

  public long id() {
    return id;
  }

  public Constraint constraint() {
    return constraint;
  }

  public State state() {
    return state;
  }

  public Person takenBy() {
    return takenBy;
  }

  public Instant takenAt() {
    return takenAt;
  }

  /** What was said with it, as it was typed; the outcome where the state is an end. */
  public String note() {
    return note;
  }

  /** The same, to be shown; empty when nothing was said. */
  public SafeHtml noteHtml() {
    return SafeHtml.stored(noteHtml);
  }
}

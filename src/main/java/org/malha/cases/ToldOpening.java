package org.malha.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * That a mask of somebody was opened in a room that has been erased since. It is kept until they
 * have taken note, and says neither which room it was nor why: with the room both are gone.
 */
@Entity
@Table(name = "told_openings")
public class ToldOpening {
  @Id
  @GeneratedValue(generator = "case_ids")
  @SequenceGenerator(name = "case_ids", sequenceName = "case_ids", allocationSize = 50)
  private long id;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "opened_on")
  private LocalDate openedOn;

  @Column(name = "told_on")
  private LocalDate toldOn;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected ToldOpening() {}

  ToldOpening(long personId, LocalDate openedOn, LocalDate today) {
    this.personId = personId;
    this.openedOn = openedOn;
    this.toldOn = today;
  }

  long id() {
    return id;
  }

  LocalDate openedOn() {
    return openedOn;
  }
}

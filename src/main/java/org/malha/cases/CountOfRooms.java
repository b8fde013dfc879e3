package org.malha.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.malha.cases.counts.Shown;

/** A number of rooms as it is shown until the next quarter; what is not shown is not kept. */
@Entity
@Table(name = "case_counts")
public class CountOfRooms {
  @Id
  @GeneratedValue(generator = "case_ids")
  @SequenceGenerator(name = "case_ids", sequenceName = "case_ids", allocationSize = 50)
  private long id;

  @Column(name = "counted_on")
  private LocalDate countedOn;

  private String list;
  private String item;

  @Enumerated(EnumType.STRING)
  private Shown.Display display;

  private @Nullable Integer number;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected CountOfRooms() {}

  CountOfRooms(LocalDate countedOn, String list, Shown.Cell cell) {
    this.countedOn = countedOn;
    this.list = list;
    this.item = cell.item();
    this.display = cell.display();
    this.number = cell.display() == Shown.Display.NUMBER ? cell.number() : null;
  }

  LocalDate countedOn() {
    return countedOn;
  }

  String list() {
    return list;
  }

  Shown.Cell cell() {
    return new Shown.Cell(item, display, number == null ? 0 : number);
  }
}

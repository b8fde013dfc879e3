package org.malha.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.malha.accounts.Organisation;

/**
 * That somebody is ready to chair rooms of others. How often they were drawn counts for the
 * rotation; when is not kept, so that no room can be told from it. The conflicts that they declared
 * go with it.
 */
@Entity
@Table(name = "case_chairs")
public class ChairVolunteer {
  @Id
  @Column(name = "person_id")
  private long personId;

  private LocalDate since;
  private int draws;

  @ManyToMany
  @JoinTable(
      name = "chair_conflicts",
      joinColumns = @JoinColumn(name = "person_id"),
      inverseJoinColumns = @JoinColumn(name = "organisation_id"))
  private Set<Organisation> conflicts = new HashSet<>();

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected ChairVolunteer() {}

  ChairVolunteer(long personId, LocalDate since) {
    this.personId = personId;
    this.since = since;
  }

  long personId() {
    return personId;
  }

  public LocalDate since() {
    return since;
  }

  int draws() {
    return draws;
  }

  /** The bodies for which they do not want to chair. */
  Set<Organisation> conflicts() {
    return Set.copyOf(conflicts);
  }

  void declare(Organisation body) {
    conflicts.add(body);
  }

  void withdraw(Organisation body) {
    conflicts.remove(body);
  }

  void drawn() {
    draws++;
  }
}

package org.malha.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.malha.accounts.Mandate;
import org.malha.accounts.Person;
import org.malha.groups.Reach;

/** A person whose mandates have all ended reads but does not speak, and should know why. */
@ApplicationScoped
class WaitingMandates implements Waiting {
  @Inject Clock clock;

  @Override
  public int order() {
    return 10;
  }

  @Override
  public List<Task> tasks(Person person, List<Reach> groups) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), person.zone());
    List<Mandate> current = person.mandatesOn(today);
    return person.mandates().isEmpty() || !current.isEmpty()
        ? List.of()
        : List.of(
            new Task(
                "id-badge-2",
                "work.mandate.ended",
                List.of(),
                "work.mandate.why",
                "/conta/mandatos"));
  }
}

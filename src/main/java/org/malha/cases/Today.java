package org.malha.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.malha.web.Times;

/**
 * The day by which rooms count: the same for everybody in one, and never finer, so that nobody is
 * recognised by when they write.
 */
@ApplicationScoped
public class Today {
  @Inject Clock clock;

  /** Today in Lisbon. */
  public LocalDate date() {
    return LocalDate.ofInstant(clock.instant(), Times.LISBON);
  }
}

package org.malha.accounts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mandate as one line of a page.
 *
 * @param to its last day, if one is set
 */
public record MandateLine(
    long id,
    String organisation,
    String title,
    LocalDate from,
    @Nullable LocalDate to,
    State state) {
  /** Where a mandate stands today. */
  public enum State {
    HOLDS,
    TO_COME,
    ENDED;

    /** The message key of its name. */
    public String key() {
      return "mandate.state." + name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** Those that hold today first, the newest first among each. */
  static List<MandateLine> of(Collection<Mandate> mandates, LocalDate today) {
    return mandates.stream()
        .map(m -> of(m, today))
        .sorted(
            Comparator.comparing(MandateLine::state)
                .thenComparing(MandateLine::from, Comparator.reverseOrder())
                .thenComparingLong(MandateLine::id))
        .toList();
  }

  private static MandateLine of(Mandate mandate, LocalDate today) {
    State state =
        mandate.holdsOn(today)
            ? State.HOLDS
            : today.isBefore(mandate.startsOn()) ? State.TO_COME : State.ENDED;
    return new MandateLine(
        mandate.id(),
        mandate.organisation().name(),
        mandate.title(),
        mandate.startsOn(),
        mandate.endsOn().orElse(null),
        state);
  }
}

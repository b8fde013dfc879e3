package org.malha.cases.frame;

import java.util.Optional;
import java.util.Set;

/**
 * What is said of a situation by choosing, and never in words of one's own.
 *
 * @param size of its municipality, unless whoever presents leaves it out
 */
public record Frame(
    AgeBand age,
    Household household,
    Set<LifeArea> areas,
    Set<Sector> sectors,
    Stage stage,
    Optional<MunicipalitySize> size) {
  /** Keeps copies. */
  public Frame {
    areas = Set.copyOf(areas);
    sectors = Set.copyOf(sectors);
  }

  /** Without the size of the municipality. */
  public Frame(
      AgeBand age, Household household, Set<LifeArea> areas, Set<Sector> sectors, Stage stage) {
    this(age, household, areas, sectors, stage, Optional.empty());
  }

  /** Whether being recognised would do more harm than elsewhere. */
  public boolean sensitive() {
    return areas.stream().anyMatch(LifeArea::sensitive);
  }
}

package org.malha.cases.counts;

import java.util.List;

/**
 * A list of counts as it may be shown.
 *
 * @param key of the list
 */
public record Shown(String key, List<Cell> cells) {
  /** What is fewer than this is shown as fewer than this. */
  public static final int FEWEST = 5;

  /** How a count is shown. */
  public enum Display {
    /** As it is. */
    NUMBER,
    /** As fewer than {@value Shown#FEWEST}. */
    FEW,
    /** Not at all, because another that is fewer could be reckoned from it. */
    HELD
  }

  /**
   * A count.
   *
   * @param number 0 unless it is shown as it is
   */
  public record Cell(String item, Display display, int number) {}

  /** Keeps a copy. */
  public Shown {
    cells = List.copyOf(cells);
  }

  /** Whether every count is shown as fewer than {@value #FEWEST}. */
  public boolean allFew() {
    return cells.stream().allMatch(cell -> cell.display() == Display.FEW);
  }
}

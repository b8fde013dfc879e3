package org.malha.cases.counts;

import static org.malha.cases.counts.Shown.FEWEST;

import java.util.ArrayList;
import java.util.List;

/**
 * What of several lists about the same things may be shown together. How many things there are is
 * never shown, but every list says something of it: the sum of a list in which each thing stands
 * once is that number, and in the others it lies between their largest count and their sum. From
 * that a count of few could be reckoned though it is not shown itself; so others are held back, the
 * smallest first, until every count of few may still be anything from 0 to 4.
 */
public final class Suppression {
  private static final int MOST_OF_FEW = FEWEST - 1;

  private final List<Draft> drafts;

  private Suppression(List<Draft> drafts) {
    this.drafts = drafts;
  }

  /** The lists of one population as they may be shown, in the same order. */
  public static List<Shown> of(List<Counted> lists) {
    var suppression = new Suppression(lists.stream().map(Draft::new).toList());
    suppression.hold();
    return suppression.drafts.stream().map(Draft::shown).toList();
  }

  private void hold() {
    boolean tight = true;
    while (tight) {
      long least = drafts.stream().mapToLong(Draft::least).max().orElse(0);
      long most = drafts.stream().mapToLong(Draft::most).min().orElse(Long.MAX_VALUE);
      tight = false;
      for (Draft draft : drafts) {
        if (!tight && !draft.leavesOpen(least, most)) {
          draft.holdOne();
          tight = true;
        }
      }
    }
  }

  /** A list, and what of it is held back so far. */
  private static final class Draft {
    private static final long ANY = Long.MAX_VALUE / 4;

    private final Counted list;
    private final List<String> held = new ArrayList<>();
    private boolean whole;

    Draft(Counted list) {
      this.list = list;
    }

    private boolean few(String item) {
      return count(item) < FEWEST;
    }

    private int count(String item) {
      return list.counts().getOrDefault(item, 0);
    }

    private List<String> open() {
      return list.counts().keySet().stream()
          .filter(item -> !few(item) && !held.contains(item))
          .toList();
    }

    private long sum() {
      return open().stream().mapToLong(this::count).sum();
    }

    private long fews() {
      return list.counts().keySet().stream().filter(this::few).count();
    }

    /** So many things there are at least, as far as this list says. */
    long least() {
      if (whole) {
        return 0;
      }
      return list.once()
          ? sum() + (long) FEWEST * held.size()
          : Math.max(
              open().stream().mapToLong(this::count).max().orElse(0), held.isEmpty() ? 0 : FEWEST);
    }

    /** So many things there are at most, as far as this list says. */
    long most() {
      return whole || !held.isEmpty() ? ANY : sum() + MOST_OF_FEW * fews();
    }

    /**
     * Whether each count of few may still be 0 and may still be 4, where there are between so many
     * things.
     */
    boolean leavesOpen(long fromAll, long toAll) {
      if (whole || fews() == 0) {
        return true;
      }
      boolean mayBeNone = !held.isEmpty() || fromAll <= sum() + MOST_OF_FEW * (fews() - 1);
      long withMost = list.once() ? least() + MOST_OF_FEW : MOST_OF_FEW;
      return mayBeNone && toAll >= withMost;
    }

    /** Holds back the smallest count that is shown; where there is none, the whole list. */
    void holdOne() {
      open().stream()
          .min((a, b) -> Integer.compare(count(a), count(b)))
          .ifPresentOrElse(held::add, () -> whole = true);
    }

    Shown shown() {
      return new Shown(list.key(), list.counts().keySet().stream().map(this::cell).toList());
    }

    private Shown.Cell cell(String item) {
      if (whole || held.contains(item)) {
        return new Shown.Cell(item, Shown.Display.HELD, 0);
      }
      return few(item)
          ? new Shown.Cell(item, Shown.Display.FEW, 0)
          : new Shown.Cell(item, Shown.Display.NUMBER, count(item));
    }
  }
}

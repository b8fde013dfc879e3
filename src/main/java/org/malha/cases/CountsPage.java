package org.malha.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malha.cases.counts.Shown;
import org.malha.web.Ui;
import org.malha.web.View;

/**
 * How many rooms there are, as far as it may be shown.
 *
 * @param countedOn null before the first count
 * @param next the day on which they are counted again
 * @param lists with the message keys of their items
 */
public record CountsPage(@Nullable LocalDate countedOn, LocalDate next, List<Shown> lists)
    implements View {
  /** Keeps a copy. */
  public CountsPage {
    lists = List.copyOf(lists);
  }

  /** The name of an item: that of its message key, or the year that it is. */
  public static String name(Ui ui, String item) {
    return item.matches("\\d+") ? item : ui.t(item);
  }
}

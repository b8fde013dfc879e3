package org.malha.letters;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts news together by group and, within it, by what they are about. */
final class Sorting {
  private Sorting() {}

  /**
   * A line, and where it belongs.
   *
   * @param group the id of its group; 0 for none
   * @param name of the group
   * @param thread the id of the discussion; 0 for none
   * @param title of what it is about; empty where that is the group
   */
  record Item(long group, String name, long thread, String title, Sheet.Line line) {}

  /**
   * What happened in no group first, lest it seem to be of the one above; groups and threads in the
   * order in which something first happened in them.
   */
  static List<Sheet.Section> sorted(List<Item> items) {
    var groups = new LinkedHashMap<Long, Map<Long, List<Item>>>();
    for (Item item : items.stream().sorted(comparing(one -> one.group() != 0)).toList()) {
      groups
          .computeIfAbsent(item.group(), group -> new LinkedHashMap<>())
          .computeIfAbsent(item.thread(), thread -> new ArrayList<>())
          .add(item);
    }
    return groups.values().stream().map(Sorting::section).toList();
  }

  private static Sheet.Section section(Map<Long, List<Item>> threads) {
    List<Sheet.Talk> talks = threads.values().stream().map(Sorting::talk).toList();
    return new Sheet.Section(threads.values().iterator().next().get(0).name(), talks);
  }

  private static Sheet.Talk talk(List<Item> items) {
    return new Sheet.Talk(items.get(0).title(), items.stream().map(Item::line).toList());
  }
}

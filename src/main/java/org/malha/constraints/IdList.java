package org.malha.constraints;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A few ids of a vocabulary in one column, each between commas ({@code ,health,education,}), so
 * that both databases can look for one with {@code like}.
 */
final class IdList {
  private IdList() {}

  static String column(Collection<String> ids) {
    return ids.isEmpty() ? "" : "," + String.join(",", ids) + ",";
  }

  static Set<String> ids(String column) {
    var ids = new LinkedHashSet<String>();
    Arrays.stream(column.split(",", -1)).filter(id -> !id.isEmpty()).forEach(ids::add);
    return ids;
  }
}

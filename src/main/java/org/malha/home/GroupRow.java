package org.malha.home;

import java.util.Map;
import org.malha.groups.Reach;

/**
 * A group of the person, in one line.
 *
 * @param facilitated whether the person facilitates it
 */
public record GroupRow(
    String name, String path, long people, long municipalities, boolean facilitated) {
  static GroupRow of(Reach reach, Map<Long, Long> people) {
    return new GroupRow(
        reach.group().name(),
        reach.group().path(),
        people.getOrDefault(reach.group().id(), 0L),
        reach.group().municipalities().size(),
        reach.facilitator());
  }
}

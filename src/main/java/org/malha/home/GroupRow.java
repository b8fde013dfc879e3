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
  static GroupRow of(Reach reach, Map<Long, GroupFigures.Figures> counted) {
    var figures = counted.getOrDefault(reach.group().id(), new GroupFigures.Figures(0, 0));
    return new GroupRow(
        reach.group().name(),
        reach.group().path(),
        figures.people(),
        figures.municipalities(),
        reach.facilitator());
  }
}

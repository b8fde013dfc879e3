package org.malha.home;

import java.util.List;

/**
 * A group of the person, in one line.
 *
 * @param facilitated whether the person facilitates it
 * @param fresh how many of its constraints have something that the person has not read
 */
public record GroupRow(
    String name, String path, int municipalities, boolean facilitated, int fresh) {
  static GroupRow of(MyGroup group, List<Matter> fresh) {
    return new GroupRow(
        group.name(),
        group.path(),
        group.municipalities().size(),
        group.facilitator(),
        (int) fresh.stream().filter(matter -> matter.group().id() == group.id()).count());
  }
}

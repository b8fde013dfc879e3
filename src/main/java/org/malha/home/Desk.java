package org.malha.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.malha.accounts.Person;
import org.malha.groups.Groups;
import org.malha.groups.Memberships;
import org.malha.groups.Reach;

/** Puts together what a person finds when they come in. */
@ApplicationScoped
class Desk {
  @Inject Groups groups;
  @Inject Memberships memberships;
  @Inject Clock clock;
  @Inject Instance<Waiting> waiting;

  /** The page of this person, as things stand now. */
  WorkPage of(Person person) {
    List<Reach> all = groups.all();
    List<Reach> mine = all.stream().filter(Reach::member).toList();
    List<Long> ids = mine.stream().map(reach -> reach.group().id()).toList();
    Map<Long, Long> people = ids.isEmpty() ? Map.of() : memberships.counts(ids);
    return new WorkPage(
        Greeting.at(clock.instant().atZone(person.zone()).toLocalTime()),
        firstName(person.name()),
        tasks(person, mine),
        mine.stream().map(reach -> GroupRow.of(reach, people)).toList(),
        all.stream().filter(reach -> !reach.member() && reach.reads()).map(Reach::group).toList());
  }

  private List<Task> tasks(Person person, List<Reach> mine) {
    return waiting.stream()
        .sorted(Comparator.comparingInt(Waiting::order))
        .flatMap(feature -> feature.tasks(person, mine).stream())
        .toList();
  }

  private static String firstName(String name) {
    return name.strip().split("\\s+")[0];
  }
}

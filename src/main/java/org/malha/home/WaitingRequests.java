package org.malha.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.malha.accounts.Person;
import org.malha.groups.JoinRequests;
import org.malha.groups.Reach;

/** People who ask to join a group wait for its facilitators. */
@ApplicationScoped
class WaitingRequests implements Waiting {
  @Inject JoinRequests requests;

  @Override
  public int order() {
    return 20;
  }

  @Override
  public List<Task> tasks(Person person, List<Reach> groups) {
    List<Reach> facilitated = groups.stream().filter(Reach::facilitator).toList();
    if (facilitated.isEmpty()) {
      return List.of();
    }
    Map<Long, Long> counts =
        requests.counts(facilitated.stream().map(reach -> reach.group().id()).toList());
    return facilitated.stream()
        .map(reach -> task(reach, counts.getOrDefault(reach.group().id(), 0L)))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Task> task(Reach reach, long waiting) {
    return waiting == 0
        ? Optional.empty()
        : Optional.of(
            new Task(
                "user-plus",
                "work.requests",
                List.of(waiting, reach.group().name()),
                "work.requests.why",
                reach.group().path() + "/membros"));
  }
}

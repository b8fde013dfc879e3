package org.malha.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.malha.discussions.Announcement;

/** Announces exactly those whom {@link PostHappenings} will tell. */
@ApplicationScoped
public class PostAnnouncement implements Announcement {
  @Inject Listeners listeners;

  @Override
  public List<Told> of(
      long discussionId, long author, @Nullable Long answered, Set<String> handles) {
    List<Listener> all = listeners.of(discussionId, Integer.MAX_VALUE);
    Set<Long> mentioned =
        all.stream()
            .filter(one -> handles.contains(one.handle()))
            .map(Listener::person)
            .collect(Collectors.toSet());
    Map<Long, Kind> whom = PostHappenings.whom(all, author, answered, mentioned);
    return all.stream()
        .filter(one -> whom.containsKey(one.person()))
        .map(one -> new Told(one.name(), whom.get(one.person()) == Kind.MENTION))
        .sorted(Comparator.comparing(told -> !told.mentioned()))
        .toList();
  }
}

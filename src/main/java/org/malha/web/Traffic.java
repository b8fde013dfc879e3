package org.malha.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/**
 * What this node has answered since it started. By route, such as {@code /grupos/{slug}}, never by
 * address: which group it was is nobody's business here.
 */
@ApplicationScoped
public class Traffic {
  /** Where a request keeps its route, once it is known. */
  static final String ROUTE = "org.malha.route";

  private static final String OTHER = "other";

  private final ConcurrentSkipListMap<String, Route> routes = new ConcurrentSkipListMap<>();

  void answered(@Nullable Object route, int status, long nanos) {
    String name = route == null ? OTHER : route.toString();
    routes.computeIfAbsent(name, key -> new Route()).answered(status, nanos);
  }

  /** All routes that were asked for. */
  public SortedMap<String, Route> routes() {
    return Collections.unmodifiableSortedMap(routes);
  }
}

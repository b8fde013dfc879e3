package org.malha.metrics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.malha.accounts.Sessions;
import org.malha.database.Statements;
import org.malha.letters.LetterQueue;
import org.malha.search.Shelf;
import org.malha.web.Route;
import org.malha.web.Traffic;

/** Everything that is counted, as one text. */
@ApplicationScoped
public class Numbers {
  @Inject Traffic traffic;
  @Inject Shelf shelf;
  @Inject Sessions sessions;
  @Inject LetterQueue queue;
  @Inject Clock clock;

  String text() {
    var text = new OpenMetrics();
    requests(text);
    text.counter("malha_sql_statements", "SQL statements executed.", Statements.all());
    text.gauge(
        "malha_search_behind_seconds",
        "Seconds since all that had changed could be found.",
        shelf.behind());
    text.gauge("malha_search_entries", "Entries in the search index.", shelf.size());
    text.gauge("malha_sessions", "Signed-in browsers, used or not.", sessions.alive());
    letters(text);
    machine(text);
    return text.end();
  }

  private void letters(OpenMetrics text) {
    Instant now = clock.instant();
    LetterQueue.Standing standing = queue.standing(now);
    text.gauge("malha_letters_waiting", "Letters that are due.", standing.waiting());
    text.gauge(
        "malha_letters_oldest_seconds",
        "Seconds for which the oldest of them has been due.",
        standing.seconds(now));
    text.gauge("malha_letters_given_up", "Letters of late that never went.", standing.givenUp());
  }

  private void requests(OpenMetrics text) {
    text.family("malha_requests", "counter", "Requests answered.");
    for (Map.Entry<String, Route> route : traffic.routes().entrySet()) {
      for (int hundreds = 1; hundreds <= 5; hundreds++) {
        long count = route.getValue().withStatus(hundreds);
        if (count > 0) {
          text.sample(
              "malha_requests_total",
              Map.of("route", route.getKey(), "status", hundreds + "xx"),
              count);
        }
      }
    }
    text.family("malha_request_seconds", "histogram", "Time that an answer took.");
    traffic.routes().forEach((name, route) -> durations(text, name, route));
  }

  private static void durations(OpenMetrics text, String name, Route route) {
    double[] limits = Route.limits();
    long[] within = route.within();
    for (int i = 0; i < within.length; i++) {
      String limit = i < limits.length ? String.valueOf(limits[i]) : "+Inf";
      text.sample("malha_request_seconds_bucket", Map.of("route", name, "le", limit), within[i]);
    }
    text.sample("malha_request_seconds_count", Map.of("route", name), within[limits.length]);
    text.sample("malha_request_seconds_sum", Map.of("route", name), route.seconds());
  }

  private static void machine(OpenMetrics text) {
    MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
    text.gauge("malha_memory_used_bytes", "Java heap in use.", heap.getUsed());
    text.gauge("malha_memory_max_bytes", "Java heap at most.", heap.getMax());
    text.gauge("malha_threads", "Threads.", ManagementFactory.getThreadMXBean().getThreadCount());
    text.gauge(
        "malha_started_seconds",
        "When the portal was started, in seconds since 1970.",
        ManagementFactory.getRuntimeMXBean().getStartTime() / 1e3);
  }
}

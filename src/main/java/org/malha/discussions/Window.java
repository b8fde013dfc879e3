package org.malha.discussions;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which posts of a thread a page shows: so many from a post on, or so many before one. Pages are
 * found by key (ADR 0005), so they do not slide when somebody writes meanwhile.
 *
 * @param key the number of the post that the page starts with, or before which it ends
 * @param backwards whether it ends before the key
 * @param size how many posts it shows at most
 * @param total how many posts there are
 */
record Window(int key, boolean backwards, int size, int total) {
  /** Posts on a page. */
  static final int PAGE = 30;

  /** The most that anybody may ask for. */
  static final int LARGEST = 100;

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  /**
   * What a query string asks for; whatever cannot be understood or does not exist is the nearest
   * that does.
   */
  static Window of(MultivaluedMap<String, String> query, int total) {
    int size = Math.clamp(number(query, "n").orElse(PAGE), 1, LARGEST);
    OptionalInt until = number(query, "ate");
    if (until.isPresent() && until.getAsInt() > 1 && number(query, "de").isEmpty()) {
      return new Window(Math.min(until.getAsInt(), total + 1), true, size, total);
    }
    OptionalInt from = number(query, "de");
    int start = from.isPresent() ? from.getAsInt() : number(query, "responder").orElse(1);
    if (from.isEmpty() && total <= size) {
      start = 1;
    }
    return new Window(Math.clamp(start, 1, Math.max(1, total)), false, size, total);
  }

  static OptionalInt number(MultivaluedMap<String, String> query, String name) {
    @Nullable String value = query.getFirst(name);
    return value != null && NUMBER.matcher(value).matches()
        ? OptionalInt.of(Integer.parseInt(value))
        : OptionalInt.empty();
  }

  /**
   * A page in thread order.
   *
   * @param earlier the query of the page before, if there is one
   * @param later the query of the page after, if there is one
   * @param next the first post of the page after, where it was fetched
   */
  record Cut(
      List<Line> lines, @Nullable String earlier, @Nullable String later, @Nullable Line next) {}

  /**
   * Lays out what was fetched.
   *
   * @param fetched in the direction of the window, one more than its size if there are more
   */
  Cut cut(List<Line> fetched) {
    boolean more = fetched.size() > size;
    var lines = new ArrayList<>(fetched.subList(0, Math.min(size, fetched.size())));
    @Nullable Line next = more && !backwards ? fetched.get(size) : null;
    if (backwards) {
      Collections.reverse(lines);
    }
    boolean fromTheStart = lines.isEmpty() || lines.get(0).number() == 1;
    @Nullable String later = next == null ? null : "de=" + next.number();
    if (backwards && key <= total) {
      later = "de=" + key;
    }
    return new Cut(
        List.copyOf(lines),
        fromTheStart ? null : "ate=" + lines.get(0).number() + sized(),
        later == null ? null : later + sized(),
        next);
  }

  /** The query of the page that ends with the last post, in thread order. */
  String last() {
    return "ate=" + (total + 1) + sized();
  }

  /** The query of the page that starts with a post. */
  String from(int number) {
    return "de=" + number + sized();
  }

  /** The query of this page, ready for something more; empty for the first page. */
  String same() {
    String here = backwards ? "ate=" + key + sized() : key == 1 ? sized() : from(key);
    return here.isEmpty() ? "" : (here.startsWith("&") ? here.substring(1) : here) + "&";
  }

  private String sized() {
    return size == PAGE ? "" : "&n=" + size;
  }
}

package org.malha.discussions;

import org.jspecify.annotations.Nullable;

/** Where the posts and pages of one discussion are found, as paths without language prefix. */
record Addresses(String page, Window window) {
  /** The page of a query, at the beginning of the discussion. */
  @Nullable String at(@Nullable String query) {
    return query == null ? null : page + "?" + query + "#debate";
  }

  /** The page that starts with a post. */
  String post(int number) {
    return (window.total() <= window.size() ? page : page + "?" + window.from(number))
        + "#r-"
        + number;
  }

  /** This same page, with the form that answers a post. */
  String answering(int number, boolean quoting) {
    return page
        + "?"
        + window.same()
        + "responder="
        + number
        + (quoting ? "&citar=sim" : "")
        + "#responder";
  }

  /** The page of a post, with the form that answers it. */
  String resuming(int number) {
    return page + "?responder=" + number + "#responder";
  }

  /** This same page, with the form that answers nobody. */
  String freely() {
    String same = window.same();
    return page + (same.isEmpty() ? "" : "?" + same.substring(0, same.length() - 1)) + "#responder";
  }
}

package org.malha.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Addresses given by a request to come back to: only paths of our own, never another site. */
public final class Local {
  private Local() {}

  /** The path when it is one of ours, else the front page. */
  public static URI path(@Nullable String path) {
    if (path == null || !path.matches("/(?![/\\\\])[^\\\\\\s]*")) {
      return URI.create("/");
    }
    try {
      URI uri = URI.create(path);
      return uri.getHost() == null ? uri : URI.create("/");
    } catch (IllegalArgumentException e) {
      return URI.create("/");
    }
  }
}

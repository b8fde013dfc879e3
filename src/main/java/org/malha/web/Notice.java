package org.malha.web;

import jakarta.ws.rs.core.NewCookie;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the page after a redirect says about what was just done. It travels in a cookie that the
 * next page deletes; it holds a message key and its arguments, never free HTML, so that a forged
 * one can only say our own sentences.
 *
 * @param key of the sentence, which must begin with {@code notice.}
 * @param arguments of the sentence
 * @param undo the path that a form posts to in order to undo it, if it can be undone
 */
public record Notice(String key, List<String> arguments, @Nullable String undo) {
  static final String COOKIE = "nota";

  /** A notice that cannot be undone. */
  public static Notice of(String key, String... arguments) {
    return new Notice(key, List.of(arguments), null);
  }

  /** The same notice with a button to undo it. */
  public Notice undoneBy(String path) {
    return new Notice(key, arguments, path);
  }

  /** The cookie to send with the redirect. */
  public NewCookie cookie() {
    return new NewCookie.Builder(COOKIE)
        .value(written())
        .path("/")
        .httpOnly(true)
        .sameSite(NewCookie.SameSite.LAX)
        .maxAge(60)
        .build();
  }

  /** As {@link #read} takes it back. */
  String written() {
    var lines = new ArrayList<String>(List.of(key, undo == null ? "" : undo));
    lines.addAll(arguments);
    return URLEncoder.encode(String.join("\n", lines), StandardCharsets.UTF_8);
  }

  static Optional<Notice> read(@Nullable String cookie) {
    if (cookie == null || cookie.isEmpty() || cookie.length() > 2000) {
      return Optional.empty();
    }
    try {
      List<String> parts =
          Arrays.asList(URLDecoder.decode(cookie, StandardCharsets.UTF_8).split("\n", -1));
      boolean ours = parts.size() >= 2 && parts.get(0).startsWith("notice.");
      boolean local = ours && (parts.get(1).isEmpty() || parts.get(1).matches("/[^/\\\\].*"));
      if (!local || !Messages.has(Language.PT, parts.get(0))) {
        return Optional.empty();
      }
      return Optional.of(
          new Notice(
              parts.get(0),
              parts.subList(2, parts.size()),
              parts.get(1).isEmpty() ? null : parts.get(1)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  static NewCookie forget() {
    return new NewCookie.Builder(COOKIE).value("").path("/").httpOnly(true).maxAge(0).build();
  }
}

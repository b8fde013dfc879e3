package org.malha.accounts;

import jakarta.ws.rs.core.NewCookie;
import org.malha.start.Settings;

/**
 * The cookie that holds the token of a session: for our own pages only, out of reach of scripts,
 * secure behind TLS.
 */
public final class SessionCookie {
  private SessionCookie() {}

  static NewCookie of(String token, Settings settings) {
    return cookie(token, (int) Session.LONGEST.toSeconds(), settings);
  }

  /** What takes the cookie away. */
  public static NewCookie gone(Settings settings) {
    return cookie("", 0, settings);
  }

  private static NewCookie cookie(String value, int seconds, Settings settings) {
    return new NewCookie.Builder(CurrentViewer.COOKIE)
        .value(value)
        .path("/")
        .httpOnly(true)
        .secure(settings.baseUrl().startsWith("https:"))
        .sameSite(NewCookie.SameSite.LAX)
        .maxAge(seconds)
        .build();
  }
}

package org.malha.accounts;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * From which address a request comes, for the count of wrong guesses. Behind a proxy on this
 * machine it is the address that the proxy saw, the last of {@code X-Forwarded-For}: otherwise
 * somebody who guesses would lock out everybody.
 */
final class Origin {
  private Origin() {}

  static String of(HttpServletRequest request) {
    String direct = request.getRemoteAddr();
    @Nullable String forwarded = request.getHeader("X-Forwarded-For");
    boolean proxied = direct.startsWith("127.") || direct.equals("0:0:0:0:0:0:0:1");
    if (!proxied || forwarded == null || forwarded.isBlank()) {
      return direct;
    }
    return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
  }
}

package org.malha.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.malha.start.Settings;

/**
 * From which address this request comes, for the count of wrong guesses. Behind a proxy of ours it
 * is the address that the proxy saw, the last of {@code X-Forwarded-For}: otherwise somebody who
 * guesses would lock out everybody.
 */
@RequestScoped
public class Origin {
  @Inject HttpServletRequest request;
  @Inject Settings settings;

  /** The address, or what the proxy wrote in its place. */
  public String address() {
    String direct = request.getRemoteAddr();
    @Nullable String forwarded = request.getHeader("X-Forwarded-For");
    if (forwarded == null || forwarded.isBlank() || !settings.proxies().have(direct)) {
      return direct;
    }
    return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
  }
}

package org.malha.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The first thing that meets a request: security headers on every answer, and a clear refusal of
 * what no resource should have to see (an address that cannot be decoded, one that is too long, a
 * body that is too large).
 */
@WebFilter("/*")
public class Frontier extends HttpFilter {
  private static final long serialVersionUID = 1L;

  /** Longest query string, in characters. */
  static final int LONGEST_QUERY = 8000;

  /**
   * Largest body of a form or a JSON document, in bytes: a post of 50,000 characters fits,
   * percent-encoded.
   */
  static final long LARGEST_BODY = 1_000_000;

  /**
   * Largest body where files are brought, in bytes: three times as much as is read, so that whoever
   * brings too much is told so by the page.
   */
  static final long LARGEST_UPLOAD = 32_000_000;

  private static final Pattern UPLOADS = Pattern.compile("(/(pt|en))?/casos/[^/]+/documento");

  /** To which the start diverts addresses that cannot be decoded. */
  private static final String UNREADABLE = "/endereco-ilegivel";

  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; "
          + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  @Inject transient Traffic traffic;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long begin = System.nanoTime();
    boolean whole = false;
    try {
      admit(request, response, chain);
      whole = true;
    } finally {
      traffic.answered(
          request.getAttribute(Traffic.ROUTE),
          whole ? response.getStatus() : HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
          System.nanoTime() - begin);
    }
  }

  private static void admit(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    headers(request, response);
    @Nullable String query = request.getQueryString();
    if (query != null && query.length() > LONGEST_QUERY) {
      response.sendError(HttpServletResponse.SC_REQUEST_URI_TOO_LONG);
    } else if (request.getRequestURI().equals(UNREADABLE)
        || !decodable(request.getRequestURI())
        || (query != null && !decodable(query))) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    } else if (request.getContentLengthLong() < 0
        && request.getHeader("Transfer-Encoding") != null) {
      // A body of unknown length could fill the memory before anybody counts it.
      response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
    } else if (request.getContentLengthLong() > largest(request)) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** Whether files are brought to an address. */
  static boolean file(String uri) {
    return UPLOADS.matcher(uri).matches();
  }

  private static long largest(HttpServletRequest request) {
    @Nullable String type = request.getContentType();
    return type != null
            && type.startsWith(MediaType.MULTIPART_FORM_DATA)
            && file(request.getRequestURI())
        ? LARGEST_UPLOAD
        : LARGEST_BODY;
  }

  private static void headers(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    if (request.isSecure() || "https".equals(request.getHeader("X-Forwarded-Proto"))) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
  }

  private static boolean decodable(String raw) {
    try {
      String plain = URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
      return plain.indexOf('\u0000') < 0 && plain.indexOf('\uFFFD') < 0;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}

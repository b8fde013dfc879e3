package org.malha.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A browser without JavaScript: keeps cookies, sends forms, and does not follow a redirect unless
 * asked to.
 */
public final class PortalClient {
  private static final Map<Cast, PortalClient> SIGNED_IN = new EnumMap<>(Cast.class);

  private final String portal;
  private final CookieManager cookies;
  private final HttpClient http;

  private PortalClient(String portal, CookieManager cookies) {
    this.portal = portal;
    this.cookies = cookies;
    this.http =
        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(cookies).build();
  }

  /** What came back. */
  public record Answer(int status, Map<String, List<String>> headers, String body, String address) {
    /** The page, to be asked with selectors. */
    public Document page() {
      return Jsoup.parse(body, address);
    }

    /** All text of the page. */
    public String text() {
      return page().text();
    }

    /** The first value of a header, or empty. */
    public String header(String name) {
      return headers.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), List.of("")).get(0);
    }

    /** SQL statements that the answer took. */
    public int statements() {
      return Integer.parseInt(header("server-timing").replaceAll("\\D", ""));
    }

    /** Where a redirect leads. */
    public String location() {
      String location = header("location");
      return location.startsWith("http") ? location.replaceFirst("https?://[^/]+", "") : location;
    }
  }

  /** Somebody who has not signed in. */
  public static PortalClient visitor() {
    return on(RunningPortal.shared());
  }

  /** Somebody who has not signed in to this portal. */
  public static PortalClient on(RunningPortal portal) {
    return at(portal.address());
  }

  /** Somebody who has not signed in to the portal at this address. */
  public static PortalClient at(String address) {
    return new PortalClient(address, new CookieManager(null, CookiePolicy.ACCEPT_ALL));
  }

  /** The same browser, with the same cookies, before another node of the same portal. */
  public PortalClient before(RunningPortal node) {
    return new PortalClient(node.address(), cookies);
  }

  /** One of the cast, signed in once for all tests. */
  public static synchronized PortalClient as(Cast who) {
    return SIGNED_IN.computeIfAbsent(who, PortalClient::freshly);
  }

  /** One of the cast, in a session of its own. */
  public static PortalClient freshly(Cast who) {
    return visitor().signIn(who.email(), Cast.PASSWORD);
  }

  /** Signs in; fails unless the portal accepts. */
  public PortalClient signIn(String email, String password) {
    Answer answer = post("/entrar", "email", email, "password", password);
    if (answer.status() != 303) {
      throw new AssertionError("Could not sign in as " + email + ": " + answer.text());
    }
    return this;
  }

  /** The value of a cookie that this client keeps. */
  public String cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(java.net.HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  /** GET, without following a redirect. */
  public Answer get(String path) {
    return send(request(path).GET());
  }

  /**
   * SQL statements that a page takes: the least of three answers. Whoever comes first after a
   * change of the library, as tests beside this one make, reads it anew for all, and now and then
   * an answer also writes down that its session is in use. Not for what a first visit writes.
   */
  public int statements(String path) {
    return IntStream.range(0, 3).map(i -> get(path).statements()).min().orElseThrow();
  }

  /** GET with headers: name, value, name, value. */
  public Answer get(String path, String... headers) {
    return send(request(path).headers(headers).GET());
  }

  /** Sends a form as a page of ours would: name, value, name, value. */
  public Answer post(String path, String... fields) {
    var body = new StringJoiner("&");
    for (int i = 0; i < fields.length; i += 2) {
      body.add(encoded(fields[i]) + "=" + encoded(fields[i + 1]));
    }
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", "same-origin")
            .POST(BodyPublishers.ofString(body.toString())));
  }

  /** A file, as a browser sends the one that was chosen in a field. */
  public record Sent(String field, String name, byte[] content) {}

  /** Sends a form with a file and other fields: name, value, name, value. */
  public Answer bring(String path, Sent file, String... fields) {
    String boundary = "----malha" + System.nanoTime();
    var body = new ByteArrayOutputStream();
    for (int i = 0; i < fields.length; i += 2) {
      body.writeBytes(
          ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + fields[i])
              .getBytes(StandardCharsets.UTF_8));
      body.writeBytes(("\"\r\n\r\n" + fields[i + 1] + "\r\n").getBytes(StandardCharsets.UTF_8));
    }
    body.writeBytes(
        ("--"
                + boundary
                + "\r\nContent-Disposition: form-data; name=\""
                + file.field()
                + "\"; filename=\""
                + file.name()
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    body.writeBytes(file.content());
    body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return send(
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .header("Sec-Fetch-Site", "same-origin")
            .POST(BodyPublishers.ofByteArray(body.toByteArray())));
  }

  /** Sends a form and follows the redirect. */
  public Answer submit(String path, String... fields) {
    Answer answer = post(path, fields);
    return answer.status() == 303 ? get(answer.location()) : answer;
  }

  /** Any request: method, body of this type, and headers. */
  public Answer send(String method, String path, String type, String body, String... headers) {
    var request = request(path).header("Content-Type", type);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.method(method, BodyPublishers.ofString(body)));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(portal + path));
  }

  private Answer send(HttpRequest.Builder builder) {
    HttpRequest request = builder.build();
    try {
      HttpResponse<String> response =
          http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
      return new Answer(
          response.statusCode(),
          response.headers().map(),
          response.body(),
          request.uri().toString());
    } catch (IOException e) {
      throw new IllegalStateException(request.uri().toString(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
